import { describe, expect, it } from 'vitest'
import { parseOrganizationNumber, toPublisherId } from '@/domain/organizationNumber'

describe('an organisation number', () => {
  it.each(['212000-1553', '2120001553', ' 212000 - 1553 ', '16212000-1553'])('is understood as an editor writes it: %s', (written) => {
    expect(parseOrganizationNumber(written)).toBe('2120001553')
  })

  it.each([
    ['has a digit wrong', '212000-1554'],
    ['has two digits in each other’s place', '212000-1535'],
    ['is a person’s', '811218-9876'],
    ['is too short', '212000-155'],
    ['is too long', '212000-15530'],
    ['is no number', 'Region Norr'],
    ['is empty', ''],
    ['has the digits of another script', '٢١٢٠٠٠-١٥٥٣'],
  ])('is refused when it %s', (_, written) => {
    expect(parseOrganizationNumber(written)).toBeNull()
  })

  it('is the library’s name for the publisher, in the library’s own pattern', () => {
    expect(toPublisherId('2120001553')).toMatch(/^http:\/\/id\.kb\.se\/organisations\/SE\d{10}(-.+)?$/)
  })
})
