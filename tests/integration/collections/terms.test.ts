import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { findTermsFor } from '@/collections/terms/findTermsFor'
import { toStoredBody } from '@/richText/toStoredBody'
import { aParagraph, aText } from '../../factories/body'
import { words } from '../../factories/words'
import { openNewsroom, type Asker, type Newsroom, type Reply } from '../../setup/newsroom'

let newsroom: Newsroom
let count = 0
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** Words for a term that there is no other of. */
function aNewTerm(more: object = {}) {
  count += 1
  return { source: 'sv', target: 'en', term: `term${count}`, translation: `word${count}`, ...more }
}

function make(asker: Asker, term: object): Promise<Reply> {
  return newsroom.ask(asker, 'POST', '/terms', term)
}

async function made(term: object = {}): Promise<string> {
  const reply = await make('admin', aNewTerm(term))
  expect(reply.status).toBe(201)
  return reply.json.doc.id
}

/** What the editor is told at each field. */
function told(reply: Reply): object {
  const errors: { path: string; message: string }[] = reply.json.errors[0].data?.errors ?? []
  return { status: reply.status, ...Object.fromEntries(errors.map(({ path, message }) => [path, message])) }
}

describe('who writes the glossary', () => {
  it.each([
    { asker: 'anonymous', target: 'en', may: false },
    { asker: 'translator', target: 'en', may: true },
    { asker: 'translator', target: 'sv', may: false },
    { asker: 'editor', target: 'sv', may: true },
    { asker: 'admin', target: 'en', may: true },
  ] as const)('terms into $target by $asker: $may', async ({ asker, target, may }) => {
    const source = target === 'en' ? 'sv' : 'en'
    const id = await made({ source, target })
    const replies = [
      await make(asker, aNewTerm({ source, target })),
      await newsroom.ask(asker, 'PATCH', `/terms/${id}`, { note: 'En anteckning' }),
      await newsroom.ask(asker, 'DELETE', `/terms/${id}`),
    ]

    for (const { status } of replies) expect(may ? [200, 201] : [403, 404]).toContain(status)
  })

  it('does not let a translator move a term into a language that the account does not write', async () => {
    const id = await made()

    const reply = await newsroom.ask('translator', 'PATCH', `/terms/${id}`, { source: 'en', target: 'sv' })

    expect(reply.status).toBe(403)
  })

  it('is everyone with an account’s to read, and no reader’s', async () => {
    const id = await made()

    expect((await newsroom.ask('translator', 'GET', `/terms/${id}`)).status).toBe(200)
    expect((await newsroom.ask('anonymous', 'GET', `/terms/${id}`)).status).toBe(403)
  })
})

describe('a term', () => {
  it('is stored tidily, and found by its pair of languages', async () => {
    const term = { term: ' Region  Va\u0308rmland ', translation: 'Region Värmland', forbidden: '\n County  Council \r\nCounty Council\nprovince' }
    const { json } = await make('editor', { ...aNewTerm(), ...term, source: 'en', target: 'sv' })
    const req = await createLocalReq({}, newsroom.payload)

    const [into, from] = [
      await findTermsFor({ source: 'en', target: 'sv' }, req),
      await findTermsFor({ source: 'sv', target: 'en' }, req),
    ]

    expect(into.find(({ id }) => id === json.doc.id)).toEqual({
      id: json.doc.id,
      source: 'en',
      target: 'sv',
      term: 'Region Värmland',
      forms: [],
      translation: 'Region Värmland',
      admitted: [],
      forbidden: ['County Council', 'province'],
      note: null,
    })
    expect(from.map(({ id }) => id)).not.toContain(json.doc.id)
  })

  it('is refused when its words are empty', async () => {
    const reply = await make('editor', aNewTerm({ term: '  ', translation: '' }))

    expect(Object.keys(told(reply)).toSorted()).toEqual(['status', 'term', 'translation'])
  })

  it('is refused from a language to itself', async () => {
    expect(told(await make('editor', aNewTerm({ target: 'sv' })))).toEqual({ status: 400, target: 'Välj två olika språk.' })
  })

  it('is refused when it forbids what it says is right, and when it is there already, both at once', async () => {
    await made({ term: 'Kommun' })
    const reply = await make('editor', aNewTerm({ term: 'kommun', translation: 'Town', forbidden: 'town' }))

    expect(told(reply)).toEqual({
      status: 400,
      term: 'Termen ”Kommun” finns redan för de här språken. Ändra den i stället.',
      forbidden: '”town” kan inte vara både rätt och förbjudet. Ta bort det på ett av ställena.',
    })
  })

  it('may be there in the other direction as well, and be saved anew', async () => {
    const id = await made({ term: 'region' })
    await made({ source: 'en', target: 'sv', term: 'region' })

    const reply = await newsroom.ask('editor', 'PATCH', `/terms/${id}`, { note: 'Ny' })

    expect(reply.status).toBe(200)
  })

  it('is refused, and nothing breaks, when it is no term at all', async () => {
    for (const strange of [{ forms: 7 }, { admitted: ['a'] }, { forbidden: { a: 1 } }, { term: 7 }, { source: 'no' }]) {
      const reply = await make('editor', aNewTerm(strange))

      expect(Object.keys(told(reply))).toEqual(['status', ...Object.keys(strange)])
    }
    expect((await make('editor', [])).status).toBe(400)
    expect(Object.keys(told(await make('editor', {})))).toEqual(['status', 'term', 'translation'])
  })
})

describe('holding a translation against the glossary before it is published', () => {
  async function pair(swedish: string[], english: string[]) {
    const bodyOf = (paragraphs: string[]) => toStoredBody(aText(...paragraphs.map((text) => aParagraph(text))))
    count += 1
    const text = { ...words(`Texten ${count}`), body: bodyOf(swedish), _status: 'published' }
    const original = (await newsroom.ask('editor', 'POST', '/articles?locale=sv', text)).json.doc
    const copy = (await newsroom.ask('translator', 'POST', `/articles/${original.id}/translations`, { language: 'en' })).json.doc
    const untouched = await check(copy.id)
    const draft = { title: `Text ${count}`, standfirst: `In short ${count}.`, body: bodyOf(english) }
    const saved = await newsroom.ask('translator', 'PATCH', `/articles/${copy.id}?draft=true`, draft)
    expect(saved.status).toBe(200)
    return { original: original.id as string, english: copy.id as string, untouched }
  }

  const check = (id: string, asker: Asker = 'editor') => newsroom.ask(asker, 'GET', `/articles/${id}/term-check`)

  it('tells each place, what stands there and what ought to, and nothing of a copy that nobody has translated', async () => {
    await made({ term: 'län', translation: 'county', forbidden: 'province', note: 'Aldrig ”province”.' })
    await made({ term: 'landshövding', translation: 'county governor', admitted: 'governor' })
    const texts = await pair(
      ['Ingenting här.', 'Länet och länen.', 'Landshövdingen kom.', 'Landshövdingens län.'],
      ['Nothing here.', 'The province and the Province.', 'The chief came.', 'The governor’s county.'],
    )
    const reply = await check(texts.english)

    expect(texts.untouched.json).toEqual({ warnings: [] })
    expect(reply.json.warnings.map(({ unit: _unit, ...warning }: { unit: string }) => warning)).toEqual([
      {
        label: { kind: 'paragraph', numbers: { number: 2 } },
        problem: 'forbidden',
        term: 'län',
        expected: ['county'],
        found: 'province',
        note: 'Aldrig ”province”.',
      },
      {
        label: { kind: 'paragraph', numbers: { number: 3 } },
        problem: 'missing',
        term: 'Landshövdingen',
        expected: ['county governor', 'governor'],
        found: null,
        note: null,
      },
    ])
  })

  it('says nothing of an original, and answers everyone with an account and nobody else', async () => {
    const texts = await pair(['Orden.'], ['The words.'])

    expect((await check(texts.original)).json).toEqual({ warnings: [] })
    expect((await check(texts.english, 'translator')).status).toBe(200)
    expect((await check(texts.english, 'anonymous')).status).toBe(403)
  })

  it('stops no publication', async () => {
    await made({ term: 'landsting', translation: 'county council', forbidden: 'landsting' })
    const texts = await pair(['Landstinget.'], ['The landsting.'])
    expect((await check(texts.english)).json.warnings).toHaveLength(1)

    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${texts.english}`, {
      ...words('The landsting in full'),
      _status: 'published',
    })

    expect(reply.status).toBe(200)
  })
})
