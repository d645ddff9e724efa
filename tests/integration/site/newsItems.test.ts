import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { findNinjsFaults } from '../../setup/findNinjsFaults'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from './readAt'
import { make, publish, published } from './writing'

/** A moment after everything that these tests do, and one more than a week later. */
const later = () => new Date(Date.now() + 60_000)
const muchLater = () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1000)
const future = '2099-01-01T00:00:00.000Z'

const list = '/sv/pressmeddelanden/ninjs.json'
const itemOf = (slug: string) => `/sv/pressmeddelanden/${slug}/ninjs.json`

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** What another system fetches, held against the schema. */
async function read(path: string, now = later()) {
  const { status, text } = await readAt(path, now)
  expect([status, findNinjsFaults(JSON.parse(text))]).toEqual([200, []])
  return JSON.parse(text)
}

async function memberOf(uri: string, now?: Date) {
  const { associations } = await read(list, now)
  return associations.find((item: { uri: string }) => item.uri === uri) ?? null
}

async function change(id: string, data: object) {
  const { json } = await newsroom.ask('editor', 'PATCH', `/press-releases/${id}?depth=0`, { ...data, _status: 'published' })
  expect(json.errors).toBeUndefined()
}

async function act(id: string, name: string, body: object = {}) {
  const { status, json } = await newsroom.ask('editor', 'POST', `/press-releases/${id}/${name}`, body)
  expect([status, json.errors]).toEqual([200, undefined])
}

async function translate(originalId: string, title: string) {
  const copy = await make(newsroom, `/press-releases/${originalId}/translations`, { language: 'en' })
  const { json } = await newsroom.ask('editor', 'PATCH', `/press-releases/${copy.id}?depth=0`, { ...words(title), publishedAt: published, _status: 'published' })
  expect(json.errors).toBeUndefined()
  return json.doc
}

describe('a system that takes over press releases', () => {
  it('fetches each whole, and all the newest in one document', async () => {
    const contact = await make(newsroom, '/contacts?locale=sv', { name: 'Pressjouren', email: 'press@example.org', isPressContact: true })
    const { slug } = await publish(newsroom, 'press-releases', 'Hel och hållen', { place: 'Gävle', contacts: [contact.id] })

    const item = await read(itemOf(slug))
    expect(item).toMatchObject({
      version: '1',
      firstCreated: '2026-03-02T08:00:00Z',
      pubStatus: 'usable',
      language: 'sv',
      located: 'Gävle',
      headlines: [{ value: 'Hel och hållen' }],
      infoSources: [{ role: 'publisher' }, { name: 'Pressjouren', role: 'pressContact' }],
    })
    expect(await memberOf(item.uri)).toEqual({ name: 'Hel och hållen', rel: 'member', ...item })
  })

  it('knows a text again by the id that it has in the feeds', async () => {
    const { slug } = await publish(newsroom, 'press-releases', 'Samma namn')

    const { uri } = await read(itemOf(slug))
    expect((await readAt('/sv/feed.rss', later())).text).toContain(`>${uri}</guid>`)
  })

  it('sees a new version each time the text is published, withdrawn or brought back', async () => {
    const { id, slug } = await publish(newsroom, 'press-releases', 'Ändras ofta')
    const seen = [await read(itemOf(slug))]
    const see = async () => seen.push(await read(itemOf(slug)))

    await change(id, { standfirst: 'En liten ändring.' })
    await see()
    await change(id, { standfirst: 'Fyra.', significance: 'correction', changeNote: 'Tre blev fyra.' })
    await see()
    await act(id, 'takedown', { kind: 'withdrawn', explanation: 'Håller inte.' })
    await see()
    await act(id, 'reinstate')
    await see()
    await change(id, { standfirst: 'Efteråt.' })
    await see()

    expect(seen.map(({ version, pubStatus }) => [version, pubStatus])).toEqual([
      ['1', 'usable'],
      ['2', 'usable'],
      ['3', 'usable'],
      ['4', 'canceled'],
      ['5', 'usable'],
      ['6', 'usable'],
    ])
    const dates = seen.map(({ versionCreated }) => versionCreated)
    expect(dates).toEqual(dates.toSorted())
    expect(new Set(seen.map(({ uri, firstCreated }) => uri + firstCreated)).size).toBe(1)
    expect(seen[2].edNote).toMatch(/^Rättad .*: Tre blev fyra\.$/)
  })

  it('is told for a week in the list that a text is withdrawn, and at its own address as long as the page stands', async () => {
    const { id, slug } = await publish(newsroom, 'press-releases', 'Dras in')
    const { uri } = await read(itemOf(slug))
    await act(id, 'takedown', { kind: 'withdrawn', explanation: 'Siffrorna höll inte.' })

    expect(await memberOf(uri)).toMatchObject({ pubStatus: 'canceled', edNote: expect.stringContaining('Siffrorna höll inte.') })
    expect(await memberOf(uri, muchLater())).toBeNull()
    expect(await read(itemOf(slug), muchLater())).toMatchObject({ uri, pubStatus: 'canceled' })
  })

  it('is told by id alone of a text that was removed, and that its address is gone', async () => {
    const { id, slug } = await publish(newsroom, 'press-releases', 'Helt fel')
    const { uri } = await read(itemOf(slug))
    await act(id, 'takedown', { kind: 'in-error', explanation: 'Fel.' })

    expect((await readAt(itemOf(slug), later())).status).toBe(410)
    expect(await memberOf(uri)).toMatchObject({ pubStatus: 'canceled', type: 'text' })
    expect(JSON.stringify(await read(list))).not.toContain('Helt fel')
  })

  it('follows a text that moves, and one whose place another press release takes', async () => {
    const target = await publish(newsroom, 'press-releases', 'Tar över')
    const article = await publish(newsroom, 'articles', 'En nyhet')
    const [moved, merged, told] = [
      await publish(newsroom, 'press-releases', 'Gammalt namn'),
      await publish(newsroom, 'press-releases', 'Går upp i'),
      await publish(newsroom, 'press-releases', 'Blir nyhet'),
    ]
    await change(moved.id, { slug: 'nytt-namn' })
    await act(merged.id, 'takedown', { kind: 'consolidated', target: { relationTo: 'press-releases', value: target.id } })
    await act(told.id, 'takedown', { kind: 'consolidated', target: { relationTo: 'articles', value: article.id } })

    expect(await readAt(itemOf(moved.slug), later())).toMatchObject({ status: 308, location: itemOf('nytt-namn') })
    expect(await readAt(itemOf(merged.slug), later())).toMatchObject({ status: 308, location: itemOf(target.slug) })
    expect((await readAt(itemOf(told.slug), later())).status).toBe(410)
  })

  it('goes from one language to the other', async () => {
    const { id, slug } = await publish(newsroom, 'press-releases', 'På två språk')
    const english = await translate(id, 'In two languages')

    const swedish = await read(itemOf(slug))
    const [edition] = swedish.associations
    const [, ninjs] = edition.renditions
    const other = await read(new URL(ninjs.href).pathname)
    expect(edition).toMatchObject({ rel: 'workTranslation', language: 'en' })
    expect(other).toMatchObject({ uri: edition.uri, language: 'en', associations: [{ rel: 'translationOfWork', uri: swedish.uri }] })
    expect(new URL(ninjs.href).pathname).toBe(`/en/press-releases/${english.slug}/ninjs.json`)
    const { associations } = await read('/en/press-releases/ninjs.json')
    expect(associations.map(({ language }: { language: string }) => language)).toEqual(['en'])
  })

  it('may keep an answer as long as a feed, and has the date of what is in it', async () => {
    const response = await visit(list)

    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300',
      'last-modified': expect.any(String),
      'surrogate-key': expect.stringContaining('publications'),
      'x-robots-tag': 'noindex',
    })
  })
})

describe('a press release that is not public', () => {
  const moment = new Date('2098-01-01T06:00:00.000Z')
  const before = new Date(moment.getTime() - 1)

  it.each([
    ['is a draft', 'utkastet', { _status: 'draft' }],
    ['waits for its time', 'vantar', { publishedAt: future }],
    ['is under embargo', 'embargot', { embargoUntil: future }],
  ])('is nowhere: %s', async (_, slug, facts) => {
    await make(newsroom, `/press-releases?locale=sv&depth=0${'_status' in facts ? '&draft=true' : ''}`, { ...words(slug), slug, publishedAt: published, _status: 'published', ...facts })

    expect((await readAt(itemOf(slug), later())).status).toBe(404)
    expect((await readAt(list, later())).text).not.toContain(slug)
  })

  it('is there the moment its embargo is lifted, with nothing left to tell that there was one', async () => {
    const { slug } = await publish(newsroom, 'press-releases', 'Släpps i tid', { embargoUntil: moment })
    await change((await newsroom.payload.find({ collection: 'press-releases', where: { slug: { equals: slug } }, overrideAccess: true })).docs[0]?.id ?? '', { standfirst: 'Ändrad under embargot.' })

    expect((await readAt(itemOf(slug), before)).status).toBe(404)
    expect((await readAt(list, before)).text).not.toContain(slug)
    expect((await readAt(list, before)).validUntil).toEqual(moment)
    const item = await read(itemOf(slug), moment)
    expect(item).toMatchObject({ firstCreated: '2098-01-01T06:00:00Z', versionCreated: '2098-01-01T06:00:00Z', pubStatus: 'usable' })
    expect(JSON.stringify([item, await read(list, moment)])).not.toMatch(/embargo(ed)?Until/i)
  })

  it('has no address that names a text of another kind, or another’s', async () => {
    await publish(newsroom, 'articles', 'Bara en nyhet')

    for (const path of ['/sv/nyheter/bara-en-nyhet/ninjs.json', itemOf('bara-en-nyhet'), '/sv/press-releases/ninjs.json', '/ninjs.json'])
      expect((await readAt(path, later())).status).toBe(404)
  })
})
