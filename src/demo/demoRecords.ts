import type { Locale } from '@/i18n/locales'
import type { Term } from '@/translation/glossary/term'

/** The same words in every language of the newsroom. */
export type InEveryLanguage = Record<Locale, string>

export interface DemoTopic {
  key: string
  name: InEveryLanguage
  description: InEveryLanguage
}

/** A function that answers, never a person: the demo newsroom invents nobody. */
export interface DemoContact {
  key: string
  name: InEveryLanguage
  role: InEveryLanguage
  unit: InEveryLanguage
  email: string
  /** E.164, from the series that PTS keeps for fiction. */
  telephone: string
  languagesSpoken: Locale[]
  showOnContactPage: boolean
  isPressContact: boolean
}

export interface DemoImage {
  key: string
  filename: string
  alt: InEveryLanguage
  caption: InEveryLanguage
  /** The picture as SVG. */
  draw: () => string
}

/** A term of the glossary; what is left out is empty. */
export type DemoTerm = Pick<Term, 'source' | 'target' | 'term' | 'translation'> &
  Partial<{ forms: string[]; admitted: string[]; forbidden: string[]; note: string }>

/** A report as a file, in one language. */
export interface DemoDocument {
  key: string
  filename: string
  language: Locale
  title: string
  subtitle: string
  publisher: string
  issuedAt: Date
  reportNumber: string
  /** The file that was in its place, until whoever loads the demo replaced it. */
  earlier?: { filename: string; subtitle: string }
  sections: { heading: string; paragraphs: string[]; points?: string[] }[]
}

export interface DemoSite {
  name: InEveryLanguage
  publisher: InEveryLanguage
  tagline: InEveryLanguage
  boilerplate: InEveryLanguage
  addresses: InEveryLanguage
  email: string
  telephone: string
  /** Ten digits. */
  organizationNumber: string
}
