import { describe, expect, it } from 'vitest'
import { median, quantile } from '../../../../scripts/bench/quantile'

describe('quantile', () => {
  it('finds the latency that one answer in a hundred exceeds', () => {
    const milliseconds = Array.from({ length: 200 }, (_, index) => 200 - index)

    expect(quantile(milliseconds, 0.99)).toBe(198)
  })

  it('sorts figures by size, not by spelling', () => {
    expect(quantile([9, 100, 11], 1)).toBe(100)
  })

  it('is the only figure when there is but one', () => {
    expect(quantile([7], 0.99)).toBe(7)
  })

  it('is not a number when nothing was measured', () => {
    expect(quantile([], 0.5)).toBeNaN()
  })
})

describe('median', () => {
  it('is a figure that was measured, so one outlier does not move it', () => {
    expect(median([5, 4, 1000, 3, 6])).toBe(5)
  })

  it('is the lower of the two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2)
  })

  it('leaves the figures in the order they were taken', () => {
    const rounds = [3, 1, 2]

    median(rounds)

    expect(rounds).toEqual([3, 1, 2])
  })
})
