import type { Significance } from '@/domain/revision'
import { isTold } from '@/domain/revision'
import type { Overlap } from './whenChosen'

/** What the editor says of a publication. */
export interface Publication {
  /** `null` for a text that readers have not had. */
  significance: Significance | null
  note: string
  address: 'keep' | 'change' | null
  /** What is to be done with words that a machine wrote and nobody has read; `null` while it is not said. */
  unread: 'read' | 'publish' | null
  /** On a Swedish clock; `null` for at once. */
  time: { localTime: string; overlap: Overlap | null } | null
}

/** What is still to be said, as a key of the words that ask for it. */
export type Missing = 'chooseAnswer' | 'writeNote'

/**
 * What an editor has not yet said of a publication.
 *
 * @param hasReaders Whether readers have had the text.
 * @returns `null` when everything is said.
 */
export function findMissing({ significance, note }: Publication, hasReaders: boolean): Missing | null {
  if (!hasReaders) return null
  if (!significance) return 'chooseAnswer'
  return isTold(significance) && note.trim() === '' ? 'writeNote' : null
}
