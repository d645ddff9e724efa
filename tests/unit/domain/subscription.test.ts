import { describe, expect, it } from 'vitest'
import { isFollow, parseMailAddress, toDueTime, type Cadence } from '@/domain/subscription'

const due = (cadence: Cadence, at: string) => toDueTime(cadence, new Date(at)).toISOString()

describe('when what happens is sent', () => {
  it('is at once for who wants that', () => {
    expect(due('at-once', '2026-03-02T08:00:00.000Z')).toBe('2026-03-02T08:00:00.000Z')
  })

  it('is the next seven in the morning in Sweden, that very minute included', () => {
    expect(due('daily', '2026-03-02T05:59:59.000Z')).toBe('2026-03-02T06:00:00.000Z')
    expect(due('daily', '2026-03-02T06:00:00.000Z')).toBe('2026-03-02T06:00:00.000Z')
    expect(due('daily', '2026-03-02T06:00:00.001Z')).toBe('2026-03-03T06:00:00.000Z')
  })

  it('is the next Monday morning', () => {
    expect(due('weekly', '2026-03-02T06:00:00.000Z')).toBe('2026-03-02T06:00:00.000Z')
    expect(due('weekly', '2026-03-02T06:00:01.000Z')).toBe('2026-03-09T06:00:00.000Z')
    expect(due('weekly', '2026-03-08T23:30:00.000Z')).toBe('2026-03-09T06:00:00.000Z')
  })

  it('is seven also on the days when clocks are put forward or back, and after them', () => {
    expect(due('daily', '2026-03-28T23:30:00.000Z')).toBe('2026-03-29T05:00:00.000Z')
    expect(due('daily', '2026-10-24T23:30:00.000Z')).toBe('2026-10-25T06:00:00.000Z')
    expect(due('weekly', '2026-03-24T12:00:00.000Z')).toBe('2026-03-30T05:00:00.000Z')
    expect(due('weekly', '2026-10-20T12:00:00.000Z')).toBe('2026-10-26T06:00:00.000Z')
  })
})

describe('an address', () => {
  it.each(['anna@example.org', "o'brien+news@sub.example.co.uk", 'anna@räksmörgås.se', 'a@1.example'])('such as %s is one', (address) => {
    expect(parseMailAddress(` ${address} `)).toBe(address)
  })

  it.each(['', 'anna', '@example.org', 'anna@example', 'a b@example.org', '.a@example.org', 'a.@example.org', 'a..b@example.org', 'a@-example.org', 'a@example.org>', 'a@example.org,b@example.org', `a@${'x'.repeat(260)}.org`])(
    'such as %j is none',
    (address) => {
      expect(parseMailAddress(address)).toBeNull()
    },
  )
})

it('knows what can be followed', () => {
  const id = '01a204e8-5319-726f-9fe0-ac8f9393487a'

  expect(['all', 'articles', 'press-releases', `topic:${id}`, `text:${id}`].every(isFollow)).toBe(true)
  expect(['', 'news', 'topic:', `text:${id}x`, `author:${id}`].some(isFollow)).toBe(false)
})
