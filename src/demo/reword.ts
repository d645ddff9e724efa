import type { Rewording } from './demoAct'
import type { DemoWords } from './demoPublication'

/** A rewording of words that a demo text does not hold, or holds more than once. */
export class AmbiguousRewordingError extends Error {
  readonly code = 'DEMO_REWORDING_AMBIGUOUS'

  constructor(
    readonly words: string,
    readonly count: number,
  ) {
    super(`“${words}” stands ${count} times in the demo text, not once`)
  }
}

/**
 * A text as it reads when an editor has changed some of its words.
 *
 * @param words As they were.
 * @returns A copy, with the new words in its title, standfirst and body.
 * @throws {AmbiguousRewordingError} When what is changed does not stand in the text exactly once.
 */
export function reword(words: DemoWords, rewording: Rewording): DemoWords {
  return Object.entries(rewording).reduce(rewordOnce, words)
}

function rewordOnce({ title, standfirst, body, ...rest }: DemoWords, [from, to]: [string, string]): DemoWords {
  let count = 0
  const change = (_name: string, value: unknown) => {
    if (typeof value !== 'string') return value
    count += value.split(from).length - 1
    return value.replace(from, () => to)
  }
  const changed = JSON.parse(JSON.stringify({ title, standfirst, body }, change))
  if (count !== 1) throw new AmbiguousRewordingError(from, count)

  return { ...rest, ...changed }
}
