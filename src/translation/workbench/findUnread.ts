import { findUnreadParts, type TranslationWork } from '@/domain/translationWork'
import { toUnits } from '../toUnits'
import type { Text } from '../unit'

/**
 * The parts of a translation whose words a machine wrote and nobody has read, of those that it still has.
 *
 * @param text The translation, its parts with ids.
 * @returns Their units' ids.
 */
export function findUnread(text: Text, work: TranslationWork): string[] {
  const unread = findUnreadParts(work)
  if (unread.length === 0) return []
  const present = new Set(toUnits(text).map(({ id }) => id))
  return unread.filter((id) => present.has(id))
}
