import { describe, expect, it } from 'vitest'
import { addUp, judge } from '../../../../scripts/checks/tally'

describe('judge', () => {
  it('believes a runner that ended well and ran something', () => {
    expect(judge({ passed: 12, failed: 0 }, 0)).toEqual({ passed: 12, failed: 0 })
  })

  it('counts the failures a runner reports', () => {
    expect(judge({ passed: 10, failed: 2 }, 1)).toEqual({ passed: 10, failed: 2 })
  })

  it('calls it a failure when a runner ran no tests', () => {
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('calls it a failure when a runner ended badly though every test passed', () => {
    expect(judge({ passed: 12, failed: 0 }, 1)).toEqual({ passed: 12, failed: 1 })
  })

  it('calls it a failure when a runner was killed before it reported', () => {
    expect(judge(null, 'SIGKILL')).toEqual({ passed: 0, failed: 1 })
  })
})

describe('addUp', () => {
  it('sums all runners', () => {
    const tallies = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]

    expect(addUp(tallies)).toEqual({ passed: 41, failed: 2 })
  })
})
