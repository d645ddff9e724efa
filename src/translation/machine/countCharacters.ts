import type { FindLockedTerms } from './lockedTerm'
import type { MachinePart } from './machineTranslator'
import { tagWords } from './tagWords'

/**
 * What having parts translated costs: their characters with their locked terms, without tags.
 *
 * @returns Unicode code points, as DeepL counts them.
 * @see https://support.deepl.com/hc/en-us/articles/360020685720
 */
export function countCharacters(parts: readonly MachinePart[], findTerms: FindLockedTerms): number {
  // How tags are written makes no difference.
  const dialect = { span: 'g', point: 'x', term: { tag: 'k', attributes: {} }, hasReferences: true }
  const plain = parts.map(({ inlines }) => tagWords(inlines, dialect, findTerms).plain)
  return plain.reduce((sum, words) => sum + [...words].length, 0)
}
