import { buffer } from 'node:stream/consumers'
import { everything } from '@/cache/tags'
import { toAnswer } from './answer'
import type { AnswerCache, StoredAnswer } from './answerCache'
import { AnswerDates } from './answerDates'
import type { AnonymousReader, AppAnswer, Question } from './anonymousReader'
import { findHeader } from './headers'
import { readStoringTerms } from './storingTerms'

/** What comes out of asking the app once. */
export type Outcome =
  /** For every reader who asked before its time was up; `stored.tags` is empty for a failure. */
  | { kind: 'shared'; stored: StoredAnswer }
  /** For the one who asked, as it comes. */
  | { kind: 'personal'; appAnswer: AppAnswer }

// Longer addresses are no place of the newsroom, and would fill the memory with keys.
const keyMaxCharacters = 2048

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
    return this.#cache.find(url)
  }

  /**
   * Finds the answer, waits for the one that another reader's same question is about to get, or asks the app.
   *
   * @throws When the app breaks its answer off or stays silent; everyone waiting gets the same error.
   */
  async ask(question: Question): Promise<Outcome> {
    // Who cannot hear of changes must not hand one reader an answer begun for another.
    if (!this.#cache.isStoring || question.url.length > keyMaxCharacters) return this.#askAlone(question)

    const stored = this.find(question.url)
    if (stored) return { kind: 'shared', stored }

    const askedAt = this.#now()
    const underWay = this.#underWay.get(question.url)
    if (!underWay) return this.#askForAll(question)

    const outcome = await underWay
    if (outcome.kind === 'personal') return this.#askAlone(question)
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

  async #askForAll(question: Question): Promise<Outcome> {
    const outcome = this.#askAlone(question)
    this.#underWay.set(question.url, outcome)
    try {
      return await outcome
    } finally {
      // After a purge another question may be under way in this one's place.
      if (this.#underWay.get(question.url) === outcome) this.#underWay.delete(question.url)
    }
  }

  async #askAlone(question: Question): Promise<Outcome> {
    const render = this.#cache.beginRender()
    try {
      const madeAt = this.#now()
      const outcome = this.#date(question, await toOutcome(await this.#askApp(question), madeAt))
      const mayStore = outcome.kind === 'shared' && outcome.stored.tags.length > 0
      if (mayStore && question.url.length <= keyMaxCharacters)
        this.#cache.store(question.url, { stored: outcome.stored, render })
      return outcome
    } finally {
      this.#cache.endRender(render)
    }
  }

  #date({ url }: Question, outcome: Outcome): Outcome {
    if (outcome.kind === 'personal' || url.length > keyMaxCharacters) return outcome
    const { stored } = outcome
    return { ...outcome, stored: { ...stored, answer: this.#dates.date(url, stored.answer) } }
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
