import { XMLParser } from 'fast-xml-parser'
import { parseOpml } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { toNoticeEnd } from '@/domain/withdrawalNotice'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from './readAt'
import { later, make, makeTopic, publish, translate } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** The feeds that a page tells programs of, in its own order, and what they are called. */
async function toldOn(path: string) {
  const { text, status } = await readAt(path, later)
  const head = text.slice(0, text.indexOf('</head>'))
  const tags = [...head.matchAll(/<link rel="alternate" type="(application\/(?:rss\+xml|atom\+xml|feed\+json))"(?: hreflang="(.*?)")? title="(.*?)" href="(.*?)"/g)]
  return { status, feeds: tags.map(([, type, language, title, href]) => ({ type, language, title, path: href?.replace(origin, '') })) }
}

const pathsOn = async (path: string) => (await toldOn(path)).feeds.map((feed) => feed.path)

/** The feeds in the file for readers of feeds. */
async function listed() {
  const { body } = parseOpml((await readAt('/feeds.opml', later)).text)
  const outlines = (body?.outlines ?? []).flatMap((outline) => ('xmlUrl' in outline ? [outline] : (outline.outlines ?? [])))
  return outlines.map(({ xmlUrl }) => String(xmlUrl).replace(origin, ''))
}

/** The feeds whose addresses stand on a subscribe page. */
async function offeredOn(path: string) {
  const { text } = await readAt(path, later)
  return [...text.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, address]) => address?.replace(origin, ''))
}

const ofSwedish = ['/sv/feed.rss', '/sv/feed.atom', '/sv/feed.json']
const ofEnglish = ['/en/feed.rss', '/en/feed.atom', '/en/feed.json']

describe('an empty feed', () => {
  it('is there, and is told of nowhere, until it holds something', async () => {
    const empty = await Promise.all(['/sv/feed.rss', '/en/nyheter/feed.rss', '/en/news/feed.rss'].map(async (path) => (await readAt(path, later)).status))

    expect(empty).toEqual([200, 404, 200])
    expect([await pathsOn('/sv'), await pathsOn('/en/contacts'), await listed(), await offeredOn('/sv/prenumerera')]).toEqual([[], [], [], []])

    await publish(newsroom, 'articles', 'Den första')
    const inSwedish = ['/sv/feed.rss', '/sv/nyheter/feed.rss']
    expect(await pathsOn('/sv')).toEqual([...ofSwedish, '/feed.rss'])
    expect(await pathsOn('/en/contacts')).toEqual(['/sv/feed.rss', '/feed.rss'])
    expect(await pathsOn('/sv/rapporter')).toEqual([...ofSwedish, '/feed.rss'])
    expect(await listed()).toEqual([...inSwedish, '/feed.rss'])
    expect(await offeredOn('/en/subscribe')).toEqual([...inSwedish, '/feed.rss'])
  })

  it('is told of no longer when the last text in it has been withdrawn for a week', async () => {
    const { id } = await publish(newsroom, 'reports', 'Den enda rapporten', { publisher: 'Nyhetsrum' })
    const before = await listed()
    const { status } = await newsroom.ask('editor', 'POST', `/reports/${id}/takedown`, { kind: 'withdrawn', explanation: 'Fel.' })
    const now = new Date()
    const inAWeek = new Date(now.getTime() + 8 * 24 * 60 * 60 * 1000)

    expect([status, before]).toEqual([200, expect.arrayContaining(['/sv/rapporter/feed.rss'])])
    expect((await readAt('/feeds.opml', now)).text).toContain('/sv/rapporter/feed.rss')
    expect((await readAt('/feeds.opml', inAWeek)).text).not.toContain('/sv/rapporter/feed.rss')
    const { withdrawnAt } = await newsroom.payload.findByID({ collection: 'reports', id, depth: 0, overrideAccess: true })
    const { validUntil } = await readAt('/sv/prenumerera', now)
    expect(validUntil).toEqual(toNoticeEnd(new Date(withdrawnAt ?? '')))
  })
})

describe('programs that look for feeds', () => {
  let id: string
  beforeAll(async () => {
    const topic = await makeTopic(newsroom, 'Vatten & "is" <b>', 'Water')
    id = (await publish(newsroom, 'articles', 'Att hitta', { topics: [topic.id] })).id
    await translate(newsroom, id, 'To be found')
    const release = await publish(newsroom, 'press-releases', 'Att ta bort')
    await newsroom.ask('editor', 'POST', `/press-releases/${release.id}/takedown`, { kind: 'in-error', explanation: 'Fel.' })
  })

  const everywhere = {
    sv: [...ofSwedish, '/en/feed.rss', '/feed.rss'],
    en: [...ofEnglish, '/sv/feed.rss', '/feed.rss'],
  }
  const swedishText = '/sv/nyheter/att-hitta/feed.rss'

  it.each([
    ['/sv', 200, []],
    ['/en', 200, []],
    ['/sv/nyheter', 200, ['/sv/nyheter/feed.rss']],
    ['/en/news', 200, ['/en/news/feed.rss']],
    ['/en/reports', 200, []],
    ['/sv/amnen/vatten-och-is-b', 200, ['/sv/amnen/vatten-och-is-b/feed.rss']],
    ['/en/topics/water', 200, ['/en/topics/water/feed.rss']],
    ['/sv/nyheter/att-hitta', 200, [swedishText]],
    ['/en/news/to-be-found', 200, [swedishText]],
    ['/sv/nyheter/att-hitta/versioner/1', 200, []],
    ['/sv/kontakt', 200, []],
    ['/en/contacts', 200, []],
    ['/sv/sok', 200, []],
    ['/en/search', 200, []],
    ['/sv/prenumerera', 200, []],
    ['/en/subscribe', 200, []],
    ['/sv/finns-inte', 404, []],
    ['/en/no-such-page', 404, []],
    ['/en/news/den-forsta', 404, ['/sv/nyheter/den-forsta/feed.rss']],
    ['/sv/pressmeddelanden/att-ta-bort', 410, []],
  ])('are told on %s, the feeds in its own language first, each by a name of its own', async (path, status, own) => {
    const told = await toldOn(path)

    expect([told.status, told.feeds.map((feed) => feed.path)]).toEqual([status, [...everywhere[path.startsWith('/sv') ? 'sv' : 'en'], ...own]])
    expect(new Set(told.feeds.map(({ title }) => title)).size).toBe(told.feeds.length)
    expect(told.feeds[0]).toMatchObject({ type: 'application/rss+xml', language: path.slice(1, 3) })
  })

  it('find a feed of the kind they were told of at each address, and on the subscribe pages', async () => {
    const pages = ['/sv/nyheter', '/en/news', '/sv/amnen/vatten-och-is-b', '/sv/nyheter/att-hitta']
    const told = (await Promise.all(pages.map(toldOn))).flatMap(({ feeds }) => feeds)
    const offered = [...(await offeredOn('/sv/prenumerera')), ...(await offeredOn('/en/subscribe'))]

    for (const { path, type } of told) expect((await visit(path ?? '')).headers.get('Content-Type')).toContain(type)
    for (const path of offered) expect([path, (await visit(path ?? '')).status]).toEqual([path, 200])
    expect(offered.length).toBe(2 * (await listed()).length)
  })
})

describe('the file with every feed', () => {
  it('lists them by language, under the names that they call themselves', async () => {
    const { text } = await readAt('/feeds.opml', later)
    const { body } = parseOpml(text)

    expect(await listed()).toEqual([
      '/sv/feed.rss', '/sv/nyheter/feed.rss', '/sv/rapporter/feed.rss', '/sv/amnen/vatten-och-is-b/feed.rss',
      '/en/feed.rss', '/en/news/feed.rss', '/en/topics/water/feed.rss',
      '/feed.rss',
    ])
    for (const outline of body?.outlines?.flatMap(({ outlines = [] }) => outlines) ?? []) {
      const { channel } = new XMLParser({ htmlEntities: true }).parse((await readAt(String(outline.xmlUrl).replace(origin, ''), later)).text).rss
      expect({ title: outline.title, htmlUrl: outline.htmlUrl, language: outline.language }).toEqual({
        title: channel.title, htmlUrl: channel.link, language: channel.language,
      })
    }
  })

  it('is sent as OPML, on the terms of feeds', async () => {
    const [opml, feed] = [await visit('/feeds.opml'), await visit('/sv/feed.rss')]

    expect(opml.headers.get('Content-Type')).toBe('text/x-opml; charset=utf-8')
    for (const name of ['Cache-Control', 'Last-Modified', 'Surrogate-Key']) expect(opml.headers.get(name)).toBe(feed.headers.get(name))
  })

  it('is the same bytes until a feed comes, goes or is renamed', async () => {
    const before = (await readAt('/feeds.opml', later)).text
    await publish(newsroom, 'articles', 'En till')
    const same = (await readAt('/feeds.opml', later)).text
    await make(newsroom, '/topics?locale=sv', { name: 'Utan texter' })
    await publish(newsroom, 'press-releases', 'Ett till')

    expect(same).toBe(before)
    expect(before).not.toContain('/sv/pressmeddelanden/feed.rss')
    expect(await listed()).toContain('/sv/pressmeddelanden/feed.rss')
    expect(await listed()).not.toContain('/sv/amnen/utan-texter/feed.rss')
  })
})
