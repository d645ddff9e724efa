import { describe, expect, it } from 'vitest'
import type { BlockNode, BodyNode } from '@/domain/body'
import { parseText, type ImportedText } from '@/importing/parseText'

const parse = (lines: string[], filename = 'nyhet-stålet.sv.txt') => parseText(lines.join('\n'), filename)

/** Each part of a body as its kind and words. */
function outline({ body }: ImportedText): string[] {
  return body.root.children.map((node) => `${kindOf(node)}: ${wordsOf(node)}`)
}

function kindOf(node: BodyNode): string {
  if (node.type === 'heading') return node.tag
  if (node.type === 'list') return node.listType
  return node.type === 'block' ? node.fields.blockType : node.type
}

function wordsOf(node: BodyNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'linebreak') return ' / '
  return 'children' in node ? node.children.map(wordsOf).join(node.type === 'list' ? ' | ' : '') : ''
}

function blockIn({ body }: ImportedText): BlockNode['fields'] | undefined {
  return body.root.children.find((node) => node.type === 'block')?.fields
}

function codesOf({ doubts }: ImportedText): string[] {
  return doubts.map(({ code }) => code)
}

describe('a text with a title', () => {
  const text = parse([
    'Nytt stöd till verken',
    '',
    'Tre verk får stöd för att ställa om.',
    '',
    'Bakgrund',
    '',
    'Arbetet började i vår.',
    '',
    'Vem får söka?',
    'Alla verk som har fler än tio anställda får söka.',
    '',
    'Stödet går till',
    '• ugnar',
    '• valsar',
  ])

  it('has the title, the standfirst and the body where they belong', () => {
    expect(text).toMatchObject({
      type: 'articles',
      kind: 'news',
      language: 'sv',
      title: 'Nytt stöd till verken',
      standfirst: 'Tre verk får stöd för att ställa om.',
      doubts: [],
    })
    expect(outline(text)).toEqual([
      'h2: Bakgrund',
      'paragraph: Arbetet började i vår.',
      'h2: Vem får söka?',
      'paragraph: Alla verk som har fler än tio anställda får söka.',
      'h2: Stödet går till',
      'bullet: ugnar | valsar',
    ])
  })

  it('is understood the same way each time', () => {
    const lines = ['Rubrik', '', '– Det är bra för oss och för orten, säger Anna Ek.', '', 'Slut.']

    expect(parse(lines)).toEqual(parse(lines))
  })
})

describe('a line between the title and the text', () => {
  const rest = ['', 'Arbetet började i vår och går bra.', '', 'Mer text.']

  it('is the standfirst when it says something of its own', () => {
    const text = parse(['Om stål', '', 'Tre verk ställer om tillsammans', ...rest])

    expect(text).toMatchObject({ standfirst: 'Tre verk ställer om tillsammans' })
    expect(codesOf(text)).toContain('standfirstFromSubtitle')
  })

  it('is a heading when it only names the part below', () => {
    const text = parse(['Om stål', '', 'Bakgrund', ...rest])

    expect(text.standfirst).toBe('')
    expect(outline(text)[0]).toBe('h2: Bakgrund')
    expect(codesOf(text)).toContain('standfirstMissing')
  })
})

describe('a text without a title', () => {
  it('gets one that an editor is asked to replace', () => {
    const text = parse(
      ['Två verk ställer om och det är bra för orten.', '', 'Arbetet har redan börjat.'],
      'stålet-lyser.txt',
    )

    expect(text).toMatchObject({ title: 'Stålet lyser', standfirst: 'Två verk ställer om och det är bra för orten.' })
    expect(codesOf(text)).toContain('titleDerived')
  })

  it('keeps its only paragraph in the body', () => {
    const text = parse(['Två verk ställer om och det är bra för orten.'])

    expect(text.standfirst).toBe('')
    expect(outline(text)).toEqual(['paragraph: Två verk ställer om och det är bra för orten.'])
  })

  it('passes over lines that stand apart, such as a caption, for its standfirst', () => {
    const text = parse([
      'Bilden visar verket i skymningen.',
      '',
      '',
      'Verket ställer om för att minska utsläppen.',
      '',
      'Det tar två år.',
    ])

    expect(text.standfirst).toBe('Verket ställer om för att minska utsläppen.')
    expect(outline(text)).toEqual(['paragraph: Bilden visar verket i skymningen.', 'paragraph: Det tar två år.'])
    expect(codesOf(text)).toContain('openingSetApart')
  })
})

describe('the kind of a text', () => {
  it('is a press release when the first line says so', () => {
    const text = parse([
      'PRESSMEDDELANDE 2026-03-02',
      '',
      'Verket byggs ut',
      '',
      'Det blir klart i vår.',
      '',
      'Mer text.',
    ])

    expect(text).toMatchObject({ type: 'press-releases', kind: null, title: 'Verket byggs ut' })
    expect(text.doubts).toContainEqual({ code: 'labelLineRemoved', facts: ['PRESSMEDDELANDE 2026-03-02'] })
  })

  it('is a report when the text presents one', () => {
    expect(parse(['Stålets väg', '', 'Den här rapporten visar hur verken kan ställa om.'], 'stål.txt')).toMatchObject({
      type: 'reports',
      doubts: [{ code: 'standfirstMissing', facts: [] }],
    })
  })

  it('is an event with its days when a gathering is dated', () => {
    const text = parse(['Om stål', '', 'Seminariet om stål hölls den 8–9 mars 2018.', '', 'Det var första gången.'])

    expect(text).toMatchObject({ kind: 'event', eventStartsOn: '2018-03-08', eventEndsOn: '2018-03-09' })
  })

  it('has no date when the text only mentions a year of something else', () => {
    const text = parse(['Om stål', '', 'Seminariet hölls den 8 mars.', '', 'Arbetet började 2018.'])

    expect(text).toMatchObject({ kind: 'event', eventStartsOn: null })
    expect(text.doubts).toContainEqual({ code: 'eventYearMissing', facts: ['8 mars', '2018'] })
  })

  it('is news, with a doubt, when nothing tells', () => {
    const text = parse(['Om stål', '', 'Verket går för fullt och det är bra.', '', 'Mer text.'], 'stål.txt')

    expect(text).toMatchObject({ type: 'articles', kind: 'news', doubts: [{ code: 'typeAssumed' }] })
  })
})

describe('the parts of a text', () => {
  it('makes a quotation of speech after a dash', () => {
    const text = parse(['Rubrik', '', 'Ingressen är här.', '', '– Vi börjar i maj, säger Anna Ek, verkschef.'])

    expect(blockIn(text)).toMatchObject({
      blockType: 'quotation',
      id: expect.stringMatching(/^[\da-f]{24}$/),
      text: 'Vi börjar i maj.',
      name: 'Anna Ek',
      role: 'verkschef',
    })
  })

  it('lets the same person go on speaking, and says that it assumed so', () => {
    const text = parse([
      'Rubrik',
      '',
      'Ingress.',
      '',
      '– Vi börjar, säger Anna Ek.',
      '– Det blir bra.',
      '– Ja, säger hon.',
    ])

    expect(outline(text)).toEqual(['quotation: ', 'quotation: ', 'quotation: '])
    expect(text.doubts).toContainEqual({ code: 'speakerAssumed', facts: ['Det blir bra.', 'säger hon'] })
  })

  it('makes a list of dashes that nobody says', () => {
    const text = parse(['Rubrik', '', 'Ingress.', '', 'Vi behöver', '– stål', '– papper'])

    expect(outline(text)).toEqual(['h2: Vi behöver', 'bullet: stål | papper'])
  })

  it('makes priorities of numbered headings with a challenge and measures', () => {
    const text = parse([
      'Rubrik',
      '',
      'Ingress.',
      '',
      '1) Fler ugnar',
      '',
      'Utmaning: för få ugnar.',
      '',
      'Åtgärder:',
      '- bygga',
      '- laga',
      '',
      '2. Mer stål',
      'Utmaning: för lite stål.',
      'Politiska åtgärder: smida, gjuta stål.',
      '',
      'Slutord följer här.',
    ])

    expect(blockIn(text)).toMatchObject({
      blockType: 'priorities',
      items: [
        { title: 'Fler ugnar', challenge: 'för få ugnar.', measures: [{ text: 'bygga' }, { text: 'laga' }] },
        { title: 'Mer stål', challenge: 'för lite stål.', measures: [{ text: 'smida' }, { text: 'gjuta stål' }] },
      ],
    })
    expect(outline(text).at(-1)).toBe('paragraph: Slutord följer här.')
  })

  it('keeps the number a list begins at', () => {
    const { body } = parse(['Rubrik', '', 'Ingress.', '', '3. stål', '4. papper', '', '1. nytt', '2. igen'])

    expect(body.root.children).toMatchObject([
      { type: 'list', listType: 'number', start: 3 },
      { type: 'list', listType: 'number', start: 1 },
    ])
  })

  it('makes a link list of closing lines that have addresses', () => {
    const text = parse(['Rubrik', '', 'Ingress.', '', 'Text.', '', 'Läs mer', 'Planen: https://example.org/plan'])

    expect(blockIn(text)).toMatchObject({
      blockType: 'linkList',
      title: 'Läs mer',
      links: [{ text: 'Planen', linkType: 'custom', url: 'https://example.org/plan' }],
    })
  })

  it('keeps the words of closing links without addresses, and says that the addresses are missing', () => {
    const text = parse([
      'Rubrik',
      '',
      'Ingress.',
      '',
      'Text.',
      '',
      'För mer information',
      'Läs planen här',
      '',
      'Läs beslutet',
    ])

    expect(outline(text).slice(-2)).toEqual(['h2: För mer information', 'bullet: Läs planen här | Läs beslutet'])
    expect(text.doubts).toContainEqual({ code: 'linkAddressesMissing', facts: ['Läs planen här', 'Läs beslutet'] })
  })

  it('keeps the lines of a postal address together', () => {
    const text = parse(['Rubrik', '', 'Ingress.', '', 'Text.', '', 'Region Norra', 'Box 12', 'Gävle'])

    expect(outline(text).at(-1)).toBe('paragraph: Region Norra / Box 12 / Gävle')
  })

  it('does not take a row of short lines for headings', () => {
    const names = ['Dalarna', 'Gävleborg', 'Värmland', 'Örebro', 'Skåne']

    const text = parse(['Rubrik', '', 'Ingress.', '', ...names.flatMap((name) => [name, '']), 'Alla var med i år.'])

    expect(outline(text).filter((part) => part.startsWith('h')).length).toBeLessThanOrEqual(3)
  })

  it('gives the contacts the name of the organisation that stood above the title', () => {
    const text = parse([
      'Norrverket',
      '',
      'Om stål',
      '',
      'Ingress.',
      '',
      'Text.',
      '',
      'Kontakt',
      '',
      'Anna Ek',
      'E-post: anna@norrverket.se',
    ])

    expect(text).toMatchObject({
      title: 'Om stål',
      contacts: [{ name: 'Anna Ek', unit: 'Norrverket', email: 'anna@norrverket.se' }],
    })
    expect(text.doubts).toContainEqual({ code: 'senderLineMoved', facts: ['Norrverket'] })
  })
})
