import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { importFiles } from '@/importing/importFiles'
import { openPayload } from '../../../scripts/steps/openPayload'

// The newsroom's real input, which stands beside the project and is not part of it.
const sourceTexts = path.resolve('../shared/source-texts')

let payload: Payload
let folder: string
let lines: string[]

beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'importing-'))
  lines = []
  for (const collection of publicationTypes)
    await payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true, trash: true })
  await payload.delete({ collection: 'contacts', where: { id: { exists: true } }, overrideAccess: true })
  return () => rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content)
}

function run(...asked: string[]) {
  return importFiles({ asked, folder, locale: 'sv', payload, log: (line) => lines.push(line) })
}

async function findTexts(collection: PublicationType = 'articles') {
  const { docs } = await payload.find({
    collection,
    depth: 1,
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}

async function findContacts() {
  const { docs } = await payload.find({ collection: 'contacts', depth: 0, overrideAccess: true, pagination: false })
  return docs
}

function blockTypeOf(fields: unknown): unknown {
  return typeof fields === 'object' && fields !== null && 'blockType' in fields ? fields.blockType : null
}

const article = 'Stålet lyser\n\nTvå verk ställer om och det är bra för orten.\n\nArbetet har börjat.\n'
const contact = '\nKontakt\n\nAnna Ek\nE-post: anna.ek@example.org\nTelefon: 08-465 004 00\n'

describe('a text that is imported', () => {
  it('becomes a draft in its language that no reader sees', async () => {
    write('nyhet.txt', article)

    const tally = await run('nyhet.txt')

    const [text] = await findTexts()
    const seen = await payload.find({ collection: 'articles', overrideAccess: false })
    expect(tally).toEqual({ imported: 1, unchanged: 0, refused: 0 })
    expect(text).toMatchObject({
      _status: 'draft',
      language: 'sv',
      title: 'Stålet lyser',
      slug: 'stalet-lyser',
      kind: 'news',
    })
    expect(text?.standfirst).toBe('Två verk ställer om och det är bra för orten.')
    expect(text?.body?.root.children).toMatchObject([
      { type: 'paragraph', children: [{ text: 'Arbetet har börjat.' }] },
    ])
    expect(seen.totalDocs).toBe(0)
  })

  it('brings its contacts, which are shown nowhere else, and uses one that is known', async () => {
    write('a.txt', article + contact)
    write('b.txt', article.replace('Stålet', 'Pappret') + contact)

    await run('a.txt', 'b.txt')

    const [first, second] = await findTexts()
    const contacts = await findContacts()
    expect(contacts).toMatchObject([
      {
        name: 'Anna Ek',
        email: 'anna.ek@example.org',
        telephone: '+46846500400',
        showOnContactPage: false,
        isPressContact: false,
      },
    ])
    expect(first?.contacts).toMatchObject([{ id: contacts[0]?.id }])
    expect(second?.contacts).toMatchObject([{ id: contacts[0]?.id }])
  })

  it('knows a contact that was first written in the other language', async () => {
    write('a.txt', article + contact)
    write('b.txt', `The steel\n\nThis is the text of the mill.\n\nThat is where the work begins.\n${contact}`)

    await run('a.txt', 'b.txt')

    expect((await findTexts()).map(({ language }) => language)).toEqual(['sv', 'en'])
    expect(await findContacts()).toHaveLength(1)
  })

  it('keeps the days of an event whose year is told', async () => {
    write('a.txt', 'Om stål\n\nSeminariet om stål hölls den 8–9 mars 2018.\n\nDet var bra.\n')

    await run('a.txt')

    const [text] = await findTexts()
    expect(text).toMatchObject({
      kind: 'event',
      eventStartsOn: '2018-03-08T12:00:00.000Z',
      eventEndsOn: '2018-03-09T12:00:00.000Z',
    })
  })

  it('can be published as it stands, with every part that the editor knows', async () => {
    const parts = [
      'Bakgrund',
      'Verket byggdes av orten. Läs mer på www.example.org.',
      '• stål\n• papper',
      '3. ett\n4. två',
      '– Vi börjar nu, säger Anna Ek, chef.',
      'Region Norra\nBox 12',
      '– Ingen vet vem som säger det här.',
      '1) Ugnar\nUtmaning: få ugnar.\nÅtgärder: bygga, laga fler.\n2) Stål\nUtmaning: lite stål.\nÅtgärder: smida.',
      'Läs mer\nPlanen: https://example.org/plan',
    ]
    write('a.txt', `${article}\n${parts.join('\n\n')}\n`)
    await run('a.txt')
    const [draft] = await findTexts('reports')

    const text = await payload.update({
      collection: 'reports',
      id: draft?.id ?? '',
      data: { _status: 'published' },
      overrideAccess: true,
    })

    expect(text._status).toBe('published')
    expect(text.body?.root.children.map(({ type, fields }) => (type === 'block' ? blockTypeOf(fields) : type))).toEqual(
      [
        'paragraph',
        'heading',
        'paragraph',
        'list',
        'list',
        'quotation',
        'paragraph',
        'quote',
        'priorities',
        'linkList',
      ],
    )
  })

  it('gets an address of its own when its title is taken', async () => {
    write('a.txt', article)
    write('b.txt', article.replace('börjat', 'slutat'))

    await run('a.txt', 'b.txt')

    expect((await findTexts()).map(({ slug }) => slug)).toEqual(['stalet-lyser', 'stalet-lyser-2'])
    expect(lines.join('\n')).toContain('”Stålet lyser” och ”stalet-lyser-2”')
  })

  it('has an address even when its title has no letter that an address can have', async () => {
    write('stål.txt', 'Сталь\n\nMer text finns här.\n\nOch här.\n')

    await run('stål.txt')

    expect((await findTexts())[0]).toMatchObject({ title: 'Сталь', slug: 'stal-txt' })
  })
})

describe('a text that was imported before', () => {
  it('changes nothing, under its own name and under another', async () => {
    write('a.txt', article + contact)
    await run('a.txt')
    const before = await findTexts()
    write('kopia.txt', `\uFEFF${(article + contact).replaceAll('\n', '\r\n')}`)

    const tally = await run('a.txt', 'kopia.txt')

    expect(tally).toEqual({ imported: 0, unchanged: 2, refused: 0 })
    expect(await findTexts()).toEqual(before)
    expect(lines).toContain('[1/2] a.txt: redan importerad som ”Stålet lyser”. Inget har ändrats.')
  })

  it('does not come back when an editor has put it in the trash', async () => {
    write('a.txt', article)
    await run('a.txt')
    const [text] = await findTexts()
    await payload.update({
      collection: 'articles',
      id: text?.id ?? '',
      data: { deletedAt: '2026-03-02T08:00:00.000Z' },
      overrideAccess: true,
    })

    const tally = await run('a.txt')

    expect(tally).toMatchObject({ imported: 0, unchanged: 1 })
    expect(lines.at(-2)).toMatch(/ligger i papperskorgen/)
  })

  it('becomes a draft beside the first when its words have changed, and leaves the first alone', async () => {
    write('a.txt', article)
    await run('a.txt')
    const [first] = await findTexts()
    write('a.txt', article.replace('Stålet', 'Järnet'))

    await run('a.txt')

    expect((await findTexts()).map(({ title }) => title)).toEqual(['Stålet lyser', 'Järnet lyser'])
    expect((await findTexts())[0]).toEqual(first)
    expect(lines.join('\n')).toMatch(/samma namn har importerats förut, som ”Stålet lyser”/)
  })
})

describe('a file that cannot be imported', () => {
  it('is told by name, with the reason, while the others go through', async () => {
    write('bra.txt', article)
    write('tom.txt', '')
    write('bild.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))
    write('kodning.txt', Buffer.from('Mötet på ön är över', 'utf8').toString('latin1'))
    write('stor.txt', '')
    await truncate(path.join(folder, 'stor.txt'), 50_000_000)

    const tally = await run('tom.txt', 'bild.txt', 'kodning.txt', 'stor.txt', 'saknas.txt', '*.md', 'bra.txt')

    expect(tally).toEqual({ imported: 1, unchanged: 0, refused: 6 })
    expect(lines.filter((line) => line.includes('inte importerad'))).toEqual([
      '[1/7] tom.txt: inte importerad. Filen innehåller ingen text.',
      '[2/7] bild.txt: inte importerad. Filen är inte ren text utan ett annat format (PNG). Spara den som text först.',
      expect.stringContaining('[3/7] kodning.txt: inte importerad. Bokstäver har gått förlorade'),
      '[4/7] stor.txt: inte importerad. Filen är 50 MB. Gränsen är 5 MB.',
      '[5/7] saknas.txt: inte importerad. Filen finns inte.',
      `[6/7] ${path.join(folder, '*.md')}: inte importerad. Ingen fil passar mönstret.`,
    ])
    expect(lines.at(-1)).toBe('1 nytt utkast. Inga filer fanns redan. 6 filer kunde inte importeras.')
  })
})

describe.skipIf(!existsSync(sourceTexts))('the five source texts', () => {
  it('become five drafts and two contacts, once, however often they are imported', async () => {
    const first = await run(sourceTexts)
    const second = await run(sourceTexts)

    expect(first).toEqual({ imported: 5, unchanged: 0, refused: 0 })
    expect(second).toEqual({ imported: 0, unchanged: 5, refused: 0 })
    expect(await findTexts()).toMatchObject([
      { _status: 'draft', language: 'sv', kind: 'news' },
      { _status: 'draft', language: 'sv', kind: 'event' },
      { _status: 'draft', language: 'sv', kind: 'news' },
      { _status: 'draft', language: 'en', kind: 'news' },
    ])
    expect(await findTexts('reports')).toMatchObject([{ _status: 'draft', language: 'sv' }])
    expect((await findContacts()).map(({ name }) => name).sort()).toEqual(['Cecilia Johansson', 'Madelen Nilsson'])
  })
})
