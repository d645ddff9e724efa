import { describe, expect, it } from 'vitest'
import { parseHttpDate } from '@/server/httpDate'

const instant = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('parseHttpDate', () => {
  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'reads "%s", one of the three spellings of a date in HTTP',
    (text) => {
      expect(parseHttpDate(text)).toBe(instant)
    },
  )

  it.each([
    '',
    '0',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37 +0100',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'yesterday',
  ])('takes "%s" for no date', (text) => {
    expect(parseHttpDate(text)).toBeNull()
  })
})
