import { MachineTranslationError, type MachineTranslationReason } from './machineTranslationError'

interface Question {
  url: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body: object
  signal: AbortSignal
}

/**
 * What a service answers to a question.
 *
 * @returns Its JSON, unread.
 * @throws {MachineTranslationError} For every other end.
 */
export async function askService({ url, headers, body, signal }: Question): Promise<unknown> {
  const { status, text } = await send({ url, headers, body, signal })
  const reason = reasonOf(status)
  if (reason) throw new MachineTranslationError(reason, status)
  try {
    return JSON.parse(text)
  } catch {
    throw new MachineTranslationError('unreadable', status)
  }
}

async function send({ url, headers, body, signal }: Question): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
      // The key is meant for this address and no other.
      redirect: 'manual',
      cache: 'no-store',
      signal,
    })
    return { status: response.status, text: await response.text() }
  } catch {
    // What `fetch` says may hold the header with the key.
    throw new MachineTranslationError(signal.aborted ? 'timed-out' : 'unreachable')
  }
}

/** `null` for an answer that should hold a translation. */
function reasonOf(status: number): MachineTranslationReason | null {
  if (status === 200) return null
  if (status === 401 || status === 403) return 'key'
  // DeepL's own: https://developers.deepl.com/docs/best-practices/error-handling
  if (status === 456) return 'quota'
  if ([429, 503, 529].includes(status)) return 'busy'
  if (status === 408 || status === 504) return 'timed-out'
  return status >= 500 ? 'failed' : 'refused'
}
