import { describe, expect, it } from 'vitest'
import { formatDate, formatDays } from '@/i18n/dates'

describe('a date in words', () => {
  it('is written in the language of the page', () => {
    const at = new Date('2026-03-02T08:00:00Z')

    expect(formatDate(at, 'sv')).toBe('2 mars 2026')
    expect(formatDate(at, 'en')).toBe('2 March 2026')
  })

  it('is the date in Sweden, where midnight comes before it does in UTC', () => {
    expect(formatDate(new Date('2026-03-01T23:30:00Z'), 'sv')).toBe('2 mars 2026')
    expect(formatDate(new Date('2026-06-30T22:30:00Z'), 'sv')).toBe('1 juli 2026')
  })
})

describe('the days of an event', () => {
  it.each([
    ['a single day', '2026-03-08', null, '8 mars 2026', '8 March 2026'],
    ['days of one month', '2026-03-08', '2026-03-09', '8–9 mars 2026', '8–9 March 2026'],
    ['days of two months', '2026-03-30', '2026-04-02', '30 mars–2 april 2026', '30 March\u2009–\u20092 April 2026'],
    [
      'days of two years',
      '2026-12-30',
      '2027-01-02',
      '30 december 2026–2 januari 2027',
      '30 December 2026\u2009–\u20092 January 2027',
    ],
  ])('are %s', (_, startsOn, endsOn, swedish, english) => {
    expect(formatDays(startsOn, endsOn, 'sv')).toBe(swedish)
    expect(formatDays(startsOn, endsOn, 'en')).toBe(english)
  })

  it('are the same on the nights when the clocks change', () => {
    expect(formatDays('2026-03-29', '2026-10-25', 'sv')).toBe('29 mars–25 oktober 2026')
  })
})
