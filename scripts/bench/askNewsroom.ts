import { BenchFailedError } from './benchFailedError'

/**
 * Asks the newsroom's REST API.
 *
 * @typeParam Reply What the newsroom's own API is known to answer.
 * @throws {BenchFailedError} When the newsroom refuses.
 */
export async function askNewsroom<Reply>(
  url: string,
  method: string,
  { token, body }: { token?: string; body?: object },
): Promise<Reply> {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok)
    throw new BenchFailedError(`${method} ${url} was answered with ${answer.status}: ${await answer.text()}`)
  // JSON has no types of its own; what these addresses answer is Payload's contract.
  return (await answer.json()) as Reply
}
