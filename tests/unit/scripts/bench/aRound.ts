import type { Round } from '../../../../scripts/bench/summarize'

/** A round of load in which all went well. */
export function aRound(stated: Partial<Round> = {}): Round {
  return {
    answers: 1000,
    perSecond: 1000,
    medianMilliseconds: 1,
    p99Milliseconds: 4,
    statuses: [200],
    lengths: [5000],
    failures: 0,
    cpuMicrosecondsPerAnswer: 50,
    ...stated,
  }
}
