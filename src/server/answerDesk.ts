import { buffer } from 'node:stream/consumers'
import { everything } from '@/cache/tags'
import { toAnswer } from './answer'
import type { AnswerCache, Render, StoredAnswer } from './answerCache'
import { AnswerDates } from './answerDates'
import type { AnonymousReader, AppAnswer, Question } from './anonymousReader'
import { findHeader } from './headers'
import { readStoringTerms } from './storingTerms'
import { toAnswerKey } from './toAnswerKey'

/** What comes out of asking the app once. */
export type Outcome =
  /** For every reader who asked before its time was up; `stored.tags` is empty for a failure. */
  | { kind: 'shared'; stored: StoredAnswer }
  /** For the one who asked, as it comes. */
  | { kind: 'personal'; appAnswer: AppAnswer }

// A larger file costs the app little, being read from disk, and would push many pages out.
const keptMaxBytes = 2 * 1024 * 1024

/**
 * Where readers' questions are answered: from the cache, or by asking the app, once for all who ask the same at the
 * same time.
 */
export class AnswerDesk {
  readonly #cache: AnswerCache
  readonly #askApp: AnonymousReader
  readonly #now: () => number
  readonly #dates = new AnswerDates()
  readonly #underWay = new Map<string, Promise<Outcome>>()

  constructor({ cache, askApp, now }: { cache: AnswerCache; askApp: AnonymousReader; now: () => number }) {
    this.#cache = cache
    this.#askApp = askApp
    this.#now = now
  }

  /**
   * A finished answer to give at once.
   *
   * @param url Path and query, exactly as asked.
   */
  find(url: string): StoredAnswer | null {
    const key = toAnswerKey(url)
    return key === null ? null : this.#cache.find(key)
  }

  /**
   * Finds the answer, waits for the one that another reader's same question is about to get, or asks the app.
   *
   * @throws When the app breaks its answer off or stays silent; everyone waiting gets the same error.
   */
  async ask(question: Question): Promise<Outcome> {
    // Who cannot hear of changes must not hand one reader an answer begun for another.
    const key = toAnswerKey(question.url)
    if (!this.#cache.isStoring || key === null) return this.#askAlone(question, key)

    const stored = this.#cache.find(key)
    if (stored) return { kind: 'shared', stored }

    const askedAt = this.#now()
    const underWay = this.#underWay.get(key)
    if (!underWay) return this.#askForAll(question, key)

    const outcome = await underWay
    if (outcome.kind === 'personal') return this.#askAlone(question, key)
    // When its time was up before this question came, it answers those before alone.
    return askedAt < outcome.stored.expiresAt ? outcome : this.ask(question)
  }

  /** Drops what has changed, also for those who ask from now on while an older answer is still being made. */
  purge(tags: readonly string[]): void {
    this.#underWay.clear()
    this.#cache.purge(tags)
  }

  /** @see AnswerCache.startStoring */
  startStoring(): void {
    this.purge([everything])
    this.#cache.startStoring()
  }

  /** @see AnswerCache.stopStoring */
  stopStoring(): void {
    this.purge([everything])
    this.#cache.stopStoring()
  }

  async #askForAll(question: Question, key: string): Promise<Outcome> {
    const outcome = this.#askAlone(question, key)
    this.#underWay.set(key, outcome)
    try {
      return await outcome
    } finally {
      // After a purge another question may be under way in this one's place.
      if (this.#underWay.get(key) === outcome) this.#underWay.delete(key)
    }
  }

  async #askAlone(question: Question, key: string | null): Promise<Outcome> {
    const render = this.#cache.beginRender()
    try {
      const madeAt = this.#now()
      const outcome = await toOutcome(await this.#askApp(question), madeAt)
      return key === null || outcome.kind === 'personal' ? outcome : this.#keep(key, outcome.stored, render)
    } finally {
      this.#cache.endRender(render)
    }
  }

  #keep(key: string, made: StoredAnswer, render: Render): Outcome {
    const stored = { ...made, answer: this.#dates.date(key, made.answer) }
    if (stored.tags.length > 0) this.#cache.store(key, { stored, render })
    return { kind: 'shared', stored }
  }
}

async function toOutcome(appAnswer: AppAnswer, madeAt: number): Promise<Outcome> {
  const { status, headers } = appAnswer
  const isLarge = Number(findHeader(headers, 'content-length') ?? 0) > keptMaxBytes
  const terms = isLarge ? null : readStoringTerms(appAnswer, madeAt)
  // A failing app is not asked again by everyone who waits.
  if (!terms && status < 500) return { kind: 'personal', appAnswer }

  const answer = toAnswer({ status, headers, body: await buffer(appAnswer.body) })
  return { kind: 'shared', stored: { answer, ...(terms ?? { tags: [], expiresAt: Infinity }) } }
}
