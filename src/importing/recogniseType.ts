import type { PublicationType } from '@/domain/publication'
import type { Doubt } from './doubt'
import type { FilingKind } from './vocabulary'
import { wordPattern } from './wordPattern'

interface Signs {
  /** A line above the title such as “Pressmeddelande”. */
  label: string | null
  /** What the file's name says. */
  filedAs: FilingKind | null
  hasPriorities: boolean
  isEvent: boolean
  text: string
}

const typeOf: Record<FilingKind, PublicationType> = {
  news: 'articles',
  event: 'articles',
  report: 'reports',
  release: 'press-releases',
}

const reportPhrase = new RegExp(String.raw`(?<![\p{L}])${wordPattern('reportPhrases')}(?![\p{L}])`, 'iu')

/**
 * Which collection a text belongs to. What the text says goes before what its file is called.
 *
 * @returns Articles, with a doubt, when nothing tells.
 */
export function recogniseType(signs: Signs): { type: PublicationType; doubts: Doubt[] } {
  if (signs.label) return { type: 'press-releases', doubts: [] }

  const told = reportPhrase.test(signs.text) || signs.hasPriorities ? 'reports' : null
  const filed = signs.filedAs && typeOf[signs.filedAs]
  const type = filed === 'press-releases' ? filed : (told ?? filed ?? 'articles')
  const isContradicted = told !== null && filed !== null && told !== filed
  const isUntold = told === null && filed === null && !signs.isEvent
  return { type, doubts: isContradicted || isUntold ? [{ code: 'typeAssumed', facts: [] }] : [] }
}
