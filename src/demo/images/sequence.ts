/**
 * Numbers that look random and are the same every time, so that a picture drawn twice is one picture.
 *
 * @param seed Any integer; each gives a sequence of its own.
 * @returns A function that gives the next number, from 0 up to but not including 1.
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator
 */
export function sequence(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
