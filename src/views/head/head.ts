import type { Alternate } from '@/domain/alternates'
import type { Address } from '@/domain/address'
import type { Image } from '@/domain/publication'
import type { FeedLink } from '../feedLinks'
import type { ExchangeLink } from '../exchangeLinks'

/** What a page tells search engines and those who share it. */
export interface Head {
  /** The page's own title, without the newsroom's name; `null` on the front page. */
  title: string | null
  description: string
  /** `null` for a page that is no place of its own: an error, a preview. Such a page asks not to be indexed. */
  canonical: Address | null
  /** Whether search engines are asked to follow the page's links but not to keep the page itself. */
  isPassage?: boolean
  /** Every public edition of the page, itself included. */
  alternates: Alternate[]
  /** For a published text. */
  article: { publishedAt: Date; modifiedAt: Date | null } | null
  image: Image | null
  /** The feed of the list that the page shows; `null` for an empty one. */
  listFeed: FeedLink | null
  /** The feed by which a reader follows the one text the page is about. */
  textFeed: FeedLink | null
  /** What the page shows, in forms that other systems read. */
  exchangeLinks: ExchangeLink[]
  /** A schema.org object. */
  jsonLd: object | null
}

/** A head that tells nothing but title and description; pages add what they know. */
export const plainHead = {
  canonical: null,
  alternates: [],
  article: null,
  image: null,
  listFeed: null,
  textFeed: null,
  exchangeLinks: [],
  jsonLd: null,
} satisfies Partial<Head>
