import type { RichText } from '@/domain/body'
import type { PublicationType } from '@/domain/publication'
import type { Role } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import type { DemoAct } from './demoAct'

/** A text of the demo newsroom and its translations. Other texts, pictures and contacts are named by key. */
export type DemoPublication = DemoArticle | DemoReport | DemoPressRelease

interface DemoPublicationBase {
  key: string
  /** The original's language. */
  language: Locale
  words: DemoWords
  translations: Partial<Record<Locale, DemoWords>>
}

export interface DemoArticle extends DemoPublicationBase {
  type: 'articles'
  facts: DemoFacts & { kind: 'news' | 'event'; eventStartsOn?: string; eventEndsOn?: string }
}

export interface DemoReport extends DemoPublicationBase {
  type: 'reports'
  facts: DemoFacts & {
    documents: string[]
    issuedOn: string
    authors: string[]
    reportNumber: string
    isbn?: string
  }
}

export interface DemoPressRelease extends DemoPublicationBase {
  type: 'press-releases'
  facts: DemoFacts & { pressImages: string[]; embargoUntil?: string }
}

/** Facts that every kind of text has. */
export interface DemoFacts {
  topics: string[]
  contacts: string[]
  heroImage?: string
  /** Only texts that were there before this one. */
  related: DemoReference[]
}

/** One language's own words, as they were first stored; what was done to them since is their history. */
export interface DemoWords {
  state: 'published' | 'draft'
  /** ISO 8601, UTC. A draft has none. */
  publishedAt?: string
  /** When a draft, or a translation in the workbench, was begun, and by whom. */
  begun?: { at: string; by: Role }
  title: string
  standfirst: string
  /** What it leads to is named by key until it is stored. */
  body: RichText
  /** Where an event takes place, or a press release's dateline. */
  place?: string
  /** A report's publisher. */
  publisher?: string
  /** Of a translation that is made in the workbench; with the machine that wrote its words, which nobody has read. */
  workbench?: { machine?: string }
  /** The oldest first. */
  history?: DemoAct[]
}

export interface DemoReference {
  type: PublicationType
  key: string
}
