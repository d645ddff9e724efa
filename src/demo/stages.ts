import type { DemoAct } from './demoAct'
import type { DemoWords } from './demoPublication'
import { isOriginal, type Edition } from './edition'
import { reword } from './reword'

/** One act of an edition's history, with the words as they are after it. */
export interface Stage {
  edition: Edition
  act: DemoAct
  words: DemoWords
}

/**
 * The history of one edition.
 *
 * @returns The oldest act first; empty for a text that stands as it was first stored.
 * @throws {AmbiguousRewordingError} When an act changes words that the text does not hold exactly once.
 */
export function toStages(edition: Edition): Stage[] {
  let words = edition.words
  return (edition.words.history ?? []).map((act) => {
    words = 'rewording' in act && act.rewording ? reword(words, act.rewording) : words
    return { edition, act, words }
  })
}

/**
 * The histories of several editions as one.
 *
 * @returns In the order it happened; at the same instant an original comes before its translation, which is then true to
 *   what its original says now.
 */
export function inOrderOfTime(stages: Stage[]): Stage[] {
  const place = ({ act, edition }: Stage) => `${new Date(act.at).toISOString()} ${isOriginal(edition) ? 1 : 2}`
  return stages.toSorted((one, other) => place(one).localeCompare(place(other)))
}
