import type { Site } from '@/domain/publication'

/** What news items tell of the newsroom. */
export interface NewsItemSource {
  /** The newsroom, in the items' language. */
  site: Pick<Site, 'name' | 'publisher' | 'boilerplate' | 'email' | 'telephone'>
  /** Its public address, without a final slash. */
  siteUrl: string
  /** Who names its texts, as `toFeedAuthority` gives it: `news.example.org,2026`. Kept for ever. */
  tagAuthority: string
}

/** Which version of a press release readers have. */
export interface ReleaseVersion {
  /** From 1; it grows each time the text is published anew, withdrawn or brought back. */
  number: number
  /** When that last happened. */
  at: Date
}
