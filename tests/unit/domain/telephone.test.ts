import { describe, expect, it } from 'vitest'
import { formatTelephone, parseTelephone } from '@/domain/telephone'

describe('parseTelephone', () => {
  it.each([
    ['08-681 66 14', '+4686816614'],
    ['+46 (0)8 681 66 14', '+4686816614'],
    ['0046 8 6816614', '+4686816614'],
    ['08 – 681 66 14', '+4686816614'],
    ['070-123 45 67', '+46701234567'],
    ['0771-12 34 56', '+46771123456'],
    ['+33 1 45 24 82 00', '+33145248200'],
  ])('stores %s as %s', (written, stored) => {
    expect(parseTelephone(written)).toBe(stored)
  })

  it.each(['', 'växeln', '112', '08-12', '08-681 66 14 ext. 5'])(
    'refuses “%s”, which is no whole number',
    (written) => {
      expect(parseTelephone(written)).toBeNull()
    },
  )
})

describe('formatTelephone', () => {
  it.each([
    ['+4686816614', '08-681 66 14'],
    ['+4684057000', '08-405 70 00'],
    ['+46313900601', '031-390 06 01'],
    ['+46910123456', '0910-12 34 56'],
    ['+46701234567', '070-123 45 67'],
    ['+46101234567', '010-123 45 67'],
    ['+46771123456', '0771-12 34 56'],
  ])('shows %s the Swedish way as %s', (stored, shown) => {
    expect(formatTelephone(stored, 'sv')).toBe(shown)
  })

  it('shows a foreign number with its country code in Swedish too', () => {
    expect(formatTelephone('+33145248200', 'sv')).toBe('+33 1 45 24 82 00')
  })

  it('shows a Swedish number with the country code in English', () => {
    expect(formatTelephone('+4686816614', 'en')).toBe('+46 8 681 66 14')
  })

  it('shows what it cannot read as it stands', () => {
    expect(formatTelephone('växeln', 'sv')).toBe('växeln')
  })
})
