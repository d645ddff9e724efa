import { beforeAll, describe, expect, it } from 'vitest'
import { toStoredBody } from '@/richText/toStoredBody'
import { toPlainWords } from '@/translation/inline'
import type { Workbench, WorkbenchSaved } from '@/translation/workbench/workbench'
import { aParagraph, aText } from '../../factories/body'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const aBody = (...paragraphs: string[]) => toStoredBody(aText(...paragraphs.map((paragraph) => aParagraph(paragraph))))

async function done(asker: Asker, method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) {
  const { json, status } = await newsroom.ask(asker, method, path, body)
  expect(json.errors).toBeUndefined()
  expect(status).toBeLessThan(300)
  return json
}

/** A published original and the translation that was just started of it. */
async function startTranslation(title: string, ...paragraphs: string[]) {
  const { doc: original } = await done('editor', 'POST', '/articles?locale=sv&depth=0', {
    title,
    standfirst: `${title}, ingressen`,
    body: aBody(...paragraphs),
    _status: 'published',
  })
  const { doc } = await done('translator', 'POST', `/articles/${original.id}/translations`, { language: 'en' })
  return { original, id: doc.id as string }
}
const open = (id: string, asker: Asker = 'translator'): Promise<Workbench> => done(asker, 'GET', `/articles/${id}/workbench`)
const save = (id: string, body: object, asker: Asker = 'translator'): Promise<WorkbenchSaved> =>
  done(asker, 'POST', `/articles/${id}/workbench`, body)
const partsOf = ({ parts }: Pick<Workbench, 'parts'>) => Object.fromEntries(parts.map(({ id, target }) => [id, target]))
const inEnglish = ({ parts }: Workbench) => parts.filter(({ change }) => change !== 'removed').map(({ id, source }) => ({ id, words: `English of ${toPlainWords(source)}` }))

describe('the workbench', () => {
  it('shows a translation that was just started, part by part, with nothing translated', async () => {
    const { id } = await startTranslation('Gruvan', 'Ett.', 'Två.')

    const bench = await open(id)

    expect(bench.parts.map(({ label, source, target }) => [label.kind, source, target])).toEqual([
      ['title', ['Gruvan'], ''],
      ['standfirst', ['Gruvan, ingressen'], ''],
      ['paragraph', ['Ett.'], ''],
      ['paragraph', ['Två.'], ''],
    ])
    expect(bench).toMatchObject({ original: { revision: 1, language: 'sv' }, reviewedRevision: null, mayWrite: true, mayPublish: false })
  })

  it('saves parts as a draft and publishes nothing', async () => {
    const { id } = await startTranslation('Bron', 'Ett.', 'Två.')
    const [, , first] = (await open(id)).parts

    const saved = await save(id, { revision: 1, parts: [{ id: first?.id, words: 'One.', isDone: true }] })

    expect(saved.parts.find((part) => part.id === first?.id)).toMatchObject({ target: 'One.', isDone: true, origin: 'person' })
    const doc = await done('translator', 'GET', `/articles/${id}?draft=true&depth=0`)
    expect(doc._status).toBe('draft')
    expect(JSON.stringify(doc.body)).toContain('One.')
    expect(JSON.stringify(doc.body)).toContain('Två.')
  })

  it('keeps its words where the original’s part is, however the original is rearranged', async () => {
    const { original, id } = await startTranslation('Vägen', 'Ett.', 'Två.', 'Tre.')
    const bench = await open(id)
    await save(id, { revision: 1, parts: inEnglish(bench) })
    await done('editor', 'PATCH', `/articles/${id}?depth=0&reviewed=1`, { _status: 'published' })

    const { body } = await done('editor', 'GET', `/articles/${original.id}?depth=0`)
    body.root.children.reverse()
    await done('editor', 'PATCH', `/articles/${original.id}?depth=0`, { body, _status: 'published', significance: 'major', changeNote: 'Omvänd.' })

    const after = await open(id)
    expect(after.changes).toMatchObject([{ number: 2, significance: 'major', note: 'Omvänd.' }])
    expect(partsOf(after)).toEqual(partsOf({ parts: bench.parts.map((part) => ({ ...part, target: `English of ${toPlainWords(part.source)}` })) }))
    expect(after.parts.map(({ change }) => change)).toContain('moved')
  })

  it('shows what was changed, and is cleared by publishing what was done to it', async () => {
    const { original, id } = await startTranslation('Rådet', 'Möte den 3 maj.', 'Kaffe serveras.')
    await save(id, { revision: 1, parts: inEnglish(await open(id)) })
    await done('editor', 'PATCH', `/articles/${id}?depth=0`, { _status: 'published' })
    const { body } = await done('editor', 'GET', `/articles/${original.id}?depth=0`)
    body.root.children[0].children[0].text = 'Möte den 4 maj.'
    await done('editor', 'PATCH', `/articles/${original.id}?depth=0`, { body, _status: 'published', significance: 'correction', changeNote: 'Fel dag.' })

    const bench = await open(id)
    const changed = bench.parts.filter(({ change }) => change === 'changed')
    expect(changed).toMatchObject([{ difference: [{ text: 'Möte den ' }, { type: 'deleted', text: '3' }, { type: 'inserted', text: '4' }, { text: ' maj.' }] }])

    await save(id, { revision: 2, parts: [{ id: changed[0]?.id, words: 'Meeting on 4 May.', isDone: true }] })
    await done('editor', 'PATCH', `/articles/${id}?depth=0&reviewed=2`, { _status: 'published' })
    const after = await open(id)
    expect(after.parts.map(({ change }) => change)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect([bench.state, after.state]).toEqual([{ state: 'behind', told: 1, minor: 0, isUrgent: true }, { state: 'current', minor: 0 }])
  })

  it('tells a translator who works on an older revision, and saves the words all the same', async () => {
    const { original, id } = await startTranslation('Planen', 'Ett.')
    const bench = await open(id)
    await done('editor', 'PATCH', `/articles/${original.id}?depth=0`, { body: aBody('Ett till.', 'Nytt.'), _status: 'published', significance: 'major', changeNote: 'Mer.' })

    const saved = await save(id, { revision: 1, parts: [{ id: bench.parts.at(-1)?.id, words: 'One.' }] })

    expect(saved.newestRevision).toBe(2)
    expect(saved.parts.at(-1)).toMatchObject({ source: ['Ett.'], target: 'One.' })
    const rebased = await open(id)
    expect(rebased.parts.map(({ source, target }) => [toPlainWords(source), target])).toContainEqual(['Ett till.', 'One.'])
  })

  it('shows words that its original has no part for, before any save has parked them', async () => {
    const { id } = await startTranslation('Egna ord', 'Ett.')
    const { body } = await done('translator', 'GET', `/articles/${id}?draft=true&depth=0`)
    body.root.children.push(...aBody('Only in English.').root.children)
    await done('translator', 'PATCH', `/articles/${id}?draft=true`, { body })

    const bench = await open(id)

    expect(bench.parked).toMatchObject([{ words: 'Only in English.', label: { kind: 'paragraph' } }])
    expect((await save(id, { revision: 1, parts: [{ id: 'title', words: 'Words of its own' }] })).parked).toEqual(bench.parked)
  })

  it('refuses words that lost a mark one by one, with what is wrong', async () => {
    const { doc: original } = await done('editor', 'POST', '/articles?locale=sv&depth=0', {
      title: 'Fetstil',
      standfirst: 'Ingressen',
      body: toStoredBody(aText(aParagraph({ type: 'text', text: 'Fet', format: 1 }, ' och inte'), aParagraph('Två.'))),
      _status: 'published',
    })
    const { doc } = await done('translator', 'POST', `/articles/${original.id}/translations`, { language: 'en' })
    const [, , marked, plain] = (await open(doc.id)).parts

    const saved = await save(doc.id, { revision: 1, parts: [{ id: marked?.id, words: 'Bold and not' }, { id: plain?.id, words: 'Two.' }] })

    expect(saved.refused).toEqual([{ id: marked?.id, issues: [{ problem: 'missing', mark: 1 }] }])
    expect(partsOf(saved)).toMatchObject({ [marked?.id ?? '']: '', [plain?.id ?? '']: 'Two.' })
  })

  it('refuses a save over another’s that its translator has not seen, and keeps the words', async () => {
    const { id } = await startTranslation('Krocken', 'Ett.')
    const bench = await open(id)
    await save(id, { revision: 1, basedOn: bench.translation.basedOn, pageId: 'one', parts: [{ id: 'title', words: 'The crash' }] })

    const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/workbench`, {
      revision: 1,
      basedOn: bench.translation.basedOn,
      pageId: 'other',
      parts: [{ id: 'title', words: 'The collision' }],
    })

    expect(status).toBe(409)
    expect(partsOf(await open(id)).title).toBe('The crash')
    const { docs } = await done('editor', 'GET', `/comments?where[document][equals]=${id}`)
    expect(JSON.stringify(docs)).toContain('The collision')
  })

  it('lets no translator write another language, and refuses what is no edit', async () => {
    const { original, id } = await startTranslation('Rätten', 'Ett.')

    expect((await newsroom.ask('translator', 'POST', `/articles/${original.id}/workbench`, { parts: [] })).status).toBe(403)
    expect((await newsroom.ask('editor', 'POST', `/articles/${original.id}/workbench`, { parts: [] })).status).toBe(400)
    expect((await newsroom.ask('anonymous', 'GET', `/articles/${id}/workbench`)).status).toBe(403)
    expect((await newsroom.ask('translator', 'POST', `/articles/${id}/workbench`, { parts: [{ words: 'Utan id' }] })).status).toBe(400)
    const { doc: english } = await done('editor', 'POST', '/articles?locale=en&depth=0', { title: 'From English', standfirst: 'An original', _status: 'published' })
    const { doc: swedish } = await done('editor', 'POST', `/articles/${english.id}/translations`, { language: 'sv' })
    expect((await newsroom.ask('translator', 'POST', `/articles/${swedish.id}/workbench`, { parts: [{ id: 'title', words: 'Nej' }] })).status).toBe(403)
  })
})

describe('going back to an earlier version', () => {
  it('goes back to what was known of its parts', async () => {
    const { id } = await startTranslation('Tillbaka', 'Ett.')
    const first = (await open(id)).parts[2]?.id
    await save(id, { revision: 1, parts: [{ id: first, words: 'One.', isDone: true }] })
    const { docs } = await done('translator', 'GET', `/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`)
    await save(id, { revision: 1, parts: [{ id: first, words: '' }] })

    await done('editor', 'POST', `/articles/versions/${docs[0].id}`)

    expect((await open(id)).parts.find((part) => part.id === first)).toMatchObject({ target: 'One.', isDone: true, origin: 'person' })
  })
})

describe('a translation with parts that nobody has translated', () => {
  it('is not published, and the editor is told which', async () => {
    const { id } = await startTranslation('Halva', 'Ett.', 'Två.', '2026')
    const [title, standfirst, first] = (await open(id)).parts
    const edits = [title, standfirst, first].map((part) => ({ id: part?.id, words: `In English ${part?.id}` }))
    await save(id, { revision: 1, parts: edits })

    const { json, status } = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { _status: 'published' })

    expect(status).toBe(400)
    expect(JSON.stringify(json)).toContain('En del av texten är inte översatt: Stycke 2.')
  })

  it('is published once somebody has said that the words are the same in both languages', async () => {
    const { id } = await startTranslation('Samma', 'Ett.', 'OECD')
    const parts = inEnglish(await open(id))
    await save(id, { revision: 1, parts: parts.slice(0, -1) })
    await save(id, { revision: 1, parts: [{ id: parts.at(-1)?.id, words: 'OECD', isDone: true }] })

    expect((await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { _status: 'published' })).status).toBe(200)
  })
})
