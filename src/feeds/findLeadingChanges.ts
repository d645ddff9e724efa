import type { Change } from '@/domain/revision'

/**
 * The changes that who has had a text before needs to know first: every correction, and the last update.
 *
 * @param changes Of one text, the oldest first.
 * @returns The newest first.
 */
export function findLeadingChanges(changes: readonly Change[]): Change[] {
  const lastUpdate = changes.findLast(({ significance }) => significance === 'major')
  return changes.filter((change) => change.significance === 'correction' || change === lastUpdate).toReversed()
}
