import { describe, expect, it } from 'vitest'
import { parseQuotation } from '@/importing/quotation'

describe('parseQuotation', () => {
  it('tells words, name and role apart', () => {
    expect(parseQuotation('Nu börjar arbetet, säger Anna Ek, samordnare för bioekonomi och stål.')).toEqual({
      text: 'Nu börjar arbetet.',
      speaker: { name: 'Anna Ek', role: 'samordnare för bioekonomi och stål' },
      attribution: 'säger Anna Ek, samordnare för bioekonomi och stål',
      isRearranged: false,
    })
  })

  it('goes on with what is said after the name', () => {
    expect(parseQuotation('Det är bra, säger Anna Ek, chef. Men vi är inte klara. Långt ifrån.')).toMatchObject({
      text: 'Det är bra. Men vi är inte klara. Långt ifrån.',
      speaker: { name: 'Anna Ek', role: 'chef' },
      isRearranged: true,
    })
  })

  it.each([
    ['a role before the name', 'Ja, säger regionrådet Anna Ek.', { name: 'Anna Ek', role: 'regionrådet' }],
    ['an initial', 'Ja, säger Carl G. von Ek, chef.', { name: 'Carl G. von Ek', role: 'chef' }],
    ['no role', 'Ja, berättar Anna-Lisa Ek.', { name: 'Anna-Lisa Ek', role: null }],
    ['a place instead of a role', 'Ja, menar Anna Ek på Region Norra.', { name: 'Anna Ek', role: 'på Region Norra' }],
    ['only a pronoun', 'Ja, säger hon.', 'same'],
  ])('understands who speaks with %s', (_, words, speaker) => {
    expect(parseQuotation(words)?.speaker).toEqual(speaker)
  })

  it.each([
    ['Swedish', '”Arbetet börjar nu”, säger Anna Ek.', 'Arbetet börjar nu.'],
    ['English', '“The work begins now,” says Anna Ek.', 'The work begins now.'],
    ['a question', '”Vem betalar?” undrar Anna Ek.', 'Vem betalar?'],
  ])('takes the quotation marks off: %s', (_, words, text) => {
    expect(parseQuotation(words)).toMatchObject({ text, speaker: { name: 'Anna Ek' } })
  })

  it.each([
    ['nobody is named', 'Nu börjar arbetet, och det är bra.'],
    ['two speak at once', 'Nu börjar arbetet, säger Anna Ek och Bo Ek.'],
    ['no person speaks', 'Det blir dyrt, tror vi.'],
  ])('is not sure when %s', (_, words) => {
    expect(parseQuotation(words)).toBeNull()
  })
})
