import { toForms } from './toForms'

/** From so many letters, a word also finds longer ones that begin with it. */
export const prefixMinLetters = 4

/** From so many, also those that end with it. Shorter ones stand by chance in too many words. */
export const tailMinLetters = 5

/** Two questions to PostgreSQL, in the language of its `to_tsquery`. */
export interface Queries {
  /** The very words, in any of their forms. What they find ranks first. */
  strict: string
  /** Also words that are compounds of them. */
  wide: string
}

type Endings = Readonly<Record<string, string>>

/**
 * Questions for all of the terms. A term of several words is a phrase, which is found word by word.
 *
 * @param terms   Of `parseSearch`: letters and digits alone, so nothing in them is an operator.
 * @param endings Of the language, as for `toForms`.
 */
export function toQueries(terms: readonly (readonly string[])[], endings: Endings): Queries {
  return {
    strict: terms.map((words) => oneOf(words, endings, toStrict)).join(' & '),
    wide: terms.map((words) => oneOf(words, endings, words.length > 1 ? toStrict : toWide)).join(' & '),
  }
}

function oneOf(words: readonly string[], endings: Endings, toQuestions: (form: string) => string[]): string {
  return `(${words.map((word) => `(${toForms(word, endings).flatMap(toQuestions).join(' | ')})`).join(' <-> ')})`
}

/** The weight D is that of the ends of words. */
function toStrict(form: string): string[] {
  return [`${form}:ABC`]
}

function toWide(form: string): string[] {
  const { length } = [...form]
  return [
    ...toStrict(form),
    ...(length >= prefixMinLetters ? [`${form}:*ABC`] : []),
    ...(length >= tailMinLetters ? [`${form}:*D`] : []),
  ]
}
