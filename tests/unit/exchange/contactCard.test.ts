import fc from 'fast-check'
import { parse } from 'vcard4'
import { describe, expect, it } from 'vitest'
import { keepLegalCharacters } from '@/domain/legalCharacters'
import { toContactCard, type ContactCardSource } from '@/exchange/vcard/toContactCard'
import { toCardDisposition } from '@/exchange/vcard/toCardDisposition'
import { aContact, anImage } from '../../factories/publication'
import { readOlderCard, readParts } from '../../setup/readOlderCard'

const id = '0199a0c2-7d5e-7c3a-9b1f-3f2504e04f89'
const anna = aContact({ id, name: 'Anna Åberg', role: 'Presschef', unit: 'Kommunikation' })

function aSource(source: Partial<ContactCardSource> = {}): ContactCardSource {
  return {
    contact: anna,
    changedAt: new Date('2026-03-02T08:00:00.500Z'),
    locale: 'sv',
    publisher: 'Region Norra',
    siteUrl: 'https://nyheter.example',
    ...source,
  }
}

const nastyNames = [
  'Berg, Anna; enhetschef',
  'Anna\r\nBerg\nEND:VCARD',
  'A\u030Asa O\u0308berg',
  '👩🏽‍🚀 Astronaut',
  'עברית',
  'Ö'.repeat(200),
  'a'.repeat(63) + '👩🏽‍🚀'.repeat(40),
  '"Citat": <b>&',
  'e' + '\u0301'.repeat(300),
]

describe('a contact’s card', () => {
  it('tells address books what the page tells its readers, in its language', () => {
    const card = toContactCard(aSource(), '4.0')

    expect(card).toBe([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN;LANGUAGE=sv:Anna Åberg',
      'ORG;LANGUAGE=sv:Region Norra;Kommunikation',
      'TITLE;LANGUAGE=sv:Presschef',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+46846500401',
      'EMAIL;TYPE=work:press@example.org',
      'LANG;PREF=1:sv',
      'LANG;PREF=2:en',
      'URL:https://nyheter.example/sv/kontakt',
      `SOURCE:https://nyheter.example/sv/kontakt/${id.slice(0, -3)}`,
      ' f89.vcf',
      `UID:urn:uuid:${id}`,
      'REV:20260302T080000Z',
      'END:VCARD',
      '',
    ].join('\r\n'))
  })

  it('is there in the older version for programs that know no other', () => {
    expect(toContactCard(aSource({ locale: 'en', contact: { ...anna, role: 'Head of Press' } }), '3.0')).toBe([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN;LANGUAGE=en:Anna Åberg',
      'N;LANGUAGE=en:Anna Åberg;;;;',
      'ORG;LANGUAGE=en:Region Norra;Kommunikation',
      'TITLE;LANGUAGE=en:Head of Press',
      'TEL;TYPE=WORK,VOICE:+46 8 465 004 01',
      'EMAIL;TYPE=INTERNET,WORK:press@example.org',
      'URL:https://nyheter.example/en/contacts',
      `SOURCE:https://nyheter.example/en/contacts/${id.slice(0, -4)}`,
      ' 4f89-3.0.vcf',
      `UID:urn:uuid:${id}`,
      'REV:2026-03-02T08:00:00Z',
      'END:VCARD',
      '',
    ].join('\r\n'))
  })

  it('is the same contact in each language and version, so that a newer card takes the place of an older', () => {
    const cards = [
      toContactCard(aSource(), '4.0'),
      toContactCard(aSource({ locale: 'en', changedAt: new Date('2026-05-01T08:00:00Z') }), '4.0'),
      toContactCard(aSource(), '3.0'),
    ]

    expect(new Set(cards.map((card) => /^UID:.*$/m.exec(card)?.[0])).size).toBe(1)
  })

  it('puts the language of the card first among those that the contact speaks', () => {
    const card = toContactCard(aSource({ locale: 'en' }), '4.0')

    expect(card).toMatch(/LANG;PREF=1:en\r\nLANG;PREF=2:sv/)
  })

  it('shows the smallest size of the portrait', () => {
    const photo = anImage({ renditions: [{ filename: 'anna-480x480.jpg', width: 480, height: 480, bytes: 1, mimeType: 'image/jpeg' }] })

    expect(toContactCard(aSource({ contact: { ...anna, photo } }), '4.0')).toContain(
      'PHOTO;MEDIATYPE=image/jpeg:https://nyheter.example/media/anna-480x480.jpg\r\n',
    )
  })

  it('says nothing of what is not known', () => {
    const nobody = aContact({ id, role: null, unit: null, email: null, telephone: null, languagesSpoken: [] })

    for (const version of ['4.0', '3.0'] as const)
      expect(toContactCard(aSource({ contact: nobody, publisher: '' }), version)).not.toMatch(/^(ORG|TITLE|TEL|EMAIL|LANG|PHOTO)/m)
  })
})

// The reader of 4.0 leaves backslashes doubled, which RFC 6350 §3.4 does not.
const backslashes = 'C:\\nyheter\\;\\n'

describe('a strict reader of vCard 4.0', () => {
  it.each(nastyNames)('finds the whole name: %s', (name) => {
    const card = toContactCard(aSource({ contact: { ...anna, name, role: name, unit: name } }), '4.0')

    const [read] = [parse(card)].flat()
    const whole = keepLegalCharacters(name)
    expect([valueOf(read, 'FN'), valueOf(read, 'TITLE'), valueOf(read, 'ORG')]).toEqual([whole, whole, ['Region Norra', whole]])
  })
})

describe('a strict reader of vCard 3.0', () => {
  it.each([...nastyNames, backslashes])('finds the whole name: %s', (name) => {
    const card = readOlderCard(toContactCard(aSource({ contact: { ...anna, name, unit: name } }), '3.0'))

    const partsOf = (property: string) => readParts(card.find((one) => one.name === property)?.value ?? '')
    const whole = keepLegalCharacters(name)
    expect(partsOf('FN')).toEqual([whole])
    expect(partsOf('N')).toEqual([whole, '', '', '', ''])
    expect(partsOf('ORG')).toEqual(['Region Norra', whole])
  })

  it('would refuse a card that is not written by the rules', () => {
    const card = toContactCard(aSource(), '3.0')

    for (const spoiled of [
      card.replaceAll('\r\n', '\n'),
      card.replace('N;LANGUAGE=sv:', 'X:'),
      card.replace('VERSION:3.0', 'VERSION:4.0'),
      card.replace('Anna', 'A'.repeat(80)),
    ])
      expect(() => readOlderCard(spoiled)).toThrow()
  })
})

describe('whatever an editor pastes', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 })

  it('comes out of both versions as it went in, on lines that every program takes', () => {
    fc.assert(
      fc.property(words, words, words, (name, unit, role) => {
        const source = aSource({ contact: { ...anna, name, unit, role } })
        const [card, older] = [toContactCard(source, '4.0'), toContactCard(source, '3.0')]

        const asOlder = readOlderCard(card.replace('VERSION:4.0', 'VERSION:3.0').replace('FN', 'N:x\r\nFN').replace(/TYPE="work,voice"/, 'TYPE=work'))
        const properties = readOlderCard(older)
        for (const read of [asOlder, properties]) {
          const partsOf = (property: string) => readParts(read.find((one) => one.name === property)?.value ?? '')
          expect(partsOf('FN')).toEqual([keepLegalCharacters(name)])
          expect(partsOf('TITLE')).toEqual([keepLegalCharacters(role)])
          const parts = keepLegalCharacters(unit)
          expect(partsOf('ORG')).toEqual(['Region Norra', ...(parts || unit ? [parts] : [])])
        }
      }),
      { seed: 20261122, numRuns: 150 },
    )
  })
})

describe('the file of a card', () => {
  it('is called by the contact’s name, and in ASCII for programs that know no more', () => {
    expect(toCardDisposition('Anna Åberg', 'sv')).toBe(
      `attachment; filename="anna-aberg.vcf"; filename*=UTF-8''Anna%20%C3%85berg.vcf`,
    )
  })

  it.each([
    ['עברית', 'filename="kontakt.vcf"'],
    ['../../etc/passwd', "UTF-8''..-..-etc-passwd.vcf"],
    ['"; filename="x.exe', 'filename="filename-x-exe.vcf"'],
    [`O'Hara (press)*`, "UTF-8''O%27Hara%20%28press%29-.vcf"],
    ['\uD83D', 'filename="kontakt.vcf"'],
  ])('cannot be another file than a card: %s', (name, part) => {
    const disposition = toCardDisposition(name, 'sv')

    expect(disposition).toContain(part)
    expect(disposition).toMatch(/^attachment; filename="[a-z0-9-]+\.vcf"; filename\*=UTF-8''[A-Za-z0-9.%_~!-]+\.vcf$/)
  })
})

function valueOf(card: Extract<ReturnType<typeof parse>, { parsedVcard: unknown }> | undefined, property: string): unknown {
  return card?.getProperty(property)[0]?.value
}
