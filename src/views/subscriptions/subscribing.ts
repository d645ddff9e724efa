import type { PublicationLink, Topic } from '@/domain/publication'
import type { Cadence, Follow } from '@/domain/subscription'
import type { Locale } from '@/i18n/locales'
import type { Names } from './tellChoices'

/** What a subscription's form is filled in with: as it is first shown, or as its reader left it. */
export interface FilledIn {
  address: string
  follows: Follow[]
  languages: Locale[]
  cadence: Cadence
  sendOriginalAfterDays: number | null
}

/** Fields that cannot be taken as they are. */
export type Problem = 'badAddress' | 'noFollows' | 'unknownFollows' | 'noLanguages'

/** What there is to choose from. */
export interface Offer {
  topics: Topic[]
  /** What is called what that is followed already. */
  names: Names
  /** The one text that the form is about, and how it is followed; `null` when it is about all of them. */
  text: { follow: Follow; text: PublicationLink } | null
}

/** The names of the form's fields, as they are sent. */
export const fieldNames = {
  address: 'address',
  follows: 'follows',
  languages: 'languages',
  cadence: 'cadence',
  sendOriginalAfterDays: 'original-after',
  all: 'all',
} as const
