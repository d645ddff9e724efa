/**
 * The longest selection of numbers that rise from each to the next.
 *
 * @param numbers No number twice.
 * @returns The places of the selected numbers, in order.
 * @see https://en.wikipedia.org/wiki/Longest_increasing_subsequence
 */
export function findLongestRise(numbers: readonly number[]): number[] {
  /** By length less one: the place of the smallest number that ends a rise of that length. */
  const ends: number[] = []
  const before: (number | undefined)[] = []
  numbers.forEach((number, place) => {
    const length = findFirst(ends, (end) => (numbers[end] ?? 0) > number)
    before[place] = ends[length - 1]
    ends[length] = place
  })
  const rise: number[] = []
  for (let place = ends.at(-1); place !== undefined; place = before[place]) rise.push(place)
  return rise.reverse()
}

/** By halving: the first of a sorted list that passes; its length when none does. */
function findFirst(sorted: readonly number[], passes: (one: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && passes(one)) high = middle
    else low = middle + 1
  }
  return low
}
