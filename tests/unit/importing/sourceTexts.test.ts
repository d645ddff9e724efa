import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BodyNode } from '@/domain/body'
import { parseText, type ImportedText } from '@/importing/parseText'
import { readTextFile } from '@/importing/readTextFile'

// The newsroom's real input, which stands beside the project and is not part of it.
const folder = path.resolve('../shared/source-texts')
const names = [
  '1-news-transition-lab.sv.txt',
  '2-event-oecd-workshop.sv.txt',
  '3-report-five-priorities.sv.txt',
  '4-reference-cooperation-contacts.sv.txt',
  '5-commission-pilot.en.txt',
] as const

/** Words that a block or a contact says by what it is. */
const saidByForm = ['utmaning', 'politiska', 'åtgärder', 'säger', 'kontakt', 'e', 'post', 'telefon']

function read(name: (typeof names)[number]): string {
  const file = readTextFile(readFileSync(path.join(folder, name)))
  if ('refused' in file) throw new Error(`${name} was refused: ${file.refused}`)
  return file.text
}

const parse = (name: (typeof names)[number]) => parseText(read(name), name)

/** Every word of a draft, with blocks and contacts. Numbers of telephones are written anew, so they are left out. */
function wordsOfDraft({ standfirst, body, contacts, ...draft }: ImportedText): string[] {
  const title = draft.doubts.some(({ code }) => code === 'titleDerived') ? '' : draft.title
  const people = contacts.flatMap(({ name, email }) => [name, email ?? ''])
  return toWords(
    [title, standfirst, ...textsIn(body), ...people, ...new Set(contacts.map(({ unit }) => unit ?? ''))].join(' '),
  )
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' && ['text', 'name', 'role', 'title', 'challenge'].includes(name) ? [part] : textsIn(part),
  )
}

function toWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !saidByForm.includes(word)).sort()
}

function headingsIn({ body }: ImportedText): string[] {
  const headings = body.root.children.filter((node) => node.type === 'heading')
  return headings.map(
    ({ tag, children }) => `${tag} ${children.map((child) => ('text' in child ? child.text : '')).join('')}`,
  )
}

function ofType<Type extends BodyNode['type']>(
  { body }: ImportedText,
  type: Type,
): Extract<BodyNode, { type: Type }>[] {
  return body.root.children.filter((node): node is Extract<BodyNode, { type: Type }> => node.type === type)
}

describe.skipIf(!existsSync(folder))('the five source texts', () => {
  it.each(names)('loses no word of %s and adds none', (name) => {
    const source = read(name).replaceAll('Länk till annan webbplats, öppnas i nytt fönster', '')

    expect(wordsOfDraft(parse(name))).toEqual(toWords(source))
  })

  it.each(names)('knows the language of %s', (name) => {
    expect(parse(name).language).toBe(name.includes('.sv.') ? 'sv' : 'en')
  })

  it('reads the news of the laboratory, which has no title, with its list of links', () => {
    const text = parse('1-news-transition-lab.sv.txt')

    expect(text).toMatchObject({ type: 'articles', kind: 'news', title: 'Transition Lab', contacts: [] })
    expect(text.standfirst).toMatch(/^Den 8 maj .+Mellansverige\.$/)
    expect(headingsIn(text)).toEqual(['h2 För mer information'])
    expect(ofType(text, 'list')).toMatchObject([{ listType: 'bullet', children: { length: 3 } }])
    expect(text.doubts.map(({ code }) => code)).toEqual(['titleDerived', 'linkAddressesMissing'])
  })

  it('reads the report of the workshop as an event whose year the text does not tell', () => {
    const text = parse('2-event-oecd-workshop.sv.txt')

    expect(text).toMatchObject({ type: 'articles', kind: 'event', eventStartsOn: null, eventEndsOn: null })
    expect(text.title).toMatch(/^Aktörer från .+ omställning$/)
    expect(text.standfirst).toMatch(/^Den 8–9 mars .+\.$/)
    expect(headingsIn(text)).toEqual(['h2 Piloten för industriell omställning'])
    expect(text.doubts).toContainEqual({ code: 'eventYearMissing', facts: ['8–9 mars', '2018'] })
  })

  it('reads the report with its quotation and its five priorities', () => {
    const text = parse('3-report-five-priorities.sv.txt')

    const [quotation, priorities] = ofType(text, 'block').map(({ fields }) => fields)
    expect(text).toMatchObject({ type: 'reports', kind: null, title: 'Industriell omvandling Norra Mellansverige' })
    expect(quotation).toMatchObject({
      blockType: 'quotation',
      name: 'Johannes Hahn',
      role: 'kommissionsledamot med ansvar för grannskapspolitik, utvidgningsförhandlingar och regionalpolitik',
    })
    expect(priorities?.blockType === 'priorities' && priorities.items.map(({ measures }) => measures.length)).toEqual([
      3, 3, 3, 2, 2,
    ])
    expect(ofType(text, 'list')).toMatchObject([{ listType: 'number', start: 1, children: { length: 4 } }])
  })

  it('reads the page about cooperation with its headings and contacts, and without the words of its links', () => {
    const text = parse('4-reference-cooperation-contacts.sv.txt')

    expect(text).toMatchObject({
      title: 'Samverkan med EU',
      contacts: [
        { name: 'Madelen Nilsson', unit: 'Tillväxtverket', telephone: '+4686816614' },
        { name: 'Cecilia Johansson', unit: 'Tillväxtverket', telephone: '+4686819132' },
      ],
    })
    expect(headingsIn(text).map((heading) => heading.slice(0, 2))).toEqual(['h2', 'h3', 'h3', 'h3', 'h3', 'h3'])
    expect(textsIn(text.body).join('\n')).not.toMatch(/Länk till|nytt fönster|\.\.| \./)
  })

  it('reads the English page with its bullets', () => {
    const text = parse('5-commission-pilot.en.txt')

    expect(text).toMatchObject({ type: 'articles', title: 'Pilot action on Industrial Transition' })
    expect(ofType(text, 'list').map(({ children }) => children.length)).toEqual([3, 5, 7])
  })
})
