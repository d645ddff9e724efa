/**
 * What is known of the work on a translation beside its words, part by part. It is kept with each version of the
 * translation, so that going back to an earlier version goes back to what was known of it.
 */
export interface TranslationWork {
  /** The revision of the original that the translation's structure is taken from; `null` for one that had none yet. */
  revision: number | null
  /** The revision of the original that the first translation was begun from. */
  begunFrom?: number | null
  /** By the unit's id. A part without an entry was written by a person and is marked by nobody. */
  parts: Record<string, PartWork>
  /** Words whose part the original no longer has, kept until a translator lets them go. */
  parked: ParkedWords[]
}

export interface PartWork {
  /** Fingerprint of the original's words for which somebody has marked the part done. */
  doneFor?: string
  /** Fingerprint of the translation's words that were marked: others are not done. */
  doneWith?: string
  /** Fingerprint of the original's words that the newsroom put there: while they stand, nobody has translated the part. */
  copied?: string
  machine?: MachineWork
}

/** That a machine wrote the words of a part. */
export interface MachineWork {
  /** The service's name, such as `DeepL`. */
  tool: string
  /** ISO 8601. */
  at: string
  /** Fingerprint of what the machine wrote: other words than those have been edited by a person. */
  words: string
  /** Fingerprint of the original's words that it was given. */
  source: string
  /** Who has read the words and stands for them; without it nobody has. */
  reviewed?: { by: string; at: string }
}

export interface ParkedWords {
  id: string
  /** Which part it was, as `translation/unit` labels it. */
  label: { kind: string; numbers: Readonly<Record<string, number>> }
  /** Words with their marks, as the workbench writes them: `<1>Word</1>`. */
  words: string
  /** A machine wrote them. */
  machine?: MachineWork
}

/** Of a translation that nobody has worked on in the workbench. */
export const noWork: TranslationWork = { revision: null, parts: {}, parked: [] }

/**
 * The work on a stored text.
 *
 * @param stored The field `work`, as JSON gives it back.
 */
export function toWork(stored: unknown): TranslationWork {
  if (typeof stored !== 'object' || stored === null || !('parts' in stored)) return noWork
  // Nothing but the newsroom's own code writes the field.
  return { ...noWork, ...(stored as Partial<TranslationWork>) }
}

/**
 * The parts whose words a machine wrote and nobody has read.
 *
 * @returns Their units' ids.
 */
export function findUnreadParts({ parts }: TranslationWork): string[] {
  return Object.entries(parts).flatMap(([id, { machine }]) => (machine && !machine.reviewed ? [id] : []))
}
