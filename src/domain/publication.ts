import type { Locale } from '@/i18n/locales'
import type { RichText } from './body'
import type { Change } from './revision'

/** The collections whose documents are published texts. The names stand in the API and in feeds' ids. */
export const publicationTypes = ['articles', 'reports', 'press-releases'] as const
export type PublicationType = (typeof publicationTypes)[number]

/** What every published text has, as a reader of its language sees it. */
interface PublicationBase {
  /** The stored document's id; one document is one text in one language. */
  id: string
  language: Locale
  title: string
  slug: string
  standfirst: string
  body: RichText
  /** What `body` refers to, resolved for this language and for the public. */
  references: References
  /** First made public in this language. */
  publishedAt: Date
  /** When its readers last needed to know of a change; `null` while there has been none. */
  modifiedAt: Date | null
  /** What its readers were told of since then, the oldest first. */
  changes: Change[]
  /** Since when, and why, the text no longer holds; `null` for one that does. */
  withdrawal: Withdrawal | null
  /** When a text that had been withdrawn last came to hold again; `null` for one that never had been, or is. */
  reinstatedAt: Date | null
  /** How the text stands to its original; `null` for what is no translation, or is withdrawn. */
  translation: TranslationStanding | null
  /** What has been changed in the original that the translation does not tell; `null` for one that is current. */
  lag: Lag | null
  /** Whether a machine wrote words of it that nobody has read. */
  hasUnreadMachineWords: boolean
  /** Whom the text is translated from; `null` for an original. */
  original: PublicationLink | null
  /** Every public language edition of the text, this one included, in the house's order. */
  editions: PublicationLink[]
  topics: Topic[]
  contacts: Contact[]
  heroImage: Image | null
  related: PublicationLink[]
}

export interface Article extends PublicationBase {
  type: 'articles'
  kind: 'news' | 'event'
  /** ISO dates without a time, in Swedish time. */
  eventStartsOn: string | null
  eventEndsOn: string | null
  place: string | null
}

export interface Report extends PublicationBase {
  type: 'reports'
  documents: DocumentFile[]
  issuedOn: string | null
  publisher: string | null
  authors: string[]
  reportNumber: string | null
  isbn: string | null
}

export interface PressRelease extends PublicationBase {
  type: 'press-releases'
  /** The dateline's place. */
  place: string | null
  pressImages: Image[]
}

export type Publication = Article | Report | PressRelease

/** Enough of a published text to link to it, truthfully labelled. */
export interface PublicationLink {
  id: string
  type: PublicationType
  language: Locale
  title: string
  slug: string
  /** Readable, but no longer in force. */
  isWithdrawn: boolean
}

/** That a text no longer holds, as its readers are told. */
export interface Withdrawal {
  at: Date
  explanation: string
}

/** How a translation stands to its original, in the numbers of the original's revisions. */
export interface TranslationStanding {
  /** `behind` when readers of the original have been told of something that the translation does not tell. */
  state: 'current' | 'behind'
  /** The revision that the translation was last said to be true to; `null` when nobody said. */
  reviewedRevision: number | null
  /** The newest revision. */
  originalRevision: number
}

/** How far a translation is behind its original, as readers are told. */
export interface Lag {
  /** The revision of the original that the translation was last said to be true to; `null` when nobody said. */
  reviewedRevision: number | null
  /** The original's newest revision. */
  originalRevision: number
  /** When the original was published as the translation tells it; `null` when that is not known. */
  reflectedAt: Date | null
  /** What readers of the original have been told of since, in its language, the oldest first; never empty. */
  changes: Change[]
}

/** A text as a list shows it. */
export interface PublicationSummary extends PublicationLink {
  standfirst: string
  publishedAt: Date
  modifiedAt: Date | null
  kind: 'news' | 'event' | null
  /** ISO dates without a time, in Swedish time; `null` for what is no event. */
  eventStartsOn: string | null
  eventEndsOn: string | null
  heroImage: Image | null
  topics: Topic[]
}

export interface Topic {
  id: string
  name: string
  slug: string
  description: string | null
}

/** A contact as shown in one language. */
export interface Contact {
  id: string
  name: string
  role: string | null
  unit: string | null
  email: string | null
  /** E.164, such as `+4686816614`. */
  telephone: string | null
  photo: Image | null
  languagesSpoken: Locale[]
  isPressContact: boolean
}

/** A picture with the words that belong to it in one language. */
export interface Image {
  id: string
  filename: string
  mimeType: string
  width: number
  height: number
  bytes: number
  /** Smaller renditions of the same picture, narrowest first. */
  renditions: { filename: string; width: number; height: number; bytes: number; mimeType: string }[]
  /** Empty when the picture only decorates. */
  alt: string
  caption: string | null
  credit: string | null
  /** As the file or an editor tells it, in no language. */
  photographer: string | null
  copyright: string | null
}

/** A file to download, in its own language. */
export interface DocumentFile {
  id: string
  filename: string
  title: string
  language: Locale
  mimeType: string
  bytes: number
}

/** What the ids in a body lead to. An id that is not here leads nowhere the reader may go. */
export interface References {
  publications: Readonly<Record<string, PublicationLink>>
  documents: Readonly<Record<string, DocumentFile>>
  images: Readonly<Record<string, Image>>
  contacts: Readonly<Record<string, Contact>>
}

/** The newsroom itself, as one language tells of it. */
export interface Site {
  name: string
  publisher: string
  tagline: string
  /** The paragraph about the publisher that ends a press release. */
  boilerplate: string
  /** Postal and visiting addresses, a line each. */
  addresses: string[]
  email: string | null
  telephone: string | null
}
