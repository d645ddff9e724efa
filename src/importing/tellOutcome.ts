import { languageOf, type Locale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'
import type { Doubt } from './doubt'
import type { Outcome } from './importFile'
import { maxFileBytes } from './readTextFile'

const mostFacts = 5
const longestFact = 80

interface Told {
  /** As the person wrote it, or without folders. */
  filename: string
  outcome: Outcome
  locale: Locale
}

/**
 * What became of a file, as the person at the terminal reads it: a line, and below it one for each doubt.
 *
 * @param locale Language of the person.
 */
export function tellOutcome({ filename, outcome, locale }: Told): string[] {
  const t = getTranslator(locale)
  switch (outcome.outcome) {
    case 'refused':
      return [t('Import.refused', { filename, reason: tellRefusal(outcome.refusal, t) })]
    case 'unchanged': {
      const { title, isInTrash } = outcome.earlier
      return [t(isInTrash ? 'Import.unchangedInTrash' : 'Import.unchanged', { filename, title })]
    }
    case 'imported': {
      const { type, kind, language, title, doubts } = outcome.text
      const sort = t(`Import.sort.${kind === 'event' ? 'event' : type}`)
      const line = t('Import.imported', { filename, sort, language: t(`Import.language.${language}`), title })
      return [line, ...doubts.map((doubt) => `    ${tellDoubt(doubt, locale, t)}`)]
    }
  }
}

function tellRefusal({ refused, fact }: Extract<Outcome, { outcome: 'refused' }>['refusal'], t: Translator): string {
  return t(`Import.refusals.${refused}`, { fact, limit: maxFileBytes / 1_000_000 })
}

function tellDoubt({ code, facts }: Doubt, locale: Locale, t: Translator): string {
  const told = facts.slice(0, mostFacts).map((fact) => t('Import.quoted', { words: shorten(fact) }))
  const rest = facts.length - told.length
  const all = rest > 0 ? [...told, t('Import.more', { count: rest })] : told
  const list = new Intl.ListFormat(languageOf(locale).region).format(all)
  return t(`Import.doubts.${code}`, { facts: list })
}

function shorten(fact: string): string {
  const line = fact.replace(/\s+/g, ' ')
  if (line.length <= longestFact) return line

  const end = line.lastIndexOf(' ', longestFact)
  return `${line.slice(0, end > 0 ? end : longestFact)} …`
}
