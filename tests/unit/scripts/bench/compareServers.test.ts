import { describe, expect, it } from 'vitest'
import { BenchFailedError } from '../../../../scripts/bench/benchFailedError'
import { refuseOtherAnswers } from '../../../../scripts/bench/compareServers'
import { aRound } from './aRound'

describe('refuseOtherAnswers', () => {
  const expected = { url: 'http://127.0.0.1:3000/sv', status: 200 }

  it('accepts a round in which every answer was the one expected', () => {
    expect(() => refuseOtherAnswers(expected, aRound())).not.toThrow()
  })

  it.each([
    ['an error page among the answers', aRound({ statuses: [200, 500] })],
    ['a 304 where the page was asked for', aRound({ statuses: [304] })],
    ['a connection that broke', aRound({ failures: 1 })],
    ['no answer at all', aRound({ answers: 0, statuses: [] })],
  ])('counts no figures with %s', (_, round) => {
    expect(() => refuseOtherAnswers(expected, round)).toThrow(BenchFailedError)
  })
})
