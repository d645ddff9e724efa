import { describe, expect, it } from 'vitest'
import type { ImportedContact } from '@/importing/passage'
import { readContacts } from '@/importing/readContacts'
import { toLines } from '@/importing/toLines'

const read = (...lines: string[]) => readContacts(toLines(lines.join('\n')), 0)

function aContact(contact: Partial<ImportedContact> = {}): ImportedContact {
  return { name: 'Anna Ek', role: null, unit: null, email: null, telephone: null, ...contact }
}

describe('readContacts', () => {
  it('reads several contacts under a heading, each with its label', () => {
    const reading = read(
      'Kontakt',
      '',
      'Anna Ek',
      'E-post: anna.ek@example.org',
      'Telefon: 08-465 004 00',
      '',
      'Presstjänsten',
      'Tfn: +46 (0)8 465 004 01',
    )

    expect(reading).toMatchObject({
      contacts: [
        aContact({ email: 'anna.ek@example.org', telephone: '+46846500400' }),
        aContact({ name: 'Presstjänsten', telephone: '+46846500401' }),
      ],
      passages: [],
      next: 6,
    })
  })

  it('reads a contact on one line', () => {
    const reading = read('För mer information', 'Anna Ek, presschef, Region Norra, anna.ek@example.org, 08-465 004 00')

    expect(reading?.contacts).toEqual([
      aContact({ role: 'presschef', unit: 'Region Norra', email: 'anna.ek@example.org', telephone: '+46846500400' }),
    ])
  })

  it('reads a role between the name and the address', () => {
    const reading = read('Media contact', 'Anna Ek', 'Head of Press', 'E-mail: anna.ek@example.org')

    expect(reading?.contacts).toEqual([aContact({ role: 'Head of Press', email: 'anna.ek@example.org' })])
  })

  it('keeps the first of two numbers, and says which it left out', () => {
    const reading = read('Kontakt', 'Anna Ek', 'Telefon: 08-465 004 00', 'Mobil: 08-465 004 01')

    expect(reading?.contacts).toEqual([aContact({ telephone: '+46846500400' })])
    expect(reading?.doubts).toEqual([{ code: 'contactDetailsLeftOut', facts: ['Anna Ek: 08-465 004 01'] }])
  })

  it('does not take a heading for a name because contacts stand below it', () => {
    expect(read('Pilot för stål', '', 'Anna Ek', 'E-post: anna.ek@example.org')).toBeNull()
  })

  it('leaves an address in running text there', () => {
    expect(read('Har du frågor kan du skriva till anna.ek@example.org.')).toBeNull()
  })

  it('says what cannot be a telephone number or a real address', () => {
    const reading = read('Kontakt', 'Anna Ek', 'E-post: fornamn.efternamn@example.org', 'Telefon: 123 456')

    expect(reading?.contacts).toEqual([aContact({ email: 'fornamn.efternamn@example.org' })])
    expect(reading?.doubts).toEqual([
      { code: 'emailIsPlaceholder', facts: ['Anna Ek: fornamn.efternamn@example.org'] },
      { code: 'telephoneUnclear', facts: ['Anna Ek: 123 456'] },
    ])
  })
})
