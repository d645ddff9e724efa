import { beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { parsers, readTombstones, type SeenEntry } from './feedParsers'
import { readAt } from './readAt'
import { make, makeTopic, publish, translate } from './writing'

const published = '2026-03-02T08:00:00Z'
const week = 7 * 24 * 60 * 60 * 1000

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** What the test itself knows of a text in one language. */
interface Known {
  id: string
  slug: string
  title: string
  updated: string
  /** What its content begins with. */
  begins: RegExp
}

type Language = 'sv' | 'en'
type Family = Record<Language, Known | null>

const sections = { sv: '/sv/nyheter', en: '/en/news' }
const feeds: Record<string, Language[]> = {
  '/feed': ['sv', 'en'],
  '/sv/feed': ['sv'],
  '/en/feed': ['en'],
  '/sv/nyheter/feed': ['sv'],
  '/en/news/feed': ['en'],
  '/sv/amnen/gruvor/feed': ['sv'],
  '/en/topics/mines/feed': ['en'],
  '/sv/rapporter/feed': [],
  '/en/press-releases/feed': [],
}

const toId = ({ id }: Known, language: Language) => `tag:localhost,2026:articles:${id}:${language}`

function toExpected(known: Known, language: Language): SeenEntry {
  const url = `http://localhost:3000${sections[language]}/${known.slug}`
  return { id: toId(known, language), url, title: known.title, published, updated: known.updated, content: expect.stringMatching(known.begins) }
}

/** Asks every feed in every format, and has each parser compare it with what the test knows. */
async function compare(family: Family, gone: string[], now = new Date()): Promise<void> {
  const textFeed = family.sv ? { [`/sv/nyheter/${family.sv.slug}/feed`]: ['sv', 'en'] as Language[] } : {}
  for (const [path, languages] of Object.entries({ ...feeds, ...textFeed })) {
    const wanted = languages.flatMap((language) => (family[language] ? [toExpected(family[language], language)] : []))
    for (const format of feedFormats) {
      const { status, text } = await readAt(`${path}.${format}`, now)
      expect([path, format, status]).toEqual([path, format, 200])
      for (const [name, read] of Object.entries(parsers[format])) {
        const seen = await read(text, newsroom.payload)
        expect({ path, format, name, seen: byId(seen) }).toEqual({ path, format, name, seen: byId(wanted) })
      }
      if (format === 'atom' && !(path in textFeed)) {
        const ids = gone.filter((id) => languages.some((language) => id.endsWith(`:${language}`)))
        expect({ path, gone: readTombstones(text).toSorted() }).toEqual({ path, gone: ids.toSorted() })
      }
    }
  }
}

function byId(entries: SeenEntry[]): SeenEntry[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

async function change(id: string, body: object, query = '') {
  const { status, json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, body)
  expect([status, json.errors]).toEqual([200, undefined])
  return json.doc
}

const inSeconds = (instant: string) => instant.replace(/\.\d+Z$/, 'Z')

describe('a text and its translation, from their first publication to the last', () => {
  const state: { family: Family; sv: string; en: string } = { family: { sv: null, en: null }, sv: '', en: '' }
  const known = (language: Language): Known => {
    const text = state.family[language]
    if (!text) throw new Error(`There is no text in ${language}`)
    return text
  }

  it('are each in the feeds of their own language when they are published', async () => {
    const topic = await makeTopic(newsroom, 'Gruvor', 'Mines')
    await compare(state.family, [])
    const original = await publish(newsroom, 'articles', 'Gruvan öppnar', { topics: [topic.id], publishedAt: published })
    state.family.sv = { id: original.id, slug: 'gruvan-oppnar', title: 'Gruvan öppnar', updated: published, begins: /^<p>/ }
    await compare(state.family, [])

    const copy = await translate(newsroom, original.id, 'The mine opens')
    state.family.en = { id: copy.id, slug: 'the-mine-opens', title: 'The mine opens', updated: published, begins: /^(<div lang="en">)?<p>/ }
    Object.assign(state, { sv: toId(known('sv'), 'sv'), en: toId(known('en'), 'en') })
    await compare(state.family, [])
  })

  it('keep their dates after a minor change, with the new words', async () => {
    await change(known('sv').id, { title: 'Gruvan öppnas', _status: 'published', significance: 'minor' })
    known('sv').title = 'Gruvan öppnas'

    await compare(state.family, [])
  })

  it.each([
    ['major', 'Uppdaterad'],
    ['correction', 'Rättad'],
  ])('are updated by a %s change, which is told first', async (significance, word) => {
    const doc = await change(known('sv').id, { _status: 'published', significance, changeNote: `Nytt om ${significance}.` })
    Object.assign(known('sv'), {
      updated: inSeconds(doc.modifiedAt),
      begins: new RegExp(`^<p><strong>${word}[^<]*</strong> Nytt om ${significance}\\.</p>`),
    })

    await compare(state.family, [])
  })

  it('keep their ids and dates at a new address', async () => {
    await change(known('sv').id, { slug: 'gruvan', _status: 'published', significance: 'minor' })
    known('sv').slug = 'gruvan'

    await compare(state.family, [])
  })

  it('say first that they are withdrawn, and why, for a week, and then leave', async () => {
    const before = { sv: { ...known('sv') }, en: { ...known('en') } }
    const body = { kind: 'withdrawn', explanation: 'Tillståndet föll.', explanations: { en: 'The permit fell.' } }
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${known('sv').id}/takedown?translations=follow`, body)
    const { docs } = await newsroom.payload.find({ collection: 'articles', overrideAccess: true, sort: 'language' })
    const withdrawnAt = docs[0]?.withdrawnAt ?? ''

    expect(status).toBe(200)
    Object.assign(known('sv'), {
      title: 'Tillbakadragen: Gruvan öppnas', updated: inSeconds(withdrawnAt), begins: /^<p><strong>[^<]*<\/strong> Tillståndet föll\.<\/p>/,
    })
    Object.assign(known('en'), {
      title: 'Withdrawn: The mine opens', updated: inSeconds(withdrawnAt), begins: /^(<div lang="en">)?<p><strong>[^<]*<\/strong> The permit fell\.<\/p>/,
    })
    await compare(state.family, [])
    const end = Date.parse(withdrawnAt) + week
    expect((await readAt('/sv/feed.atom', new Date(end - 1))).text).toContain(state.sv)
    const { text, validUntil } = await readAt('/sv/feed.atom', new Date(end))
    expect(text).not.toContain(state.sv)
    expect(text).toContain(`<updated>${inSeconds(new Date(end).toISOString())}</updated>`)
    expect(validUntil).toBeNull()
    state.family = { sv: { ...before.sv, ...known('sv') }, en: { ...before.en, ...known('en') } }
  })

  it('leave no trace of the one that is unpublished but that it is gone', async () => {
    await change(known('en').id, { _status: 'draft' })
    state.family.en = null

    await compare(state.family, [state.en])
  })

  it('are the same entries when they are published again', async () => {
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${known('sv').id}/reinstate`, {})
    const id = state.en.split(':').at(-2) ?? ''
    await change(id, { _status: 'published' })
    const { docs } = await newsroom.payload.find({ collection: 'articles', overrideAccess: true, where: { language: { equals: 'sv' } } })

    expect(status).toBe(200)
    Object.assign(known('sv'), { title: 'Gruvan öppnas', updated: inSeconds(docs[0]?.modifiedAt ?? ''), begins: /^<p><strong>Rättad/ })
    state.family.en = { id, slug: 'the-mine-opens', title: 'The mine opens', updated: published, begins: /^(<div lang="en">)?<p>/ }
    await compare(state.family, [])
  })

  it('are gone when they are deleted, and their ids are never another’s', async () => {
    const { id, slug } = known('sv')
    await change(id, { deletedAt: new Date().toISOString() }, '&translations=follow')
    state.family = { sv: null, en: null }
    await compare(state.family, [state.sv, state.en])
    const { status } = await newsroom.ask('admin', 'DELETE', `/articles/${id}?trash=true&translations=follow`)
    await make(newsroom, '/articles?locale=sv&draft=true', { title: 'Gruvan öppnas' })

    expect(status).toBe(200)
    await compare(state.family, [state.sv, state.en])
    for (const format of feedFormats) expect((await readAt(`/sv/nyheter/${slug}/feed.${format}`, new Date())).status).toBe(410)
  })
})

describe('a topic', () => {
  it('that there is none of has no feed, and one without texts has an empty one', async () => {
    await makeTopic(newsroom, 'Tomt', 'Empty')

    for (const format of feedFormats) {
      expect((await readAt(`/sv/amnen/finns-inte/feed.${format}`, new Date())).status).toBe(404)
      expect((await readAt(`/sv/amnen/empty/feed.${format}`, new Date())).status).toBe(404)
      const { status, text } = await readAt(`/sv/amnen/tomt/feed.${format}`, new Date())
      expect([status, await parsers[format].feedsmith?.(text, newsroom.payload)]).toEqual([200, []])
    }
  })

  it('lets go of a text that is about something else now, which is not gone', async () => {
    const [old, young] = [await makeTopic(newsroom, 'Förr', 'Before'), await makeTopic(newsroom, 'Nu', 'Now')]
    const { id } = await publish(newsroom, 'articles', 'Byter ämne', { topics: [old.id] })
    await change(id, { topics: [young.id], _status: 'published' })

    const before = (await readAt('/sv/amnen/forr/feed.atom', new Date())).text
    expect(before).not.toContain(id)
    expect((await readAt('/sv/amnen/nu/feed.atom', new Date())).text).toContain(id)
  })
})
