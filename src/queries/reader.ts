import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { PublicationDoc } from './stored'

/** Who reads, what and when: a visitor without an account, in one language, at one instant. */
export interface Reader {
  payload: Payload
  locale: Locale
  now: Date
  /** An editor who previews: the newest facts of an original are read with the account's rights. */
  account?: TypedUser
  /** The document that holds a text's facts, for who was given leave to see it before it is public. */
  facts?: PublicationDoc
  /** The write that is under way and wants to be read along, before it is kept. */
  transactionId?: string | number | undefined
}

/**
 * What every read for a visitor says: only what is public at the instant, in the language and no other.
 *
 * @param reader The visitor.
 */
export function asReader({ locale, now, transactionId }: Reader) {
  return {
    context: { now },
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: false,
    ...(transactionId === undefined ? {} : { req: { transactionID: transactionId } }),
  } as const
}

/**
 * Asks several things: at once, or one after the other within a write, which has only one line to the database.
 *
 * @returns The answers in the questions' order.
 */
export async function askAll<Answers extends unknown[]>(
  { transactionId }: Reader,
  questions: { [Place in keyof Answers]: () => Promise<Answers[Place]> },
): Promise<Answers> {
  if (transactionId === undefined) return Promise.all(questions.map((ask) => ask())) as Promise<Answers>

  const answers: unknown[] = []
  for (const ask of questions) answers.push(await ask())
  // Each answer is its own question's, in order, which a mapped tuple cannot say of an array that grows.
  return answers as Answers
}

/** A list of everything that fits the question, without the count that paging needs. */
export const all = { limit: 0, pagination: false } as const
