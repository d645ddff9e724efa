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

/** A correction has a number of its own: readers speak of "correction 2". */
export interface Correction extends Revision {
  note: string
  correctionNumber: number
  /** The revision that was corrected, when readers may still see it. */
  corrects: number | null
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
