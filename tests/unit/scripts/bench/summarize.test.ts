import { describe, expect, it } from 'vitest'
import { summarize, toRatios } from '../../../../scripts/bench/summarize'
import { aRound } from './aRound'

describe('summarize', () => {
  it('takes the median of each figure by itself', () => {
    const rounds = [
      aRound({ perSecond: 900, p99Milliseconds: 9 }),
      aRound({ perSecond: 1000, p99Milliseconds: 2 }),
      aRound({ perSecond: 100, p99Milliseconds: 4 }),
    ]

    expect(summarize(rounds)).toEqual({
      perSecond: 900,
      medianMilliseconds: 1,
      p99Milliseconds: 4,
      cpuMicrosecondsPerAnswer: 50,
    })
  })

  it('says nothing of the processor where the system does not tell', () => {
    const rounds = [aRound({ cpuMicrosecondsPerAnswer: null })]

    expect(summarize(rounds).cpuMicrosecondsPerAnswer).toBeNull()
  })
})

describe('toRatios', () => {
  it('compares rounds that were run beside each other', () => {
    const plain = [aRound({ perSecond: 1000 }), aRound({ perSecond: 100 }), aRound({ perSecond: 1000 })]
    const newsroom = [aRound({ perSecond: 800 }), aRound({ perSecond: 80 }), aRound({ perSecond: 200 })]

    expect(toRatios({ plain, newsroom }).rate).toBe(0.8)
  })

  it('counts a newsroom that needs twice the processor time as half as good', () => {
    const plain = [aRound({ cpuMicrosecondsPerAnswer: 40 })]
    const newsroom = [aRound({ cpuMicrosecondsPerAnswer: 80 })]

    expect(toRatios({ plain, newsroom }).cpu).toBe(0.5)
  })

  it('has no processor ratio where the system does not tell', () => {
    const plain = [aRound({ cpuMicrosecondsPerAnswer: null })]

    expect(toRatios({ plain, newsroom: [aRound()] }).cpu).toBeNull()
  })
})
