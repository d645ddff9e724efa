import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import config from '@payload-config'
import { getPayload } from 'payload'
import { parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPdf } from '../../factories/pdf'
import { aPicture } from '../../factories/picture'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { siteApp } from '../../setup/site'
import { make, makeTopic, publish } from '../site/writing'
import { aNewsroomServer } from './aNewsroomServer'

const types = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json',
}
const places = ['/sv/feed', '/feed', '/en/feed', '/sv/nyheter/feed', '/sv/amnen/gruvor/feed', '/sv/nyheter/gruvan-oppnar/feed']
const feeds = places.flatMap((place) => Object.entries(types).map(([ending, type]) => ({ path: `${place}.${ending}`, type })))

const longAgo = 'Thu, 01 Jan 2015 00:00:00 GMT'
const inTheFuture = 'Fri, 01 Jan 2100 00:00:00 GMT'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const topic = await makeTopic(newsroom, 'Gruvor', 'Mines')
  await publish(newsroom, 'articles', 'Gruvan öppnar', { topics: [topic.id], standfirst: 'Ett år till. '.repeat(200) })
})

describe.each(feeds)('$path', ({ path, type }) => {
  it('H1, H2, H3, H7: is the same for everyone, with both validators, and is not sent again to who has it', async () => {
    await using server = await aNewsroomServer(siteApp)
    const { status, headers } = await server.read(path)
    const etag = headers.etag ?? ''

    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=300',
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"[^"]+"$/),
      // In whole seconds, as HTTP's dates are; no more is known of it to who asks again.
      'last-modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
    })
    expect(headers).not.toHaveProperty('set-cookie')
    const conditions: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `W/${etag}` },
      { 'if-none-match': `"another", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-none-match': '*', 'if-modified-since': longAgo },
      { 'if-modified-since': headers['last-modified'] ?? '' },
      { 'if-none-match': etag, 'if-modified-since': longAgo },
    ]
    for (const condition of conditions) {
      const reply = await server.read(path, { headers: condition })
      expect({ condition, status: reply.status, length: reply.body.length }).toEqual({ condition, status: 304, length: 0 })
      expect(reply.headers).toMatchObject({ etag, vary: headers.vary, 'cache-control': headers['cache-control'], 'last-modified': headers['last-modified'] })
    }
    const older: Record<string, string>[] = [
      { 'if-none-match': '"another"', 'if-modified-since': inTheFuture },
      { 'if-modified-since': longAgo },
    ]
    for (const condition of older)
      expect((await server.read(path, { headers: condition })).status).toBe(200)
  })

  it('H4, H5, H8: is the same text compressed, tells HEAD what it tells GET, and asks nobody who they are', async () => {
    await using server = await aNewsroomServer(siteApp)
    const plain = await server.read(path)
    const gzip = await server.read(path, { headers: { 'accept-encoding': 'gzip' } })
    const brotli = await server.read(path, { headers: { 'accept-encoding': 'br' } })
    const head = await server.read(path, { method: 'HEAD' })
    const foreign = await server.read(path, { headers: { 'accept-language': 'en, fi', cookie: 'payload-token=x', accept: 'text/html' } })

    if (gzip.headers['content-encoding']) {
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
      expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    } else expect(plain.body.length).toBeLessThan(1000)
    expect({ ...head.headers, date: null }).toEqual({ ...plain.headers, date: null })
    expect(head.body.length).toBe(0)
    expect([foreign.status, foreign.body.equals(plain.body)]).toEqual([200, true])
    for (const { headers } of [plain, gzip, brotli, head, foreign]) {
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers.vary).toBe('Accept-Encoding')
    }
    for (const [coding, { headers }] of Object.entries({ gzip, br: brotli })) {
      const condition = { 'accept-encoding': coding, 'if-none-match': `"another", W/${headers.etag}` }
      expect((await server.read(path, { headers: condition })).status).toBe(304)
    }
    // A byte order mark would stand before the declaration.
    expect(plain.body.toString()).toMatch(/^(<\?xml version="1.0" encoding="UTF-8"\?>|\{)/)
  })
})

describe('a program that has what there is', () => {
  it('costs the database nothing, by whichever validator it asks and in whatever coding', async () => {
    await using server = await aNewsroomServer(siteApp)
    const codings = ['identity', 'gzip', 'br']
    const states = []
    for (const { path } of feeds)
      for (const coding of codings) states.push({ path, coding, ...(await server.read(path, { headers: { 'accept-encoding': coding } })) })
    const count = await countQueries()

    for (const { path, coding, headers } of states) {
      const asked: Record<string, string>[] = [{ 'if-none-match': headers.etag ?? '' }, { 'if-modified-since': headers['last-modified'] ?? '' }]
      for (const condition of asked)
        expect((await server.read(path, { headers: { ...condition, 'accept-encoding': coding } })).status).toBe(304)
    }
    expect(count()).toBe(0)
  })

  it('is told so also after a change that is none of the feed’s, which is made once for all who ask', async () => {
    await using server = await aNewsroomServer(siteApp)
    const path = '/sv/rapporter/feed.atom'
    const { headers } = await server.read(path)
    await publish(newsroom, 'articles', 'Något annat')
    server.desk.purge(['publications'])
    const count = await countQueries()

    const ask = (condition: Record<string, string>) => server.read(path, { headers: condition })
    const byTag = { 'if-none-match': headers.etag ?? '' }
    const byDate = { 'if-modified-since': headers['last-modified'] ?? '' }
    const first = await ask(byDate)
    const made = count()
    const more = await Promise.all([ask(byTag), ask(byDate), ask(byTag)])
    expect([first, ...more].map(({ status }) => status)).toEqual([304, 304, 304, 304])
    expect([made > 0, count() - made]).toEqual([true, 0])
  })
})

describe('a file that a feed names', () => {
  it('R10, R11: has exactly the length that the feed tells', async () => {
    await using server = await aNewsroomServer(siteApp)
    const pdf = await upload('documents', await aPdf('årsredovisning & bokslut.pdf'))
    const picture = await upload('media', await aPicture('älv.jpg'))
    await publish(newsroom, 'reports', 'Bokslutet', { documents: [pdf.id], heroImage: picture.id })
    const { body } = await server.read('/sv/rapporter/feed.rss')
    const { items: [item] = [] } = parseRssFeed(body.toString())

    const named = [...(item?.enclosures ?? []), ...(item?.media?.contents ?? []).map(({ url, fileSize, type }) => ({ url, length: fileSize, type }))]
    expect(named).toHaveLength(2)
    for (const { url = '', length, type } of named) {
      const { headers, body: file } = await server.read(new URL(url).pathname)
      expect([file.length, headers['content-length'], headers['content-type']]).toEqual([length, String(length), type])
    }
  })
})

describe('the feed of what is not there', () => {
  it.each([
    ['/sv/amnen/finns-inte/feed.atom', 404],
    ['/sv/feed-1.rss', 404],
    ['/sv/nyheter/finns-inte/feed.json', 404],
    ['/sv/feed.xml', 404],
    ['/sv/nyheter/feed-1.json', 404],
    ['/sv/nyheter/gruvan-oppnar/feed-1.atom', 404],
    ['/de/feed.rss', 404],
  ])('H6: is missing, never empty and never another language’s: %s', async (path, status) => {
    await using server = await aNewsroomServer(siteApp)

    expect((await server.read(path)).status).toBe(status)
  })

  it('H6: is gone when its text is', async () => {
    await using server = await aNewsroomServer(siteApp)
    const { id } = await publish(newsroom, 'articles', 'Snart borta')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0`, { _status: 'draft' })

    for (const ending of Object.keys(types)) expect((await server.read(`/sv/nyheter/snart-borta/feed.${ending}`)).status).toBe(410)
  })
})

/** Counts from now on how often a connection to the database is taken. */
async function countQueries(): Promise<() => number> {
  const { db } = await getPayload({ config })
  let count = 0
  db.pool.on('acquire', () => (count += 1))
  return () => count
}

function upload(collection: string, file: File) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv', alt: 'Bild' }))
  form.set('file', file)
  return make(newsroom, `/${collection}?locale=sv`, form)
}
