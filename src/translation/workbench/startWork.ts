import type { TranslationWork } from '@/domain/translationWork'
import { fingerprintOf } from '../fingerprintOf'
import { toUnits } from '../toUnits'
import type { Text } from '../unit'

/**
 * The work on a translation that holds its original's words, none of them translated.
 *
 * @param original The original, through `identifyParts`.
 * @param revision The original's revision that it is; `null` for one that was never published.
 */
export function startWork(original: Text, revision: number | null): TranslationWork {
  const parts = toUnits(original).map(({ id, inlines }) => [id, { copied: fingerprintOf(inlines) }])
  return { revision, begunFrom: revision, parts: Object.fromEntries(parts), parked: [] }
}
