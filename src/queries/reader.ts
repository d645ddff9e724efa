import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/i18n/locales'

/** Who reads, what and when: a visitor without an account, in one language, at one instant. */
export interface Reader {
  payload: Payload
  locale: Locale
  now: Date
  /** An editor who previews: the newest facts of an original are read with the account's rights. */
  account?: TypedUser
}

/**
 * What every read for a visitor says: only what is public at the instant, in the language and no other.
 *
 * @param reader The visitor.
 */
export function asReader({ locale, now }: Reader) {
  return {
    context: { now },
    depth: 0,
    fallbackLocale: false,
    locale,
    overrideAccess: false,
  } as const
}

/** A list of everything that fits the question, without the count that paging needs. */
export const all = { limit: 0, pagination: false } as const
