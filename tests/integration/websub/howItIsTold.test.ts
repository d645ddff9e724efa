import { describe, expect, it } from 'vitest'
import { origin } from '../../setup/newsroom'
import { readAt } from '../site/readAt'
import {
  acting, anArticle, at, days, hub, mines, newsroom, notify, publish, rails, rows, swedishAnd, takeTold,
  tellAHub, toldAt,
} from './tellAHub'

tellAHub()

describe('a hub that cannot be told', () => {
  it('is told when it is there again, of what is true then', async () => {
    await hub.goDown()
    const id = await anArticle(0, 'Medan navet är borta')
    await toldAt(0)
    await publish(0.5, id, { title: 'Senast sagt', significance: 'minor' })
    await toldAt(0.5)
    await hub.comeUp()
    hub.fetch = async (url) => (await readAt(url.replace(origin, ''), at(2))).text

    expect(await toldAt(0.7)).toEqual([])
    await notify(2)
    for (const { fetched } of hub.requests) expect(fetched).toContain('Senast sagt')
    expect(takeTold()).toEqual(swedishAnd('/sv/nyheter/medan-navet-ar-borta/feed'))
  })

  it.each([500, 503, 429, 408, 301])('is told again after a minute, two, four and so on, when it answers %i', async (status) => {
    await anArticle(0, `Svarar ${status}`)
    const isStubborn = (topic: string) => topic.endsWith('/sv/feed.rss')
    hub.answer = (topic) => (isStubborn(topic) ? status : 202)
    const tries: number[] = []
    for (let minutes = 0; minutes < 20; minutes++) {
      await notify(minutes)
      if (hub.requests.splice(0).some(({ topic }) => isStubborn(topic))) tries.push(minutes)
    }

    expect(tries).toEqual([0, 1, 3, 7, 15])
  })

  it('keeps no document waiting for another that it chokes on', async () => {
    hub.answer = (topic) => (topic.endsWith('/feed.atom') && topic.includes('/sv/feed') ? 500 : 202)
    await anArticle(0, 'Sätter i halsen')
    for (let minutes = 0; minutes < 30; minutes++) await notify(minutes)
    hub.requests.length = 0
    await anArticle(30, 'Kommer ändå fram')
    await notify(30)
    await notify(31)

    expect(new Set(hub.requests.map(({ topic }) => topic)).size).toBe(12)
  })

  it('is told of a new change as soon as of any other, however long it has been away', async () => {
    hub.answer = () => 503
    const id = await anArticle(0, 'Ny ändring')
    for (let minutes = 0; minutes < 20; minutes++) await notify(minutes)
    await publish(20, id, { significance: 'minor' })
    await notify(20)
    hub.requests.length = 0
    hub.answer = () => 202

    expect(await toldAt(21)).toEqual(swedishAnd('/sv/nyheter/ny-andring/feed'))
  })

  it('is given up after about a day', async () => {
    hub.answer = () => 503
    await anArticle(0, 'Ges upp')
    for (let minutes = 0; minutes < 0.9 * days; minutes += 5) await notify(minutes)
    expect(await rows('SELECT FROM hub_pings')).toHaveLength(12)
    for (let minutes = 0.9 * days; minutes < 2 * days; minutes += 20) await notify(minutes)

    expect(await rows('SELECT FROM hub_pings')).toEqual([])
    expect(hub.requests.filter(({ topic }) => topic === `${origin}/sv/feed.rss`)).toHaveLength(30)
  })

  it.each([400, 401, 404, 410])('is not told again of what it refuses with %i', async (status) => {
    await anArticle(0, `Vägrar ${status}`)
    hub.answer = (topic) => (topic.endsWith('.json') ? status : 202)

    await notify(0)
    expect(hub.requests).toHaveLength(12)
    await notify(60)
    expect(hub.requests).toHaveLength(12)
  })

  it('is not waited for longer than ten seconds', async () => {
    await anArticle(0, 'Tiger')
    hub.answer = () => null
    const begun = Date.now()
    await notify(0)

    expect(Date.now() - begun).toBeLessThan(15_000)
    expect(hub.requests).toHaveLength(4)
    hub.answer = () => 202
    await notify(1)
    await notify(2)
    expect(await rows('SELECT FROM hub_pings')).toEqual([])
  })

  it('is told of a change that came while it was being told of another', async () => {
    const id = await anArticle(0, 'Ändras under tiden')
    const isFirst = (url: string) => url === `${origin}/sv/feed.rss`
    hub.fetch = async (url) => {
      if (isFirst(url) && hub.requests.filter(({ topic }) => isFirst(topic)).length === 1) {
        await publish(1, id, { significance: 'minor' })
        await newsroom.payload.db.drizzle.execute(`SELECT take_in_hub_changes('${at(1).toISOString()}', '{rss}', '7 days')`)
      }
      return ''
    }
    await notify(0)
    await notify(1)

    expect(hub.requests.filter(({ topic }) => isFirst(topic))).toHaveLength(2)
  })
})

describe('a feed whose address cannot be found', () => {
  it('is tried less and less often, for a day, and keeps no other waiting', async () => {
    await rows(`INSERT INTO hub_pings (feed, format, due_at) VALUES ('text:articles:no-id', 'rss', '${at(0).toISOString()}')`)
    const id = await anArticle(0, 'Har en adress')
    expect(await notify(0)).toBe(12)
    await publish(0.5, id, { significance: 'minor' })
    expect(await notify(0.5)).toBe(12)
    expect(await rows('SELECT feed, attempts FROM hub_pings')).toEqual([{ feed: 'text:articles:no-id', attempts: 1 }])

    for (let minutes = 1; minutes < 0.9 * days; minutes += 5) await notify(minutes)
    expect(await rows('SELECT FROM hub_pings')).toHaveLength(1)
    for (let minutes = 0.9 * days; minutes < 2 * days; minutes += 20) await notify(minutes)
    expect(await rows('SELECT FROM hub_pings')).toEqual([])
  })
})

describe('two servers', () => {
  it('tell the hub of each document once between them', async () => {
    await anArticle(0, 'Två servrar', { topics: [mines.id, rails.id] })
    await Promise.all([notify(0), notify(0), notify(0)])
    await Promise.all([notify(1), notify(1)])

    expect(takeTold()).toHaveLength(6)
  })
})

describe('without a hub', () => {
  it('nothing is kept, and whoever sets one up later does not tell it of the past', async () => {
    await anArticle(0, 'Ingen får veta')
    const waiting = await acting.begin(at(0), 'articles', 'Kommer till det nya navet')
    await publish(0, waiting, { publishedAt: at(60) })
    await notify(30, null)

    expect(await rows('SELECT FROM hub_changes UNION ALL SELECT FROM hub_pings')).toEqual([])
    expect(await toldAt(40)).toEqual([])
    expect(await toldAt(60)).toEqual(swedishAnd('/sv/nyheter/kommer-till-det-nya-navet/feed'))
    expect(hub.requests).toEqual([])
  })
})
