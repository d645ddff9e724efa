import { findLongestRise } from './findLongestRise'
import { findShortestEdit } from './findShortestEdit'

/** Where one token stands in both texts. */
export interface Pair {
  one: number
  other: number
}

interface Stretch {
  from: Pair
  to: Pair
}

/**
 * The tokens that two texts have in common, in order: first those at their ends and those that stand once in each (what
 * people see as the fixed points), then, between these, as many as the shortest edit leaves.
 *
 * @returns Pairs that rise in both texts.
 * @see https://bramcohen.livejournal.com/73318.html (patience diff)
 */
export function findCommonTokens(one: readonly string[], other: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  const stretches: Stretch[] = [{ from: { one: 0, other: 0 }, to: { one: one.length, other: other.length } }]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const { middle, ends } = trim(one, other, stretch)
    pairs.push(...ends)
    if (middle.from.one === middle.to.one || middle.from.other === middle.to.other) continue

    const anchors = findAnchors(one, other, middle)
    if (anchors.length === 0) {
      const { from, to } = middle
      const edit = findShortestEdit(one.slice(from.one, to.one), other.slice(from.other, to.other))
      pairs.push(...edit.map((pair) => ({ one: pair.one + from.one, other: pair.other + from.other })))
      continue
    }
    pairs.push(...anchors)
    stretches.push(...between(anchors, middle))
  }
  return pairs.sort((a, b) => a.one - b.one)
}

/** What is equal at both ends, and what is left between. */
function trim(one: readonly string[], other: readonly string[], { from, to }: Stretch) {
  const ends: Pair[] = []
  const start = { ...from }
  const end = { ...to }
  while (start.one < end.one && start.other < end.other && one[start.one] === other[start.other]) {
    ends.push({ ...start })
    start.one += 1
    start.other += 1
  }
  while (start.one < end.one && start.other < end.other && one[end.one - 1] === other[end.other - 1]) {
    end.one -= 1
    end.other -= 1
    ends.push({ ...end })
  }
  return { middle: { from: start, to: end }, ends }
}

/** Tokens that stand once in either text, as many as keep their order. */
function findAnchors(one: readonly string[], other: readonly string[], { from, to }: Stretch): Pair[] {
  const left = findSingles(one, from.one, to.one)
  const right = findSingles(other, from.other, to.other)
  const pairs = [...left].flatMap(([token, index]) => {
    const twin = right.get(token)
    return twin === undefined ? [] : [{ one: index, other: twin }]
  })
  return findLongestRise(pairs.map((pair) => pair.other)).flatMap((index) => pairs[index] ?? [])
}

function findSingles(tokens: readonly string[], from: number, to: number): Map<string, number> {
  const singles = new Map<string, number>()
  const repeated = new Set<string>()
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] ?? ''
    if (singles.has(token)) repeated.add(token)
    // A space says nothing of where in a text it stands.
    else if (token.trim() !== '') singles.set(token, index)
  }
  for (const token of repeated) singles.delete(token)
  return singles
}

function between(anchors: readonly Pair[], { from, to }: Stretch): Stretch[] {
  const starts = [from, ...anchors.map((pair) => ({ one: pair.one + 1, other: pair.other + 1 }))]
  return starts.map((start, index) => ({ from: start, to: anchors[index] ?? to }))
}
