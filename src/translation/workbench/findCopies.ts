import type { TranslationWork } from '@/domain/translationWork'
import { fingerprintOf } from '../fingerprintOf'
import { hasLetters } from '../hasLetters'
import { toUnits } from '../toUnits'
import type { Text, Unit, UnitKind } from '../unit'

/** Names can be the same in every language. */
const mayBeTheSame: readonly UnitKind[] = ['title', 'place', 'publisher', 'quotationName']

/**
 * The parts of a translation where the newsroom has put the original's words and nobody has written any since. Parts
 * without a letter, such as a year in a table, are the same in every language.
 *
 * @param text The translation, its parts with ids.
 */
export function findCopies(text: Text, { parts }: TranslationWork): Unit[] {
  return toUnits(text).filter(({ id, label, inlines }) => {
    const copied = parts[id]?.copied
    if (!copied || mayBeTheSame.includes(label.kind) || !hasLetters(inlines)) return false
    return copied === fingerprintOf(inlines)
  })
}
