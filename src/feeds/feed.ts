import type { TranslationStanding } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/** A feed before it takes a format. Addresses are absolute and in ASCII; other texts are plain, but for `content`. */
export interface Feed {
  /** A `tag:` URI that belongs to this feed for ever, in every format and with all its archives. */
  id: string
  /** The feed's own address. */
  url: string
  /** The hub that is told when the feed changes, and tells its subscribers; `null` for a feed that no hub is told of. */
  hubUrl: string | null
  /** The page that shows the same texts. */
  homeUrl: string
  title: string
  description: string
  /** What is said to somebody who has opened the feed in a browser. */
  notice: string
  /** Whose feed it is. */
  publisher: string
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
  /** Texts that would stand among the entries if they had not been taken away, the last taken first. */
  removals: FeedRemoval[]
  history: FeedHistory
}

/** Where a feed's earlier and later texts are. */
export interface FeedHistory {
  /** Whether this is an archive: it never takes in another text. */
  isArchive: boolean
  /** The document with the newest texts. */
  currentUrl: string
  /** The archive of the texts before these. */
  previousUrl: string | null
  /** The archive of the texts after these. */
  nextUrl: string | null
}

/** That a text which readers had is there no more. */
export interface FeedRemoval {
  id: string
  at: Date
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
  /** Who wrote it; never empty. */
  authors: string[]
  publishedAt: Date
  /** When the text last changed; the same as `publishedAt` for a text that stands as first published. */
  updatedAt: Date
  categories: FeedCategory[]
  image: FeedImage | null
  /** The files that come with the text, the one for readers of its language first. */
  files: FeedFile[]
  /** The same text in other languages. */
  translations: FeedEdition[]
  /** How a translation stands to its original, and the original's id. */
  translation: (TranslationStanding & { of: string }) | null
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
