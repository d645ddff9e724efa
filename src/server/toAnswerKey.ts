import { readsQuery } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'

// Longer addresses are no place of the newsroom, and would fill the memory with keys.
const keyMaxCharacters = 2048

/**
 * The name of the answer to a question: two questions of the same name are answered by the same. A query that has no say,
 * such as the `?utm_source=…` that newsletters write after addresses, is no part of it.
 *
 * @param url Path and query, exactly as asked.
 * @returns `null` for an address so long that its answer is not kept.
 */
export function toAnswerKey(url: string): string | null {
  if (url.length > keyMaxCharacters) return null
  const end = url.indexOf('?')
  if (end === -1) return url
  const path = url.slice(0, end)
  const address = parsePath(path)
  return address && !readsQuery(address) ? path : url
}
