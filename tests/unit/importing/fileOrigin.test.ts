import { describe, expect, it } from 'vitest'
import { parseFileOrigin, toFileOrigin, writeFileOrigin } from '@/importing/fileOrigin'

describe('the origin of a draft', () => {
  it('is the same for the same words with other blanks at the ends of lines', () => {
    expect(toFileOrigin('Rubrik \nText\n\n', 'a.txt')).toEqual(toFileOrigin('Rubrik\nText', 'a.txt'))
  })

  it('differs when a word does', () => {
    expect(toFileOrigin('Rubrik', 'a.txt').fingerprint).not.toBe(toFileOrigin('Rubriken', 'a.txt').fingerprint)
  })

  it('comes back from its stored form, blanks in the name included', () => {
    const origin = toFileOrigin('Rubrik', 'min text.txt')

    expect(parseFileOrigin(writeFileOrigin(origin))).toEqual(origin)
  })

  it.each([null, undefined, '', 'a.txt'])('is unknown for a text that was not imported (%s)', (stored) => {
    expect(parseFileOrigin(stored)).toBeNull()
  })
})
