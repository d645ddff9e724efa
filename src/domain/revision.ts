/** How much a publication changes for readers, of a text they have had before. */
export const significances = ['minor', 'major', 'correction'] as const
export type Significance = (typeof significances)[number]

/** One publication of a text: numbered from 1 and never changed. Readers of the first had nothing before it. */
export interface Revision {
  number: number
  significance: 'first' | Significance
  /** What was changed, in the text's own language; `null` where readers are told nothing. */
  note: string | null
  publishedAt: Date
}

/** A change that readers are told of. */
export interface Change extends Revision {
  significance: 'major' | 'correction'
  /** The number of the version before it, when readers may still see that. */
  versionBefore: number | null
}

/** A correction has a number of its own, from 1: readers speak of "correction 2". */
export interface Correction extends Change {
  correctionNumber: number
}

/**
 * The changes that readers are told of.
 *
 * @param revisions Of one text, by number.
 * @returns The oldest first. What was published in error is told of no more: its note may tell what was wrong.
 */
export function toChanges(revisions: readonly (Revision & { isHidden: boolean })[]): Change[] {
  return revisions.flatMap(({ number, significance, note, publishedAt, isHidden }, index) => {
    if (isHidden || (significance !== 'major' && significance !== 'correction')) return []
    const before = revisions[index - 1]
    return [{ number, significance, note, publishedAt, versionBefore: before && !before.isHidden ? before.number : null }]
  })
}

/**
 * The corrections among the changes of a text, numbered.
 *
 * @param changes The oldest first.
 * @returns The newest first, as they stand above the text.
 */
export function toCorrections(changes: readonly Change[]): Correction[] {
  const corrections = changes.filter(({ significance }) => significance === 'correction')
  return corrections.map((change, index) => ({ ...change, correctionNumber: index + 1 })).reverse()
}

/**
 * Whether readers, feeds and subscribers are told of a change.
 *
 * @param significance A first publication is told of by itself and needs no note.
 */
export function isTold(significance: Revision['significance']): boolean {
  return significance === 'major' || significance === 'correction'
}

/**
 * When a text last changed in a way that its readers need to know.
 *
 * @param revisions Of one text, in any order.
 * @returns `null` while there has been no such change.
 */
export function findLastTold(revisions: readonly Pick<Revision, 'significance' | 'publishedAt'>[]): Date | null {
  const told = revisions.filter(({ significance }) => isTold(significance)).map(({ publishedAt }) => publishedAt)
  return told.reduce<Date | null>((latest, at) => (latest && latest > at ? latest : at), null)
}
