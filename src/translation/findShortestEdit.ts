import type { Pair } from './findCommonTokens'

/** Beyond so many changes between two fixed points the words are told as replaced: nobody reads such a difference. */
const mostEdits = 2000

/**
 * The tokens that the shortest edit from one text to the other leaves in place.
 *
 * @returns Pairs that rise in both texts; none when the edit would be longer than anyone reads.
 * @see https://doi.org/10.1007/BF01840446 (Myers, An O(ND) Difference Algorithm)
 */
export function findShortestEdit(one: readonly string[], other: readonly string[]): Pair[] {
  const most = Math.min(one.length + other.length, mostEdits)
  const reach = new Int32Array(2 * most + 3)
  const steps: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    steps.push(reach.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const slot = most + 1 + diagonal
      let x = isInsertion(reach, slot, diagonal, edits) ? at(reach, slot + 1) : at(reach, slot - 1) + 1
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x += 1
      reach[slot] = x
      if (x >= one.length && x - diagonal >= other.length) return retrace(steps, one.length, other.length)
    }
  }
  return []
}

function isInsertion(reach: Int32Array, slot: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && at(reach, slot - 1) < at(reach, slot + 1))
}

/** Back from the end: what was not inserted or deleted stands in both. */
function retrace(steps: readonly Int32Array[], oneLength: number, otherLength: number): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [oneLength, otherLength]
  for (let edits = steps.length - 1; edits >= 0; edits -= 1) {
    const reach = steps[edits]
    if (!reach) break
    const diagonal = x - y
    // The slice of a step begins one before its lowest diagonal.
    const slot = diagonal + edits + 1
    const inserted = isInsertion(reach, slot, diagonal, edits)
    const start = inserted ? at(reach, slot + 1) : at(reach, slot - 1)
    const afterEdit = inserted ? start : start + 1
    for (; x > afterEdit; y -= 1) pairs.push({ one: (x -= 1), other: y - 1 })
    x = start
    y = start - (inserted ? diagonal + 1 : diagonal - 1)
  }
  return pairs.reverse()
}

function at(reach: Int32Array, slot: number): number {
  return reach[slot] ?? 0
}
