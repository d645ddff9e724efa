import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSwedishMoment, toSwedishTime, toWholeMinute, type SwedishTime } from '@/domain/swedishTime'

const minute = 60_000

describe('a time on a Swedish clock', () => {
  it.each([
    ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z', '+02:00'],
    ['2026-12-24T15:00', '2026-12-24T14:00:00.000Z', '+01:00'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z', '+01:00'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z', '+02:00'],
    ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z', '+02:00'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z', '+01:00'],
    ['2028-02-29T00:00', '2028-02-28T23:00:00.000Z', '+01:00'],
    // From before Sweden had summer time.
    ['1979-07-01T12:00', '1979-07-01T11:00:00.000Z', '+01:00'],
  ])('means one instant: %s', (wallTime, instant, offset) => {
    expect(toSwedishTime(wallTime)).toEqual({ kind: 'instant', at: new Date(instant), offset })
  })

  it.each(['2027-03-28T02:00', '2027-03-28T02:30', '2027-03-28T02:59'])(
    'means nothing in the hour that spring leaves out: %s',
    (wallTime) => {
      expect(toSwedishTime(wallTime)).toEqual({
        kind: 'gap',
        before: { at: new Date('2027-03-28T00:59:00Z'), offset: '+01:00' },
        after: { at: new Date('2027-03-28T01:00:00Z'), offset: '+02:00' },
      })
    },
  )

  it.each([
    ['2026-10-25T02:00', '2026-10-25T00:00:00Z', '2026-10-25T01:00:00Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['2026-10-25T02:59', '2026-10-25T00:59:00Z', '2026-10-25T01:59:00Z'],
  ])('means two instants in the hour that autumn has twice: %s', (wallTime, earlier, later) => {
    expect(toSwedishTime(wallTime)).toEqual({
      kind: 'overlap',
      earlier: { at: new Date(earlier), offset: '+02:00' },
      later: { at: new Date(later), offset: '+01:00' },
    })
  })

  it('is a whole minute, whatever seconds are written', () => {
    expect(toSwedishTime('2026-07-01T09:00:59.999')).toEqual(toSwedishTime('2026-07-01T09:00'))
    expect(toWholeMinute(new Date('2026-07-01T07:00:59.999Z'))).toEqual(new Date('2026-07-01T07:00:00Z'))
  })

  it.each(['', 'i morgon', '2026-07-01', '2026-02-29T10:00', '2026-06-31T10:00', '2026-13-01T10:00', '2026-07-01T24:00', '2026-07-01T10:60', '2026-07-01T10:00Z', '2026-07-01T10:00+02:00'])(
    'is nothing when it is no date and time, or says an offset of its own: “%s”',
    (wallTime) => {
      expect(toSwedishTime(wallTime)).toBeNull()
    },
  )
})

describe('every minute', () => {
  const anyMinute = fc
    .integer({ min: Date.UTC(1990, 0, 1) / minute, max: Date.UTC(2090, 0, 1) / minute })
    .map((minutes) => new Date(minutes * minute))
  const nearTransition = fc
    .record({ year: fc.integer({ min: 1996, max: 2040 }), month: fc.constantFrom(2, 9), offset: fc.integer({ min: -200, max: 200 }) })
    .map(({ year, month, offset }) => new Date(lastSunday(year, month) + 60 * minute + offset * minute))

  it('is found again from what a Swedish clock shows at it', () => {
    const property = fc.property(fc.oneof(anyMinute, nearTransition), (at) => {
      expect(instantsOf(toSwedishTime(shownAt(at)))).toContainEqual(at)
    })
    fc.assert(property, { seed: 42, numRuns: 3000 })
  })

  it('that is found shows on a Swedish clock what was asked for', () => {
    const property = fc.property(fc.oneof(anyMinute, nearTransition), (greenwich) => {
      const wallTime = greenwich.toISOString().slice(0, 16)
      const time = toSwedishTime(wallTime)

      if (time?.kind === 'gap') expect(time.after.at.getTime() - time.before.at.getTime()).toBe(minute)
      else expect(new Set(instantsOf(time).map(shownAt))).toEqual(new Set([wallTime]))
    })
    fc.assert(property, { seed: 43, numRuns: 3000 })
  })

  it('around each change of clocks has its own answer: sixty that do not exist, sixty that come twice', () => {
    const kindsAround = (day: string) =>
      Array.from({ length: 24 * 60 }, (_, index) => toSwedishTime(new Date(Date.parse(`${day}T00:00Z`) + index * minute).toISOString().slice(0, 16))?.kind)

    expect(kindsAround('2027-03-28').filter((kind) => kind === 'gap')).toHaveLength(60)
    expect(kindsAround('2026-10-25').filter((kind) => kind === 'overlap')).toHaveLength(60)
    expect(new Set(kindsAround('2026-07-01'))).toEqual(new Set(['instant']))
  })
})

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return last.getTime() - last.getUTCDay() * 24 * 60 * minute
}

/** What a Swedish clock shows, asked in another way than the code does. */
function shownAt(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(at).replace(' ', 'T')
}

function instantsOf(time: SwedishTime | null): Date[] {
  if (time?.kind === 'instant') return [time.at]
  return time?.kind === 'overlap' ? [time.earlier.at, time.later.at] : []
}

describe('an offset', () => {
  it('is told as a clock shows it', () => {
    expect(toSwedishMoment(new Date('2026-10-25T00:30:00Z')).offset).toBe('+02:00')
    expect(toSwedishMoment(new Date('2026-10-25T01:30:00Z')).offset).toBe('+01:00')
  })
})
