import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from '../site/readAt'
import { make, publish } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const on = (day: number) => new Date(Date.UTC(2026, 2, day, 8))

/** What an editor does on a day, over the same code as the API. */
function desk(collection: 'articles' | 'press-releases') {
  const write = { collection, depth: 0, overrideAccess: true } as const
  return {
    begin: (day: number, data: object) => newsroom.payload.create({ ...write, data: { language: 'sv', ...data } as never, context: { now: on(day) } }),
    change: (day: number, id: string, data: object) => newsroom.payload.update({ ...write, id, data, trash: true, context: { now: on(day) } }),
    remove: (day: number, id: string) => newsroom.payload.delete({ ...write, id, trash: true, context: { now: on(day) } }),
  }
}

const published = { _status: 'published' } as const
const due = (day: number) => ({ publishedAt: on(day).toISOString() })

describe('a text that is taken back before its time', () => {
  const retreats = {
    'made a draft': (id: string) => desk('articles').change(2, id, { _status: 'draft' }),
    trashed: (id: string) => desk('articles').change(2, id, { deletedAt: on(2).toISOString() }),
    'deleted for good': (id: string) => desk('articles').remove(2, id),
  }

  it.each(Object.entries(retreats))('was never published, when it is %s: its address says nothing', async (name, retreat) => {
    const { id, slug } = await desk('articles').begin(1, { ...words(`Kom aldrig ${name}`), ...due(10), ...published })
    await retreat(id)

    expect((await readAt(`/sv/nyheter/${slug}`, on(12))).status).toBe(404)
    expect((await readAt(`/sv/nyheter/${slug}/versioner/1`, on(12))).status).toBe(404)
  })

  it('is published for the first time when it is published later, and no earlier words are to be read', async () => {
    const { id, slug } = await desk('press-releases').begin(1, { ...words('Första tanken'), embargoUntil: on(10).toISOString(), ...published })
    await desk('press-releases').change(2, id, { _status: 'draft' })
    await desk('press-releases').change(12, id, { standfirst: 'Andra tanken.', ...published })

    const { text } = await readAt(`/sv/pressmeddelanden/${slug}/versioner/1`, on(13))
    expect(text).toContain('Andra tanken.')
    expect(text).not.toContain('Första tanken i korthet.')
    expect((await readAt(`/sv/pressmeddelanden/${slug}/versioner/2`, on(13))).status).toBe(404)
  })

  it('is a draft when it comes out of the trash, whatever it was', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Ur papperskorgen')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { deletedAt: new Date().toISOString() })
    const { json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?trash=true`, { deletedAt: null })

    expect(json.doc._status).toBe('draft')
    expect((await readAt(`/sv/nyheter/${slug}`, new Date())).status).toBe(410)
  })
})

describe('the translation of an original that is postponed', () => {
  it('waits with it, and nothing of it is known sooner', async () => {
    const original = await desk('press-releases').begin(1, { ...words('Skjuts upp'), embargoUntil: on(10).toISOString(), ...published })
    const english = await desk('press-releases').begin(1, { ...words('Postponed'), language: 'en', original: original.id, ...published })
    await desk('press-releases').change(2, original.id, { embargoUntil: on(20).toISOString(), ...published })
    const between = await readAt(`/en/press-releases/${english.slug}`, on(12))
    await desk('press-releases').change(12, english.id, { standfirst: 'Other words.', ...published })

    expect(between.status).toBe(404)
    const { text } = await readAt(`/en/press-releases/${english.slug}/versions/1`, on(21))
    expect(text).toContain('Other words.')
    expect((await readAt(`/en/press-releases/${english.slug}/versions/2`, on(21))).status).toBe(404)
  })
})

describe('a text that readers have', () => {
  it.each([
    ['articles', 'publishedAt'],
    ['press-releases', 'publishedAt'],
    ['press-releases', 'embargoUntil'],
  ] as const)('is given no time to come (%s: %s)', async (collection, field) => {
    const { id } = await desk(collection).begin(1, { ...words(`Redan ute ${collection} ${field}`), ...published })
    const change = desk(collection).change(5, id, { [field]: on(20).toISOString(), ...published })

    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: field }] } })
  })

  it('is dated back in time, and the audit log has both times', async () => {
    const { id } = await desk('articles').begin(5, { ...words('Daterad bakåt'), ...published })
    const doc = await desk('articles').change(6, id, { ...due(1), ...published })

    const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: id }, act: { equals: 'date-changed' } }, overrideAccess: true })
    expect(doc.publishedAt).toBe(on(1).toISOString())
    expect(docs.map(({ details }) => details)).toEqual([{ from: on(5).toISOString(), to: on(1).toISOString() }])
  })
})

describe('what was published in error', () => {
  it('is told of no more, not in the notes of its changes either', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Hemlig notis')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { significance: 'correction', changeNote: 'Hemligheten stod här.', ...published })
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Fel.' })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { standfirst: 'Rent.', ...published })

    const { text } = await readAt(`/sv/nyheter/${slug}`, new Date('2090-01-01T00:00:00Z'))
    expect(text).toContain('Rent.')
    expect(text).not.toContain('Hemligheten stod här.')
  })
})

describe('consolidating a text with its translation', () => {
  async function aFamily(title: string) {
    const original = await publish(newsroom, 'articles', title)
    const copy = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words(`${title} in English`), ...published })
    return original
  }
  const consolidate = (id: string, body: object) =>
    newsroom.ask('editor', 'POST', `/articles/${id}/takedown?translations=follow`, { kind: 'consolidated', ...body })

  it('is refused when its English readers would have nowhere to go, or another language', async () => {
    const target = await publish(newsroom, 'articles', 'Bara på svenska')
    const family = await aFamily('Slås ihop')

    expect((await consolidate(family.id, { target: { relationTo: 'articles', value: target.id } })).status).toBe(409)
    expect((await consolidate(family.id, { targetUrl: 'http://localhost:3000/sv/nyheter' })).status).toBe(400)
    expect((await readAt(`/sv/nyheter/${family.slug}`, new Date('2090-01-01T00:00:00Z'))).status).toBe(200)
  })

  it('is refused when the address holds a password', async () => {
    const family = await aFamily('Med lösenord')

    expect((await consolidate(family.id, { targetUrl: 'https://user:pw@example.org/' })).status).toBe(400)
  })
})

describe('many at once', () => {
  it('publish, and nobody waits for ever', async () => {
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) => newsroom.ask('editor', 'POST', '/articles?locale=sv', { ...words(`Samtidig ${index}x`), ...published })),
    )

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201))
  })

  it('save over what they have not seen, are refused, and keep their words', async () => {
    const texts = await Promise.all(Array.from({ length: 10 }, (_, index) => publish(newsroom, 'articles', `Inaktuell ${index}x`)))
    const saves = texts.flatMap(({ id }) => Array.from({ length: 5 }, () => newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { basedOn: 'gammalt', standfirst: 'Mina ord.' })))
    const replies = await Promise.all(saves)

    const { totalDocs } = await newsroom.payload.count({ collection: 'comments', where: { kind: { equals: 'set-aside' } }, overrideAccess: true })
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([409]))
    expect(totalDocs).toBe(50)
  })

  it('take one text down: the second is told that it is gone', async () => {
    const { id } = await publish(newsroom, 'articles', 'Två händer')
    const replies = await Promise.all([
      newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Fel.' }),
      newsroom.ask('admin', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Också fel.' }),
    ])

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('change an original and its translation, and neither stands in the way of the other', async () => {
    const original = await publish(newsroom, 'articles', 'Båda språken')
    const copy = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words('Both languages'), ...published })
    const rounds = Array.from({ length: 4 }, (_, round) => round).flatMap((round) => [
      newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { standfirst: `Round ${round}.`, ...published }),
      newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true`, { standfirst: `Draft ${round}.` }),
      newsroom.ask('admin', 'PATCH', `/articles/${original.id}?translations=follow`, { _status: round % 2 === 0 ? 'draft' : 'published' }),
    ])

    for (const { status } of await Promise.all(rounds)) expect(status).toBeLessThan(500)
  })
})
