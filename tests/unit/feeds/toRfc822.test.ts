import { describe, expect, it } from 'vitest'
import { toRfc822 } from '@/feeds/toRfc822'

describe('toRfc822', () => {
  it.each([
    ['2026-11-21T08:00:00Z', 'Sat, 21 Nov 2026 09:00:00 +0100'],
    ['2026-09-01T08:00:00.999Z', 'Tue, 01 Sep 2026 10:00:00 +0200'],
    ['2025-12-31T23:30:00Z', 'Thu, 01 Jan 2026 00:30:00 +0100'],
    ['2026-06-30T22:30:00Z', 'Wed, 01 Jul 2026 00:30:00 +0200'],
  ])('R6: tells %s in Swedish time, with English names', (instant, told) => {
    expect(toRfc822(new Date(instant))).toBe(told)
  })

  it('R6: keeps the two nights apart when the clocks change', () => {
    expect(toRfc822(new Date('2026-03-29T00:59:59Z'))).toBe('Sun, 29 Mar 2026 01:59:59 +0100')
    expect(toRfc822(new Date('2026-03-29T01:00:00Z'))).toBe('Sun, 29 Mar 2026 03:00:00 +0200')
    expect(toRfc822(new Date('2026-10-25T00:30:00Z'))).toBe('Sun, 25 Oct 2026 02:30:00 +0200')
    expect(toRfc822(new Date('2026-10-25T01:30:00Z'))).toBe('Sun, 25 Oct 2026 02:30:00 +0100')
  })
})
