/** How many tests of one runner, or of all, went well and how many did not. */
export interface Tally {
  passed: number
  failed: number
}

/** The sum of several tallies. */
export function addUp(tallies: Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  })
}

/**
 * What a runner's own report and its exit code say together.
 *
 * @param report `null` when it left none.
 * @param ending Exit code, or the signal that ended it.
 * @returns At least one failure when the runner ended badly or ran nothing: neither may look like success.
 */
export function judge(report: Tally | null, ending: number | string): Tally {
  const { passed, failed } = report ?? { passed: 0, failed: 0 }
  const isSound = ending === 0 && passed + failed > 0
  return { passed, failed: isSound ? failed : Math.max(failed, 1) }
}
