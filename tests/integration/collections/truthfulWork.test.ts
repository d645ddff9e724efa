import { beforeAll, describe, expect, it } from 'vitest'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { toStoredBody } from '@/richText/toStoredBody'
import { toPlainWords } from '@/translation/inline'
import type { Workbench, WorkbenchSaved } from '@/translation/workbench/workbench'
import { aLinkNode, aParagraph, aText, words } from '../../factories/body'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

type Line = Parameters<typeof aParagraph>
const aBody = (...lines: Line[]) => toStoredBody(aText(...lines.map((line) => aParagraph(...line))))

async function done(method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) {
  const { json } = await newsroom.ask('editor', method, path, body)
  expect(json.errors).toBeUndefined()
  return json
}
const publish = (id: string, change: object = {}, query = '') =>
  newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })
const open = (id: string): Promise<Workbench> => done('GET', `/articles/${id}/workbench`)
const save = (id: string, revision: number, parts: object[]): Promise<WorkbenchSaved> =>
  done('POST', `/articles/${id}/workbench`, { revision, parts })
const correction = { significance: 'correction', changeNote: 'Rättat.' }

async function start(title: string, more: object, ...lines: Line[]) {
  const words = { title, standfirst: `Om ${title}`, body: aBody(...lines), ...more }
  const { doc: original } = await done('POST', '/articles?locale=sv&depth=0', { ...words, _status: 'published' })
  const { doc } = await done('POST', `/articles/${original.id}/translations`, { language: 'en' })
  return { original: original.id as string, id: doc.id as string }
}

/** Every part in English, saved against a revision. */
async function translateAll(id: string, revision: number, isDone = false) {
  const { parts } = await open(id)
  const edits = parts
    .filter(({ change, source }) => change !== 'removed' && /\p{L}/u.test(toPlainWords(source)))
    .map((part) => ({ id: part.id, words: `English of ${toPlainWords(part.source)}`, isDone }))
  await save(id, revision, edits)
}
async function translated(title: string, ...lines: Line[]) {
  const text = await start(title, {}, ...lines)
  await translateAll(text.id, 1)
  expect((await publish(text.id, {}, '&reviewed=1')).status).toBe(200)
  return text
}

describe('a standfirst that nobody has translated', () => {
  it('is not published where the original was given one after the translation was begun', async () => {
    const { original, id } = await start('Utan ingress', { standfirst: '' }, ['Ett.'])
    await translateAll(id, 1)
    await publish(original, { standfirst: 'En svensk ingress.' })
    await save(id, 2, [{ id: 'title', words: 'Without a standfirst' }])

    const { status, json } = await publish(id)
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain('Ingress')
  })

  it('is not published where its words were taken out', async () => {
    const { original, id } = await translated('Tömd ingress', ['Ett.'])
    await publish(original, { standfirst: 'En annan svensk ingress.' })
    await save(id, 2, [{ id: 'standfirst', words: '' }])

    expect((await publish(id)).status).toBe(400)
  })
})

describe('what has changed in the original', () => {
  it('is shown also to who is making the first translation', async () => {
    const { original, id } = await start('Första gången', {}, ['Möte den 3 maj.'], ['Kaffe.'])
    await translateAll(id, 1, true)
    await publish(original, { body: aBody(['Möte den 4 maj.'], ['Kaffe.']), ...correction })

    const bench = await open(id)
    expect(bench).toMatchObject({ heldAgainst: 1, reviewedRevision: null, changes: [{ number: 2 }] })
    expect(bench.parts[2]).toMatchObject({ change: 'changed', isDone: false, target: 'English of Möte den 3 maj.' })
    expect(bench.parts[3]).toMatchObject({ change: null, isDone: true })

    await save(id, 2, [{ id: 'title', words: 'The first time' }])
    expect((await open(id)).parts[2]).toMatchObject({ change: 'changed', isDone: false })
  })

  it('is told where it is no words: a link, an order, a part that is gone', async () => {
    const link = (url: string): Line => ['Läs ', aLinkNode('mer', { linkType: 'custom', url })]
    const { original, id } = await start('Länken', {}, link('https://wrong.example.org'), ['Osant.'])
    const [, , linked, untrue] = (await open(id)).parts
    const named = [{ id: 'title', words: 'The link' }, { id: 'standfirst', words: 'About the link' }]
    await save(id, 1, [...named, { id: linked?.id, words: 'Read <1>more</1>' }, { id: untrue?.id, words: 'Untrue.' }])
    await publish(id)
    expect((await open(id)).takesOver).toBe(false)

    await publish(original, { body: aBody(link('https://right.example.org')), ...correction })
    expect((await open(id)).takesOver).toBe(true)

    const { takesOver, parked } = await save(id, 2, [])
    expect({ takesOver, parked }).toMatchObject({ takesOver: false, parked: [{ words: 'Untrue.' }] })
    await publish(id, {}, '&reviewed=2')
    const { body } = await done('GET', `/articles/${id}?depth=0`)
    expect(JSON.stringify(body)).toContain('https://right.example.org')
    expect(JSON.stringify(body)).not.toContain('Untrue')
  })
})

describe('a translation that nobody had on screen beside the newest original', () => {
  it('is behind by what was published while it waited for its time', async () => {
    const { original, id } = await translated('Väntar', ['Den 3 maj.'])
    await publish(original, { body: aBody(['Den 4 maj.']), ...correction })
    await save(id, 2, [{ id: (await open(id)).parts[2]?.id, words: 'On 4 May.' }])
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    await done('POST', `/articles/${id}/schedule`, { publishAt, significance: 'minor' })
    await publish(original, { body: aBody(['Den 5 maj.']), ...correction })

    expect(await carryOutDue(newsroom.payload, new Date(Date.now() + 7_200_000))).toBe(1)

    expect(await open(id)).toMatchObject({ reviewedRevision: 2, state: { state: 'behind', told: 1 } })
  })

  it('is as true as it was when an earlier version of it is brought back', async () => {
    const { original, id } = await translated('Tillbaka igen', ['Den 3 maj.'])
    const { docs } = await done('GET', `/articles/versions?where[parent][equals]=${id}&where[version._status][equals]=published&limit=1&depth=0`)
    await publish(original, { body: aBody(['Den 4 maj.']), ...correction })
    await save(id, 2, [{ id: (await open(id)).parts[2]?.id, words: 'On 4 May.' }])
    await publish(id, {}, '&reviewed=2')
    expect((await open(id)).state.state).toBe('current')

    await done('POST', `/articles/versions/${docs[0].id}`)

    expect(await open(id)).toMatchObject({ reviewedRevision: 1, state: { state: 'behind', told: 1 } })
  })
})

describe('parked words', () => {
  it('are kept beside their part when it comes back with other marks', async () => {
    const { original, id } = await start('Märken', {}, ['Ett ', words('fet', 1), ' ord.'], ['Två.'])
    const [, , marked] = (await open(id)).parts
    await save(id, 1, [{ id: marked?.id, words: 'A <1>bold</1> word.' }])
    const { body } = await done('GET', `/articles/${original}?depth=0`)
    const [first, second] = body.root.children
    const withParts = (...children: object[]) => ({ root: { ...body.root, children } })
    await publish(original, { body: withParts(second) })
    await save(id, 2, [{ id: 'title', words: 'Marks' }])

    await publish(original, { body: withParts({ ...first, children: [{ ...first.children[0], text: 'Ett fet ord.' }] }, second) })

    const bench = await open(id)
    expect(bench.parts.find((part) => part.id === marked?.id)).toMatchObject({ target: '' })
    expect(bench.parked).toMatchObject([{ id: marked?.id, words: 'A <1>bold</1> word.' }])
    expect((await save(id, 3, [{ id: 'title', words: 'Other marks' }])).parked).toEqual(bench.parked)
  })

  it('stand in their part as soon as it is there again', async () => {
    const { original, id } = await start('Åter', {}, ['Ett.'], ['Två.'])
    const [, , first] = (await open(id)).parts
    await save(id, 1, [{ id: first?.id, words: 'One.' }])
    const { body } = await done('GET', `/articles/${original}?depth=0`)
    await publish(original, { body: { root: { ...body.root, children: body.root.children.slice(1) } } })
    await save(id, 2, [{ id: 'title', words: 'Back' }])
    await publish(original, { body })

    const bench = await open(id)
    expect(bench.parts.find((part) => part.id === first?.id)).toMatchObject({ target: 'One.' })
    expect(bench.parked).toEqual([])
  })
})

describe('a part that is done', () => {
  it('is so no more when its words are changed in the ordinary editor', async () => {
    const { id } = await start('Klar', {}, ['Ett.'])
    await translateAll(id, 1, true)
    const { body } = await done('GET', `/articles/${id}?draft=true&depth=0`)
    body.root.children[0].children[0].text = 'Nonsense.'
    await done('PATCH', `/articles/${id}?draft=true`, { body })

    expect((await open(id)).parts.map(({ isDone, target }) => [isDone, target]).at(-1)).toEqual([false, 'Nonsense.'])
  })
})

it('a translator is told of the language before anything else', async () => {
  const { doc: english } = await done('POST', '/articles?locale=en&depth=0', { title: 'English first', standfirst: 'Yes', _status: 'published' })
  const { doc: swedish } = await done('POST', `/articles/${english.id}/translations`, { language: 'sv' })

  const { status } = await newsroom.ask('translator', 'POST', `/articles/${swedish.id}/workbench`, { parts: [{ id: 'title', words: '<1>Nej' }] })
  expect(status).toBe(403)
})
