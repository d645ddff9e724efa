import type { PublicationType } from '@/domain/publication'
import type { Significance } from '@/domain/revision'
import type { Locale } from '@/i18n/locales'
import type { TakedownKind } from '@/domain/takedown'

/** Who did something, as far as the account may be read. */
export type Doer = { id: string; name?: string | null; email?: string } | string | null | undefined

/** A publication of a text, as the API gives it. */
export interface RevisionRecord {
  id: string
  number: number
  significance: 'first' | Significance
  note?: string | null
  publishedAt: string
  hiddenAt?: string | null
  /** The text's. */
  language: Locale
  by?: Doer
}

/** How a text was taken from its readers, as the API gives it. */
export interface TakedownRecord {
  id: string
  kind: TakedownKind
  explanation?: string | null
  target?: { relationTo: PublicationType; value: { id: string; title?: string | null } | string } | null
  targetUrl?: string | null
  at: string
  by?: Doer
}

/** A publication that waits for its time, as the API gives it. */
export interface ScheduleRecord {
  id: string
  kind: 'first' | 'change'
  publishAt: string
  by?: Doer
}

/** What an account is called on the screen; empty when it is gone. */
export function nameOf(doer: Doer): string {
  return typeof doer === 'object' && doer !== null ? doer.name || doer.email || '' : ''
}
