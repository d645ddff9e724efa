import type { LoadResult } from './load'
import { median } from './quantile'

/** One round of load against one server. */
export interface Round extends LoadResult {
  /** What the server's process used of the processor; `null` where the system does not tell. */
  cpuMicrosecondsPerAnswer: number | null
}

/** The median of a server's rounds. */
export interface Summary {
  perSecond: number
  medianMilliseconds: number
  p99Milliseconds: number
  cpuMicrosecondsPerAnswer: number | null
}

/** What a server does as a rule: the median of its rounds, figure by figure. */
export function summarize(rounds: readonly Round[]): Summary {
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    medianMilliseconds: median(rounds.map(({ medianMilliseconds }) => medianMilliseconds)),
    p99Milliseconds: median(rounds.map(({ p99Milliseconds }) => p99Milliseconds)),
    cpuMicrosecondsPerAnswer: medianOfKnown(rounds.map(({ cpuMicrosecondsPerAnswer }) => cpuMicrosecondsPerAnswer)),
  }
}

/** How a newsroom's rounds relate to those of plain Node that were run right beside them. */
export interface Ratios {
  /** Answers per second, of plain Node's: 1 is as many. */
  rate: number
  /** Answers per processor second, of plain Node's: does not depend on what else held the rate back. */
  cpu: number | null
}

/**
 * The median of the ratios of the rounds, pair by pair: a disturbance of the machine meets both of a pair, or spoils
 * one pair alone.
 *
 * @param newsroom As many as `plain`, in the same order.
 */
export function toRatios({ plain, newsroom }: { plain: readonly Round[]; newsroom: readonly Round[] }): Ratios {
  const pairs = newsroom.flatMap((ours, index) => {
    const theirs = plain[index]
    return theirs ? [{ ours, theirs }] : []
  })
  return {
    rate: median(pairs.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)),
    cpu: medianOfKnown(pairs.map(({ ours, theirs }) => divide(theirs, ours))),
  }
}

function divide({ cpuMicrosecondsPerAnswer: theirs }: Round, { cpuMicrosecondsPerAnswer: ours }: Round): number | null {
  return theirs === null || ours === null ? null : theirs / ours
}

function medianOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length > 0 ? median(known) : null
}
