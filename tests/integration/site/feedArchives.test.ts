import { sql } from '@payloadcms/db-postgres'
import { parseAtomFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { publish } from './writing'

const now = new Date('2030-01-01T00:00:00.000Z')
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString()

let newsroom: Newsroom
let ids: string[]
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { id } = await publish(newsroom, 'articles', 'Förlaga', { publishedAt: dayOf(0) })
  await copyText(id, 119)
  ids = await findIds()
}, 120_000)

/** Publishes copies of a text as a script would, a day apart: each in a transaction of its own, as texts come. */
async function copyText(id: string, count: number): Promise<void> {
  for (let day = 1; day <= count; day += 1)
    await newsroom.payload.db.drizzle.execute(sql`
      INSERT INTO articles (id, title, standfirst, body, language, slug, published_at, _status)
      SELECT gen_random_uuid(), title || ' ' || ${day}::int, standfirst, body, language, slug || '-' || ${day}::int, ${dayOf(day)}, 'published'
      FROM articles WHERE id = ${id}`)
}

/** The texts' ids, in the order in which they were published. */
async function findIds(): Promise<string[]> {
  const { docs } = await newsroom.payload.find({ collection: 'articles', limit: 0, overrideAccess: true, sort: 'publishedAt' })
  return docs.map(({ id }) => id)
}

interface Document {
  ids: string[]
  current: string | undefined
  previous: string | undefined
  next: string | undefined
  isArchive: boolean
}

async function readDocument(path: string): Promise<Document> {
  const { text } = await readAt(path, now)
  const { entries = [], links = [] } = parseAtomFeed(text)
  const linkTo = (rel: string) => links.find((link) => link.rel === rel)?.href?.replace('http://localhost:3000', '')
  return {
    ids: entries.map(({ id }) => id?.split(':').at(-2) ?? ''),
    current: linkTo('current'),
    previous: linkTo('prev-archive'),
    next: linkTo('next-archive'),
    isArchive: text.includes('<fh:archive/>'),
  }
}

/** Every id that is met from the newest back to the first. */
async function walk(path: string): Promise<string[]> {
  const { ids: met, previous } = await readDocument(path)
  return previous ? [...met, ...(await walk(previous))] : met
}

const newestFirst = (some: string[]) => some.toReversed()

describe('the archives of a feed', () => {
  it('F30: hold fifty each, counted from the oldest, and lead to one another and to the newest', async () => {
    expect(await readDocument('/sv/feed.atom')).toEqual({
      ids: newestFirst(ids.slice(70)), current: undefined, previous: '/sv/feed-2.atom', next: undefined, isArchive: false,
    })
    expect(await readDocument('/sv/feed-2.atom')).toEqual({
      ids: newestFirst(ids.slice(50, 100)), current: '/sv/feed.atom', previous: '/sv/feed-1.atom', next: undefined, isArchive: true,
    })
    expect(await readDocument('/sv/feed-1.atom')).toEqual({
      ids: newestFirst(ids.slice(0, 50)), current: '/sv/feed.atom', previous: undefined, next: '/sv/feed-2.atom', isArchive: true,
    })
  })

  it.each(['/feed.atom', '/sv/nyheter/feed.atom'])('F30: leave nothing out: %s', async (path) => {
    expect(new Set(await walk(path))).toEqual(new Set(ids))
  })

  it('are the same in every format', async () => {
    const rss = (await readAt('/sv/feed-1.rss', now)).text
    const json = JSON.parse((await readAt('/sv/feed-2.json', now)).text)

    expect(rss).toContain('<fh:archive/>')
    expect(rss).toContain('<atom:link rel="next-archive" type="application/rss+xml" href="http://localhost:3000/sv/feed-2.rss"/>')
    expect(json).toMatchObject({ next_url: 'http://localhost:3000/sv/feed-1.json' })
    expect(json.items).toHaveLength(50)
    expect(JSON.parse((await readAt('/sv/feed-1.json', now)).text)).not.toHaveProperty('next_url')
  })

  it('end where they are full', async () => {
    for (const path of ['/sv/feed-3.atom', '/en/feed-1.atom', '/sv/rapporter/feed-1.json'])
      expect([path, (await readAt(path, now)).status]).toEqual([path, 404])
  })

  it('F30: are not changed by what is published later, not even when it is dated back', async () => {
    const before = await readAt('/sv/feed-1.atom', now)
    await publish(newsroom, 'articles', 'Daterad tillbaka', { publishedAt: dayOf(3.5) })
    await publish(newsroom, 'reports', 'Nyaste', { publishedAt: dayOf(200), authors: [] })

    expect((await readAt('/sv/feed-1.atom', now)).text).toBe(before.text)
    expect((await readDocument('/sv/feed-2.atom')).ids).toEqual(newestFirst(ids.slice(50, 100)))
  })

  it('lose a text that is taken away, and let no other into its place', async () => {
    const [gone = '', withdrawn = ''] = [ids[10], ids[20]]
    await newsroom.ask('editor', 'PATCH', `/articles/${gone}?depth=0`, { _status: 'draft' })
    await newsroom.payload.db.drizzle.execute(sql`UPDATE articles SET withdrawn_at = ${dayOf(300)} WHERE id = ${withdrawn}`)
    const left = ids.slice(0, 50).filter((id) => id !== gone && id !== withdrawn)

    expect((await readDocument('/sv/feed-1.atom')).ids).toEqual(newestFirst(left))
    expect((await readDocument('/sv/feed-2.atom')).ids).toEqual(newestFirst(ids.slice(50, 100)))
  })

  it('take in a text that waited for its time when that has come, in the order of their times', async () => {
    const { payload } = newsroom
    const placesOf = async () => {
      const { rows } = await payload.db.drizzle.execute<{ last: number; waiting: number }>(
        sql`SELECT max(place) AS last, count(*) FILTER (WHERE place IS NULL)::int AS waiting FROM feed_places WHERE feed = 'sv'`,
      )
      return rows[0]
    }
    const before = await placesOf()
    await publish(newsroom, 'articles', 'Väntar', { publishedAt: '2090-01-01T00:00:00.000Z' })
    const waiting = await placesOf()
    await payload.db.drizzle.execute(sql`UPDATE articles SET published_at = now() WHERE slug = 'vantar'`)

    expect(waiting).toEqual({ last: before?.last, waiting: 1 })
    expect(await placesOf()).toEqual({ last: (before?.last ?? 0) + 1, waiting: 0 })
  })

  it('give each text a place of its own when many are published at the same moment', async () => {
    const { payload } = newsroom
    const [id = ''] = ids
    const insert = (number: number) => payload.db.drizzle.execute(sql`
      INSERT INTO articles (id, title, body, language, slug, published_at, _status)
      SELECT gen_random_uuid(), title, body, 'en', 'at-once-' || ${number}::int, ${dayOf(0)}, 'published' FROM articles WHERE id = ${id}`)
    await Promise.all(Array.from({ length: 20 }, (_, number) => insert(number)))

    const { rows } = await payload.db.drizzle.execute<{ place: number }>(
      sql`SELECT place FROM feed_places WHERE feed = 'en:articles' ORDER BY place`,
    )
    expect(rows.map(({ place }) => place)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })
})
