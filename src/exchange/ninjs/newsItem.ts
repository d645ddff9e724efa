import { ninjsSchema } from '@/domain/exchangeMediaTypes'
import type { Locale } from '@/i18n/locales'

/** By what the newsroom's news items are to be read. */
export const ninjsStandard = { name: 'ninjs', version: '3.1', schema: ninjsSchema } as const

/**
 * A news item of ninjs, with those of its properties that the newsroom uses. Texts are plain where nothing else is said.
 * `embargoedUntil` is none of them: what is under embargo is told to nobody, and what is told is under none.
 *
 * @see https://iptc.org/std/ninjs/userguide/
 */
export interface NewsItem {
  standard?: typeof ninjsStandard
  /** A `tag:` URI that belongs to the item for ever. */
  uri: string
  type: 'text' | 'picture' | 'composite'
  representationType?: 'full' | 'partial'
  /** A number in digits, which only grows. */
  version?: string
  firstCreated?: string
  versionCreated?: string
  pubStatus?: 'usable' | 'canceled'
  language?: Locale
  title?: string
  slugline?: string
  headlines?: Words[]
  descriptions?: Words[]
  bodies?: (Words & { charCount?: number; wordCount?: number })[]
  edNote?: string
  by?: string
  copyrightNotice?: string
  usageTerms?: string
  located?: string
  genres?: { name: string; uri: string }[]
  subjects?: { name: string; uri: string }[]
  infoSources?: InfoSource[]
  digitalSourceType?: { uri: string }
  altIds?: { role: string; value: string }[]
  renditions?: Rendition[]
  associations?: Association[]
}

/** A news item that belongs to another. */
export interface Association extends NewsItem {
  name: string
  rel: string
}

export interface Words {
  role: string
  contentType: 'text/plain' | 'text/html'
  value: string
}

/** Who published the item, or can be asked about it. */
export interface InfoSource {
  name: string
  role: 'publisher' | 'pressContact' | 'contact'
  uri: string
  contactInfo?: { type: 'phone' | 'email'; role: 'work'; value: string }[]
}

/** One form of an item, to fetch. */
export interface Rendition {
  name: string
  href: string
  contentType: string
  title?: string
  width?: number
  height?: number
  sizeInBytes?: number
}
