/**
 * The languages of the newsroom, and every word of theirs that stands in an address.
 * A further language is one more entry here, and one more file in `messages/`.
 */
const languages = {
  sv: {
    /** The language's name in the language itself, as the switch shows it. */
    name: 'Svenska',
    /** For `Intl`, and for the `language` of feeds. */
    region: 'sv-SE',
    openGraph: 'sv_SE',
    /** PostgreSQL's name of the rules by which the language's words are told apart from their endings. */
    searchRules: 'swedish',
    /** Endings that those rules leave on words, with what the word ends in without them: gruvan, gruva. */
    searchEndings: { an: 'a', ans: 'a' },
    /** Endings by which the glossary's terms are known again: region, regioner, regionernas; regional, regionala. */
    inflections: {
      nouns: {
        '': ['n', 'en', 'et', 'er', 'ar', 'na', 'erna', 'arna'],
        a: ['an', 'or', 'orna', 'at'],
        e: ['et', 'ar', 'arna', 'er', 'erna'],
        are: ['arna'],
        el: ['let', 'len', 'lar', 'larna'],
        en: ['net', 'nen', 'nar', 'narna'],
        er: ['ret', 'ren', 'rar', 'rarna'],
        m: ['mmet', 'mmen', 'mmar', 'mmarna'],
        um: ['et', 'er', 'erna'],
      },
      adjectives: { '': ['a', 't'] },
      genitives: ['s'],
    },
    paths: {
      articles: 'nyheter',
      reports: 'rapporter',
      'press-releases': 'pressmeddelanden',
      contacts: 'kontakt',
      topics: 'amnen',
      search: 'sok',
      page: 'sida',
      versions: 'versioner',
      subscribe: 'prenumerera',
      confirm: 'bekrafta',
      change: 'andra',
      leave: 'avsluta',
    },
  },
  en: {
    name: 'English',
    region: 'en-GB',
    openGraph: 'en_GB',
    searchRules: 'english',
    searchEndings: {},
    inflections: { nouns: { '': ['s', 'es'], y: ['ies'] }, adjectives: {}, genitives: [] },
    paths: {
      articles: 'news',
      reports: 'reports',
      'press-releases': 'press-releases',
      contacts: 'contacts',
      topics: 'topics',
      search: 'search',
      page: 'page',
      versions: 'versions',
      subscribe: 'subscribe',
      confirm: 'confirm',
      change: 'change',
      leave: 'leave',
    },
  },
} as const

/** A language the newsroom publishes in: a BCP 47 primary subtag. */
export type Locale = keyof typeof languages

/** One language's own name, codes and address words. */
export interface Language {
  readonly name: string
  readonly region: string
  readonly openGraph: string
  readonly searchRules: string
  readonly searchEndings: Readonly<Record<string, string>>
  readonly inflections: Inflections
  readonly paths: Readonly<Record<PathWord, string>>
}

/** The regular endings of a language. What is irregular is listed with the term that it is a form of. */
export interface Inflections {
  /** What the end of a noun becomes in its other forms; `''` is the end of every noun. */
  readonly nouns: Endings
  /** The same of the adjectives that stand in terms of several words. */
  readonly adjectives: Endings
  /** What every form of a noun may have after it. What an apostrophe or colon parts from the word is none of it. */
  readonly genitives: readonly string[]
}

export type Endings = Readonly<Record<string, readonly string[]>>

/** Parts of the newsroom whose addresses carry a word of the page's language. */
export type PathWord = keyof (typeof languages)['sv']['paths']

// `Object.keys` forgets its keys' type; `languages` above is the whole set.
export const locales = Object.keys(languages) as Locale[]

/** The language of the house: used at `/` when the reader asks for none of ours, and as `x-default`. */
export const defaultLocale: Locale = 'sv'

/**
 * Where the National Library fetches what is under legal deposit: one feed for texts of every language, under the language
 * that the library is addressed in.
 */
export const depositFeed: { locale: Locale; name: string } = { locale: 'sv', name: 'eplikt.rss' }

/** Every time a reader or editor sees is told in this zone. */
export const timeZone = 'Europe/Stockholm'

/**
 * Whether a word, from an address or a database, names one of the newsroom's languages.
 *
 * @param value Anything.
 */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(languages, value)
}

/**
 * The language's own name, codes and address words.
 *
 * @param locale One of `locales`.
 */
export function languageOf(locale: Locale): Language {
  return languages[locale]
}

/**
 * The other languages of the newsroom, in the house's order.
 *
 * @param locale The language left out.
 */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale)
}
