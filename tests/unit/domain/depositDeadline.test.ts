import { describe, expect, it } from 'vitest'
import { endOfSwedishDay, toDepositDay } from '@/domain/depositDeadline'

describe('the last day of a delivery', () => {
  it.each([
    ['is the same day of the month, three months later', '2026-03-02T08:00:00Z', '2026-06-02'],
    ['goes over the turn of the year', '2026-10-15T08:00:00Z', '2027-01-15'],
    ['is the last of a month that has no such day', '2026-11-30T08:00:00Z', '2027-02-28'],
    ['is 29 February in a leap year', '2027-11-30T08:00:00Z', '2028-02-29'],
    ['is the 30th of a month with thirty days', '2026-03-31T08:00:00Z', '2026-06-30'],
    ['counts from the day in Sweden, in summer', '2026-06-30T22:00:00Z', '2026-10-01'],
    ['counts from the day in Sweden, the minute before', '2026-06-30T21:59:59Z', '2026-09-30'],
    ['counts from the day in Sweden, in winter', '2026-12-31T23:00:00Z', '2027-04-01'],
  ])('%s', (_, publishedAt, day) => {
    expect(toDepositDay(new Date(publishedAt))).toBe(day)
  })

  it.each([
    ['in winter', '2027-02-28', '2027-02-28T23:00:00.000Z'],
    ['in summer', '2026-06-02', '2026-06-02T22:00:00.000Z'],
    ['when clocks are put forward', '2026-03-29', '2026-03-29T22:00:00.000Z'],
    ['the night before they are', '2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['when clocks are put back', '2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['at the turn of the year', '2026-12-31', '2026-12-31T23:00:00.000Z'],
  ])('ends at midnight in Sweden %s', (_, day, end) => {
    expect(endOfSwedishDay(day).toISOString()).toBe(end)
  })
})
