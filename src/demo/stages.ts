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
 * @returns In the order it happened; at the same instant a translation comes before its original, so that it is never
 *   left telling what its original no longer says.
 */
export function inOrderOfTime(stages: Stage[]): Stage[] {
  const place = ({ act, edition }: Stage) => `${new Date(act.at).toISOString()} ${isOriginal(edition) ? 2 : 1}`
  return stages.toSorted((one, other) => place(one).localeCompare(place(other)))
}
