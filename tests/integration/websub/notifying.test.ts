import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { scheduleEndpoint } from '@/collections/schedules/schedulePublication'
import { notifyHub } from '@/websub/notifyHub'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { openWebSubHub, type WebSubHub } from '../../setup/webSubHub'
import { readAt } from '../site/readAt'
import { makeTopic } from '../site/writing'
import { actAs, askEndpoint, type Acting } from '../translations/acting'

const days = 24 * 60
// Each test has a month of its own, so that none sees a text of another's come.
let start = Date.parse('2020-01-06T08:00:00.000Z')
/** So many minutes into the test. */
const at = (minutes: number) => new Date(start + minutes * 60_000)

let newsroom: Newsroom
let hub: WebSubHub
let acting: Acting
let editor: TypedUser
let mines: { id: string }
let rails: { id: string }
beforeAll(async () => {
  newsroom = await openNewsroom()
  hub = await openWebSubHub()
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  editor = { ...docs[0], collection: 'users' } as TypedUser
  acting = actAs(newsroom.payload, editor)
  mines = await makeTopic(newsroom, 'Gruvor', 'Mines')
  rails = await makeTopic(newsroom, 'Räls', 'Rails')
  newsroom.payload.logger.level = 'silent'
})
afterAll(() => hub.goDown())
beforeEach(async () => {
  start += 30 * days * 60_000
  await rows('TRUNCATE hub_changes, hub_pings')
  await rows('UPDATE hub_looks SET looked_until = NULL')
  Object.assign(hub, { requests: [], answer: () => 202, fetch: null })
  await notify(-1)
})
afterEach(() => expect(hub.requests.filter(({ path }) => path !== '/hub?newsroom=1')).toEqual([]))

const rows = async (question: string) => (await newsroom.payload.db.drizzle.execute(question)).rows
const notify = (minutes: number, hubUrl: string | null = hub.url) =>
  notifyHub(newsroom.payload, { hubUrl, siteUrl: origin, now: at(minutes) })
const publish = (minutes: number, id: string, more: object = {}) =>
  acting.change(at(minutes), 'articles', id, { _status: 'published', ...more })

async function anArticle(minutes: number, title: string, more: object = {}): Promise<string> {
  const id = await acting.begin(at(minutes), 'articles', title, more)
  await publish(minutes, id)
  return id
}

async function translated(minutes: number, id: string, title: string): Promise<string> {
  const translation = await acting.translate(at(minutes), 'articles', id, 'en', title)
  await publish(minutes, translation)
  return translation
}

/** Which feeds the hub has been told of since it was last asked, by path. Each must be told of once in each format. */
function takeTold(): string[] {
  const paths = hub.requests.splice(0).map(({ topic }) => topic.replace(origin, ''))
  const feeds = [...new Set(paths.map((path) => path.replace(/\.\w+$/, '')))].sort()
  expect(paths.sort()).toEqual(feeds.flatMap((feed) => [`${feed}.atom`, `${feed}.json`, `${feed}.rss`]))
  return feeds
}

/** What the hub is told of at an instant. */
async function toldAt(minutes: number): Promise<string[]> {
  await notify(minutes)
  return takeTold()
}

const english = ['/en/feed', '/en/news/feed']
/** The feeds that a Swedish article is in, and others. */
const swedishAnd = (...others: string[]) => ['/feed', '/sv/feed', '/sv/nyheter/feed', ...others].sort()

describe('a hub', () => {
  it('is told of every feed that a new text is in, once, in a form that every hub reads', async () => {
    await anArticle(0, 'Gruvan öppnar', { topics: [mines.id] })

    expect(await notify(0)).toBe(15)
    const [request] = hub.requests
    expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect(request?.headers).not.toHaveProperty('cookie')
    expect(request?.fields).toEqual([['hub.mode', 'publish'], ['hub.url', request?.topic], ['hub.topic', request?.topic]])
    expect(takeTold()).toEqual(swedishAnd('/sv/amnen/gruvor/feed', '/sv/nyheter/gruvan-oppnar/feed'))
    expect(await toldAt(1)).toEqual([])
  })

  it('finds the new text in each feed as soon as it is told, and the feed by the name that it was told', async () => {
    await anArticle(0, 'Gruvan finns att läsa')
    hub.fetch = async (url) => (await readAt(url.replace(origin, ''), at(0))).text
    await notify(0)

    expect(hub.requests).toHaveLength(12)
    for (const { topic, fetched } of hub.requests) {
      expect(fetched).toContain('Gruvan finns att läsa')
      expect(fetched).toContain(topic)
    }
  })

  it.each([
    ['minor', ''],
    ['major', 'Ny gruva.'],
    ['correction', 'Gruvan öppnar i maj.'],
  ])('is told of a %s change', async (significance, changeNote) => {
    const id = await anArticle(0, `Ändras ${significance}`)
    await toldAt(0)
    await publish(5, id, { title: `Har ändrats ${significance}`, significance, changeNote })
    hub.fetch = async (url) => (await readAt(url.replace(origin, ''), at(5))).text
    await notify(5)

    for (const { fetched } of hub.requests) expect(fetched).toContain(`Har ändrats ${significance}`)
    expect(takeTold()).toEqual(swedishAnd(`/sv/nyheter/andras-${significance}/feed`))
  })

  it('is told of both languages when either changes: their entries name each other', async () => {
    const id = await anArticle(0, 'Två språk')
    await toldAt(0)
    const translation = await translated(5, id, 'Two languages')
    const both = swedishAnd(...english, '/sv/nyheter/tva-sprak/feed')

    expect(await toldAt(5)).toEqual(both)
    await publish(10, translation, { significance: 'minor' })
    expect(await toldAt(10)).toEqual(both)
    await acting.change(at(15), 'articles', translation, { _status: 'draft' })
    expect(await toldAt(15)).toEqual(both)
  })

  it('is told of the topic that a text has left, and of the one that it came to', async () => {
    const id = await anArticle(0, 'Byter ämne', { topics: [mines.id] })
    await toldAt(0)
    await publish(5, id, { topics: [rails.id], significance: 'minor' })

    expect(await toldAt(5)).toEqual(swedishAnd('/sv/amnen/gruvor/feed', '/sv/amnen/rals/feed', '/sv/nyheter/byter-amne/feed'))
    await publish(10, id, { significance: 'minor' })
    expect(await toldAt(10)).not.toContain('/sv/amnen/gruvor/feed')
  })

  it('is told that a text is withdrawn, that it leaves a week later, and that it is reinstated', async () => {
    const [id, other] = [await anArticle(0, 'Dras tillbaka'), await anArticle(0, 'Återinförs')]
    await toldAt(0)
    await acting.takeDown(at(5), 'articles', id, 'withdrawn')
    await acting.takeDown(at(5), 'articles', other, 'withdrawn')
    expect(await toldAt(5)).toEqual(swedishAnd('/sv/nyheter/aterinfors/feed', '/sv/nyheter/dras-tillbaka/feed'))

    await acting.reinstate(at(10), 'articles', other)
    expect(await toldAt(10)).toEqual(swedishAnd('/sv/nyheter/aterinfors/feed'))
    expect(await toldAt(7 * days + 4)).toEqual([])
    expect(await toldAt(7 * days + 5)).toEqual(swedishAnd('/sv/nyheter/dras-tillbaka/feed'))
    expect(await toldAt(7 * days + 6)).toEqual([])
  })

  it.each(['unpublished', 'in-error', 'trashed'])('is told of the feeds that lose a text that is %s, but not of its own, which is gone', async (act) => {
    const id = await anArticle(0, `Tas bort ${act}`)
    await toldAt(0)
    if (act === 'unpublished') await acting.change(at(5), 'articles', id, { _status: 'draft' })
    else if (act === 'trashed') await acting.change(at(5), 'articles', id, { deletedAt: at(5).toISOString() })
    else await acting.takeDown(at(5), 'articles', id, act)

    expect(await toldAt(5)).toEqual(swedishAnd())
    await newsroom.payload.delete({ collection: 'articles', id, overrideAccess: true, trash: true, context: { now: at(10), translations: 'follow' } })
    expect(await toldAt(10)).toEqual([])
  })

  it('is told once of a feed that many texts have come to', async () => {
    for (const number of [1, 2, 3]) await anArticle(0, `Av flera ${number}`)

    expect(await toldAt(0)).toEqual(swedishAnd(...[1, 2, 3].map((number) => `/sv/nyheter/av-flera-${number}/feed`)))
  })

  it('is told of the feeds of many texts before those of single ones, which an archive that is moved in has thousands of', async () => {
    for (const number of [1, 2, 3]) await anArticle(0, `Ur arkivet ${number}`)
    await rows(`SELECT take_in_hub_changes('${at(0).toISOString()}', '{rss,atom,json}', '7 days')`)
    await anArticle(5, 'Dagens nyhet')
    await notify(5)

    const isOfOne = hub.requests.map(({ topic }) => /nyheter\/.+\/feed/.test(topic))
    expect(isOfOne.indexOf(true)).toBe(9)
    expect(isOfOne.lastIndexOf(false)).toBe(8)
  })

  it('is told of a text’s feed at the address that it has now', async () => {
    const id = await anArticle(0, 'Gammal adress')
    await toldAt(0)
    await publish(5, id, { slug: 'ny-adress', significance: 'minor' })

    expect(await toldAt(5)).toEqual(swedishAnd('/sv/nyheter/ny-adress/feed'))
  })
})

describe('a text that waits for its time', () => {
  it('is not told of before it has come, and then is', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer sedan')
    await publish(0, id, { publishedAt: at(60) })

    expect(await toldAt(0)).toEqual([])
    expect(await toldAt(59.99)).toEqual([])
    expect(await toldAt(60)).toEqual(swedishAnd('/sv/nyheter/kommer-sedan/feed'))
    expect(await toldAt(60.01)).toEqual([])
  })

  it('is told of when nobody was awake at its time', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer i natt')
    await publish(0, id, { publishedAt: at(60) })
    await toldAt(0)
    // Another publication gives it its place in the feeds meanwhile.
    await anArticle(500, 'Kommer på morgonen')

    expect(await toldAt(600)).toContain('/sv/nyheter/kommer-i-natt/feed')
  })

  it('is not told of while it is under embargo, nor is its translation', async () => {
    const id = await acting.begin(at(0), 'press-releases', 'Under embargo')
    await acting.change(at(0), 'press-releases', id, { _status: 'published', embargoUntil: at(60) })
    const translation = await acting.translate(at(1), 'press-releases', id, 'en', 'Under embargo too')
    await acting.change(at(1), 'press-releases', translation, { _status: 'published' })

    expect(await toldAt(1)).toEqual([])
    expect(await toldAt(60)).toEqual([
      '/en/feed', '/en/press-releases/feed', '/feed', '/sv/feed', '/sv/pressmeddelanden/feed', '/sv/pressmeddelanden/under-embargo/feed',
    ])
  })

  it('tells nothing of its original’s feeds before its time either', async () => {
    const id = await anArticle(0, 'Redan här')
    await toldAt(0)
    const translation = await acting.translate(at(5), 'articles', id, 'en', 'Here later')
    await publish(5, translation, { publishedAt: at(60) })

    expect(await toldAt(5)).toEqual([])
    expect(await toldAt(60)).toEqual(swedishAnd(...english, '/sv/nyheter/redan-har/feed'))
  })

  it('is never told of when it is taken back before its time', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer aldrig')
    await publish(0, id, { publishedAt: at(60) })
    await toldAt(0)
    await acting.change(at(30), 'articles', id, { _status: 'draft', publishedAt: null }, { takesDown: id })

    expect(await toldAt(30)).toEqual([])
    expect(await toldAt(90)).toEqual([])
  })

  it('may be a change: it is told of when it is made', async () => {
    const id = await anArticle(0, 'Ändras sedan')
    await toldAt(0)
    await acting.draft(at(5), 'articles', id, { title: 'Har ändrats sedan' })
    const body = { publishAt: at(60).toISOString(), significance: 'minor' }
    await askEndpoint({ payload: newsroom.payload, user: editor, now: at(5), endpoint: scheduleEndpoint('articles'), id, body })

    expect(await toldAt(59)).toEqual([])
    expect(await carryOutDue(newsroom.payload, at(60))).toBe(1)
    expect(await toldAt(60)).toEqual(swedishAnd('/sv/nyheter/andras-sedan/feed'))
  })
})

describe('what no reader sees', () => {
  it('is told to nobody: drafts', async () => {
    const id = await anArticle(0, 'Skrivs om')
    await toldAt(0)
    await acting.draft(at(5), 'articles', id, { title: 'Ännu inte klar' })
    await acting.begin(at(5), 'articles', 'Ett utkast')

    expect(await toldAt(5)).toEqual([])
  })

  it('is told to nobody: a publication that was rolled back', async () => {
    const { payload } = newsroom
    const id = await acting.begin(at(0), 'articles', 'Rullas tillbaka')
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const data = { _status: 'published' as const }
    await payload.update({ collection: 'articles', id, data, overrideAccess: true, user: editor, context: { now: at(0) }, req: { transactionID } })
    expect(await toldAt(0)).toEqual([])
    await payload.db.rollbackTransaction(transactionID)

    expect(await toldAt(1)).toEqual([])
    expect(await rows('SELECT FROM hub_changes')).toEqual([])
  })
})

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
