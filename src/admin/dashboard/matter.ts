import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/** A text that the dashboard tells of. */
export interface Matter {
  /** Tells it from the others of its list. */
  key: string
  type: PublicationType
  id: string
  language: Locale
  title: string
  /** What is to be known of it. */
  words: string
  /** Where something is done about it, when that is not where the text is edited. */
  href?: string
  /** A scheduled publication that was late or failed, to be marked as seen. */
  scheduleId?: string
}

/** How many texts of each kind the dashboard shows. */
export const shownAtOnce = 10
