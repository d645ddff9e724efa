import type { Locale } from '@/i18n/locales'

/** A feed before it takes a format. Addresses are absolute and in ASCII; other texts are plain, but for `content`. */
export interface Feed {
  /** The feed's own address. */
  url: string
  /** The page that shows the same texts. */
  homeUrl: string
  title: string
  description: string
  /** Language of the feed's own words. */
  language: Locale
  /** Whether the entries are in more languages than one, so that each must say which is its own. */
  isMultilingual: boolean
  /** When anything in the feed last changed, a removal included; `null` for a feed that never held anything. */
  updatedAt: Date | null
  /** The same kind of feed in other languages. */
  alternates: FeedEdition[]
  /** Newest first. */
  entries: FeedEntry[]
}

/** A published text, as feeds carry it. */
export interface FeedEntry {
  /** A `tag:` URI that belongs to this text in this language for ever. */
  id: string
  url: string
  language: Locale
  title: string
  summary: string
  /** The full text as HTML. */
  content: string
  author: string
  publishedAt: Date
  /** When the text last changed; the same as `publishedAt` for a text that stands as first published. */
  updatedAt: Date
  categories: FeedCategory[]
  image: FeedImage | null
  /** The files that come with the text, the one for readers of its language first. */
  files: FeedFile[]
  /** The same text in other languages. */
  translations: FeedEdition[]
}

/** A page or feed in another language. */
export interface FeedEdition {
  url: string
  language: Locale
}

/** A topic, with the address of its page. */
export interface FeedCategory {
  name: string
  url: string
}

/** A text's main picture. */
export interface FeedImage {
  url: string
  mimeType: string
  bytes: number
  width: number
  height: number
  title: string
  credit: string | null
}

/** A file to download. */
export interface FeedFile {
  url: string
  mimeType: string
  bytes: number
}
