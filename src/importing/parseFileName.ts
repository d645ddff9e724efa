import { isLocale, locales, type Locale } from '@/i18n/locales'
import { vocabulary, type FilingKind } from './vocabulary'

/** What an editor said about a text by naming its file. */
export interface FileName {
  /** The words that tell of the subject; empty for a file nobody has named. */
  words: string[]
  language: Locale | null
  kind: FilingKind | null
}

const filingKinds: readonly FilingKind[] = ['release', 'report', 'event', 'news']

/**
 * The words, language and kind in a file's name: `3-report-five-priorities.sv.txt`.
 *
 * @param filename A file name, with or without folders.
 */
export function parseFileName(filename: string): FileName {
  const base = filename
    .replace(/^.*[/\\]/, '')
    .normalize('NFC')
    .replace(/\.\p{L}{2,5}$/u, (ending) => (isLocale(ending.slice(1)) ? ending : ''))
  const parts = base.split(/[\s._-]+/).filter((part) => /\p{L}/u.test(part))

  const last = parts.at(-1)?.toLowerCase()
  const language = isLocale(last) ? last : null
  const named = (language ? parts.slice(0, -1) : parts).join(' ')
  const kind = filingKinds.find((candidate) => findFiling(named, candidate) !== null) ?? null
  const words = kind ? removeFiling(named, kind) : named
  return { words: isUnnamed(words) ? [] : words.split(' ').filter((word) => word !== ''), language, kind }
}

function findFiling(named: string, kind: FilingKind): string | null {
  const filing = locales.flatMap((locale) => vocabulary[locale].filing[kind])
  return filing.find((word) => ` ${named.toLowerCase()} `.includes(` ${word} `)) ?? null
}

function removeFiling(named: string, kind: FilingKind): string {
  const word = findFiling(named, kind) ?? ''
  const at = ` ${named.toLowerCase()} `.indexOf(` ${word} `)
  return `${named.slice(0, at)} ${named.slice(at + word.length)}`.replace(/\s+/g, ' ').trim()
}

function isUnnamed(words: string): boolean {
  const bare = words.toLowerCase().replace(/\d+/g, '').trim()
  return locales.some((locale) => vocabulary[locale].unnamedFiles.includes(bare))
}
