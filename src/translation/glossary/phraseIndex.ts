import type { Locale } from '@/i18n/locales'
import { inflect } from './inflect'
import { readTokens, type Token } from './readTokens'
import type { Range } from './term'

/** Words to look for, and what they mean to whoever looks. */
export interface Phrase<Meaning> {
  words: string
  locale: Locale
  meaning: Meaning
}

/** Phrases by every form of their first word. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Pattern<Meaning>[]>

interface Pattern<Meaning> {
  words: PatternWord[]
  meaning: Meaning
}

interface PatternWord {
  text: string
  forms: ReadonlySet<string>
  /** Told apart from the same letters in another case: EU, kWh; not so a name or the first word of a sentence. */
  isExact: boolean
}

/** A place in a text where one or more phrases stand. */
export interface FoundPhrase<Meaning> extends Range {
  meanings: Meaning[]
}

/** Makes phrases ready to be found, however many texts they are looked for in. Phrases without words are left out. */
export function toPhraseIndex<Meaning>(phrases: readonly Phrase<Meaning>[]): PhraseIndex<Meaning> {
  const index = new Map<string, Pattern<Meaning>[]>()
  for (const { words, locale, meaning } of phrases) {
    const pattern = { words: toPatternWords(words, locale), meaning }
    for (const form of pattern.words[0]?.forms ?? []) {
      const others = index.get(form)
      if (others) others.push(pattern)
      else index.set(form, [pattern])
    }
  }
  return index
}

function toPatternWords(words: string, locale: Locale): PatternWord[] {
  const tokens = readTokens(words)
  const place = tokens.length > 1 ? 'inPhrase' : 'alone'
  return tokens.map(({ text }) => {
    const isExact = /\p{Lu}/u.test([...text].slice(1).join(''))
    const spelled = isExact ? text : text.toLowerCase()
    return { text: spelled, forms: new Set(inflect(spelled, locale, place)), isExact }
  })
}

/**
 * The places where phrases stand in a text, in any of their forms and as whole words: ”kommunstyrelsen” has no
 * ”kommun” in it.
 *
 * @returns In order. From each place the longest phrase, and the next place after it, so that none overlap. Where several
 *   phrases are equally long, those that stand there word for word are meant, if there are any.
 */
export function findPhrases<Meaning>(words: string, index: PhraseIndex<Meaning>): FoundPhrase<Meaning>[] {
  const tokens = readFolded(words)
  const found: FoundPhrase<Meaning>[] = []
  let at = 0
  while (at < tokens.length) {
    const phrases = findLongest(findStanding(tokens, at, index), tokens, at)
    const length = phrases[0]?.words.length ?? 1
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (phrases.length > 0 && first && last)
      found.push({ start: first.start, end: last.end, meanings: phrases.map(({ meaning }) => meaning) })
    at += length
  }
  return found
}

/** Everything that phrases of a text mean, those within longer ones too. */
export function findMeanings<Meaning>(words: string, index: PhraseIndex<Meaning>): Set<Meaning> {
  const tokens = readFolded(words)
  return new Set(tokens.flatMap((_, at) => findStanding(tokens, at, index).map(({ meaning }) => meaning)))
}

type FoldedToken = Token & { folded: string }

function readFolded(words: string): FoldedToken[] {
  return readTokens(words).map((token) => ({ ...token, folded: token.text.toLowerCase() }))
}

/** The phrases that begin at a word. */
function findStanding<Meaning>(tokens: readonly FoldedToken[], at: number, index: PhraseIndex<Meaning>): Pattern<Meaning>[] {
  const { folded = '', text = '' } = tokens[at] ?? {}
  const candidates = new Set([...(index.get(folded) ?? []), ...(index.get(text) ?? [])])
  return [...candidates].filter(({ words }) => words.every((word, step) => isForm(tokens[at + step], word)))
}

function findLongest<Meaning>(
  standing: readonly Pattern<Meaning>[],
  tokens: readonly FoldedToken[],
  at: number,
): Pattern<Meaning>[] {
  const length = Math.max(0, ...standing.map(({ words }) => words.length))
  const longest = standing.filter(({ words }) => words.length === length)
  const literal = longest.filter(({ words }) => words.every((word, step) => spell(tokens[at + step], word) === word.text))
  return literal.length > 0 ? literal : longest
}

function isForm(token: FoldedToken | undefined, word: PatternWord): boolean {
  return word.forms.has(spell(token, word))
}

function spell(token: FoldedToken | undefined, { isExact }: PatternWord): string {
  return (isExact ? token?.text : token?.folded) ?? ''
}
