import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

/** Addresses whose last answer is remembered, by its hash and date alone. */
const rememberedAddresses = 10_000

/**
 * Since when each address has been answered as it is. Tags are coarse: most answers that are made anew after a change
 * are the same to the byte, and a program that asks by date alone must not be sent what it has.
 */
export class AnswerDates {
  readonly #known = new LRUCache<string, { hash: string; lastModified: number }>({ max: rememberedAddresses })

  /**
   * An answer with the date of the first answer that was the same, if that came before.
   *
   * @param key    Path and query, exactly as asked.
   * @param answer As made just now.
   */
  date(key: string, answer: Answer): Answer {
    const { hash, lastModified } = answer
    if (hash === null || lastModified === null) return answer

    const known = this.#known.get(key)
    if (known?.hash === hash && known.lastModified < lastModified) return withDate(answer, known.lastModified)
    // Two answers within one second are told apart all the same, for who asks by date alone.
    const own = known && known.hash !== hash ? Math.max(lastModified, known.lastModified + 1000) : lastModified
    this.#known.set(key, { hash, lastModified: own })
    return own === lastModified ? answer : withDate(answer, own)
  }
}

function withDate(answer: Answer, lastModified: number): Answer {
  const date = new Date(lastModified).toUTCString()
  const headers = answer.headers.map(([name, value]) => [name, /^last-modified$/i.test(name) ? date : value] as const)
  return { ...answer, headers, lastModified }
}
