/** Shorter words seldom carry such an ending; it is the word itself, as in ”plan”. */
const endedMinLetters = 5

/**
 * A word, and the word without an ending that PostgreSQL's rules for the language leave on it.
 *
 * @param word    Of `toWords`.
 * @param endings Of the language: what stands in an ending's place when it is taken off.
 * @returns The word itself first.
 */
export function toForms(word: string, endings: Readonly<Record<string, string>>): string[] {
  if ([...word].length < endedMinLetters) return [word]

  const bare = Object.entries(endings).flatMap(([ending, rest]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + rest] : [],
  )
  return [word, ...bare]
}
