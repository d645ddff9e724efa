import type { Locale } from '@/i18n/locales'

/** A mail before it is written as plain words or as HTML. Addresses are absolute. */
export interface MailContent {
  language: Locale
  subject: string
  /** Whose mail it is. */
  newsroom: MailLink
  paragraphs: string[]
  /** What belongs together and is short, a line for each. */
  lines: string[]
  entries: MailEntry[]
  /** The one thing to do. */
  action: MailLink | null
  /** Why the mail came, and what can be done about that. */
  footer: { words: string[]; links: MailLink[] }
}

/** One article. */
export interface MailEntry {
  language: Locale
  /** What kind of text it is, and whether it is new. */
  kicker: string
  title: string
  url: string
  standfirst: string
  /**
   * What to know before reading: that nobody has read a machine's words, what was changed or corrected, and when and
   * where an event takes place.
   */
  notes: MailNote[]
  /** The same text in other languages. */
  others: MailEdition[]
}

/** An article in another language than the one it is told in. */
export interface MailEdition {
  title: string
  url: string
  language: Locale
}

/** Words beside a text, in the language of the edition that they are about. */
export interface MailNote {
  words: string
  language: Locale
}

export interface MailLink {
  words: string
  url: string
}
