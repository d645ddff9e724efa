import { LRUCache } from 'lru-cache'
import { everything } from '@/cache/tags'
import type { Answer } from './answer'
import type { StoringTerms } from './storingTerms'

/** An answer in the making. What is purged meanwhile may be older than the change, and is not stored. */
export interface Render {
  readonly purgedTags: Set<string>
}

/** A finished answer, and on what terms it may be used again. */
export interface StoredAnswer extends StoringTerms {
  readonly answer: Answer
}

// Keys, headers and the bookkeeping of one answer, roughly.
const overheadBytes = 2048

/**
 * The newsroom's finished answers, by path and query exactly as asked.
 *
 * It starts out storing nothing: answers may be kept only while every change is heard, and the listener says when.
 */
export class AnswerCache {
  readonly #stored: LRUCache<string, StoredAnswer>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #renders = new Set<Render>()
  readonly #now: () => number
  #isStoring = false

  /**
   * @param maxBytes What the answers may take of memory, about; the least recently used go first.
   * @param now      The clock, in milliseconds since the epoch.
   */
  constructor({ maxBytes, now }: { maxBytes: number; now: () => number }) {
    this.#now = now
    this.#stored = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }) => toBytes(answer),
      dispose: (stored, key) => this.#forget(key, stored.tags),
    })
  }

  get isStoring(): boolean {
    return this.#isStoring
  }

  /** The answer for a key, unless its time is up. */
  find(key: string): StoredAnswer | null {
    const stored = this.#stored.get(key)
    if (!stored) return null
    if (this.#now() < stored.expiresAt) return stored

    this.#stored.delete(key)
    return null
  }

  /** Notes that an answer is being made, so that changes from now on count against it. End it with `endRender`. */
  beginRender(): Render {
    const render = { purgedTags: new Set<string>() }
    this.#renders.add(render)
    return render
  }

  endRender(render: Render): void {
    this.#renders.delete(render)
  }

  /** Keeps an answer, unless something it was made from has changed since its making began. */
  store(key: string, { stored, render }: { stored: StoredAnswer; render: Render }): void {
    const { purgedTags } = render
    const isOutdated = purgedTags.has(everything) || stored.tags.some((tag) => purgedTags.has(tag))
    if (!this.#isStoring || isOutdated) return

    this.#stored.set(key, stored)
    // An answer larger than the whole cache is not taken in.
    if (!this.#stored.has(key)) return
    for (const tag of stored.tags) this.#keysOf(tag).add(key)
  }

  /** Drops every answer made from what has changed; `*` drops all. */
  purge(tags: readonly string[]): void {
    for (const render of this.#renders) for (const tag of tags) render.purgedTags.add(tag)
    if (tags.includes(everything)) return this.#stored.clear()

    // The set of keys shrinks while its answers are disposed of.
    for (const tag of tags) for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#stored.delete(key)
  }

  /** From now on every change is heard. What was made before may have missed one. */
  startStoring(): void {
    this.purge([everything])
    this.#isStoring = true
  }

  /** Changes may go unheard from now on. */
  stopStoring(): void {
    this.#isStoring = false
    this.purge([everything])
  }

  #keysOf(tag: string): Set<string> {
    const keys = this.#keysByTag.get(tag) ?? new Set<string>()
    this.#keysByTag.set(tag, keys)
    return keys
  }

  #forget(key: string, tags: readonly string[]): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

/** Room for the body and, where it can be compressed, for its compressed forms, which come later. */
function toBytes({ body, isWorthCompressing }: Answer): number {
  return body.length * (isWorthCompressing ? 2 : 1) + overheadBytes
}
