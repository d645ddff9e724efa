import type { PublicationType } from '@/domain/publication'
import type { Revision } from '@/domain/revision'
import type { Locale } from '@/i18n/locales'

/** Something that subscribers are to be told of a text. */
export interface Told {
  kind: 'text' | 'withdrawal'
  type: PublicationType
  document: string
  language: Locale
  /** As it was then: of what is taken away, subscribers are told by this name. */
  title: string | null
  /** The publication that is told of; of what is taken away, the last that was told of. */
  revision: number
  /** `null` of what is taken away. */
  significance: Revision['significance'] | null
  /** From when it may be told. */
  toldAt: Date
}
