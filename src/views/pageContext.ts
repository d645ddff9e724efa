import type { Site } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/** What every page needs to know of the newsroom it belongs to. */
export interface PageContext {
  /** The newsroom, in the page's language. */
  site: Site
  locale: Locale
  /** The languages in which something is published: the feeds of the others are empty. */
  publishedLanguages: readonly Locale[]
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** Changes when `public/site.css` changes, so that browsers may keep the stylesheet for a year. */
  assetVersion: string
  /** Whether mail can be sent, so that a reader may subscribe by it. */
  offersMail: boolean
}
