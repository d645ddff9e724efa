import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parseRssFeed } from 'feedsmith'
import { expect, test } from '../../setup/browserTest'
import { ask, siteUrl } from '../support/ask'

const feeds = ['/sv/feed.rss', '/en/feed.rss', '/feed.rss']
const longAgo = 'Thu, 01 Jan 2015 00:00:00 GMT'
const inTheFuture = 'Fri, 01 Jan 2100 00:00:00 GMT'

for (const path of feeds) {
  test.describe(path, () => {
    test('is RSS that may be kept for five minutes, the same for everyone, with both validators', async () => {
      const { status, headers } = await ask(path)

      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-type': 'application/rss+xml; charset=utf-8',
        'cache-control': 'public, max-age=300',
        vary: 'Accept-Encoding',
        etag: expect.stringMatching(/^"[^"]+"$/),
        'last-modified': expect.stringMatching(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
      })
      expect(headers).not.toHaveProperty('set-cookie')
    })

    test('is not sent again to a reader who has it', async () => {
      const { headers } = await ask(path)
      const etag = headers.etag ?? ''
      const conditions: Record<string, string>[] = [
        { 'if-none-match': etag },
        { 'if-none-match': `W/${etag}` },
        { 'if-none-match': `"another", ${etag}` },
        { 'if-none-match': '*' },
        { 'if-modified-since': headers['last-modified'] ?? '' },
        { 'if-modified-since': inTheFuture },
        // An entity tag outranks a date: RFC 9110 §13.2.2.
        { 'if-none-match': etag, 'if-modified-since': longAgo },
      ]

      for (const condition of conditions) {
        const reply = await ask(path, { headers: condition })
        expect({ condition, status: reply.status, length: reply.bytes.length }).toEqual({ condition, status: 304, length: 0 })
        expect(reply.headers).toMatchObject({ etag, 'last-modified': headers['last-modified'], vary: headers.vary })
      }
    })

    test('is sent whole to a reader who has something older', async () => {
      const whole = await ask(path)
      const conditions: Record<string, string>[] = [
        { 'if-none-match': '"another"' },
        { 'if-modified-since': longAgo },
        { 'if-modified-since': 'yesterday' },
        { 'if-none-match': '"another"', 'if-modified-since': inTheFuture },
      ]

      for (const condition of conditions) {
        const reply = await ask(path, { headers: condition })
        expect({ condition, status: reply.status }).toEqual({ condition, status: 200 })
        expect(reply.bytes.equals(whole.bytes)).toBe(true)
      }
    })

    test('tells of itself to HEAD just what it tells to GET', async () => {
      const { headers: ofGet } = await ask(path)
      const { status, headers, bytes } = await ask(path, { method: 'HEAD' })

      expect(status).toBe(200)
      expect(bytes.length).toBe(0)
      expect({ ...headers, date: null }).toEqual({ ...ofGet, date: null })
    })

    test('is the same text compressed, each coding with an entity tag of its own', async () => {
      const plain = await ask(path)
      const gzip = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
      const brotli = await ask(path, { headers: { 'accept-encoding': 'br, gzip;q=0.5' } })

      expect([gzip.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br'])
      expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
      expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
      expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
    })

    test('is not sent again compressed to a reader who has it compressed', async () => {
      const compressed = { 'accept-encoding': 'gzip' }
      const { headers } = await ask(path, { headers: compressed })
      const again = await ask(path, { headers: { ...compressed, 'if-none-match': headers.etag ?? '' } })

      expect(again.status).toBe(304)
    })

    test('is well-formed to a strict reader of XML', async ({ page }) => {
      const { text } = await ask(path)
      const mistake = await page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml')
        return document.querySelector('parsererror')?.textContent ?? null
      }, text)

      expect(mistake).toBeNull()
    })

    test('names each text once and for ever, whatever its address is', async () => {
      const { items = [] } = parseRssFeed((await ask(path)).text)
      const names = items.map(({ guid }) => guid)

      expect(names.length).toBeGreaterThan(15)
      expect(names.filter((guid) => guid?.isPermaLink !== false || !guid.value?.startsWith('tag:'))).toEqual([])
      expect(new Set(names.map((guid) => guid?.value)).size).toBe(names.length)
      expect(items.filter(({ guid, link }) => guid?.value?.includes(link?.split('/').at(-1) ?? ''))).toEqual([])
    })

    test('has the newest text first, each with its title, summary and full text', async () => {
      const { items = [] } = parseRssFeed((await ask(path)).text)
      const times = items.map(({ pubDate }) => Date.parse(pubDate ?? ''))
      const poor = items.filter(({ title, description, content }) => !title || !description || !content?.encoded?.includes('<p>'))

      expect(times).toEqual(times.toSorted((one, other) => other - one))
      expect(poor).toEqual([])
    })

    test('tells the true length and type of every file', async () => {
      const { items = [] } = parseRssFeed((await ask(path)).text)
      const files = items.flatMap(({ enclosures }) => enclosures ?? [])
      const told = files.map(({ url, length, type }) => ({ url, length, type }))
      const found = await Promise.all(files.map(async ({ url = '' }) => toFile(url)))

      expect(files.length).toBeGreaterThan(0)
      expect(told).toEqual(found)
    })

    test('leads only to absolute addresses in plain ASCII, and to none of ours that is missing', async () => {
      const { text } = await ask(path)
      const addresses = addressesInFeed(text)
      const ours = addresses.filter((address) => address.startsWith(`${siteUrl}/`))
      const replies = await Promise.all(ours.map(async (address) => ({ address, status: (await ask(address)).status })))

      expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:|tel:|#)[\x21-\x7e]+$/.test(address))).toEqual([])
      expect(replies.length).toBeGreaterThan(40)
      expect(replies.filter(({ status }) => status !== 200 && status !== 307)).toEqual([])
    })
  })
}

async function toFile(url: string) {
  const { headers } = await ask(url, { method: 'HEAD' })
  return { url, length: Number(headers['content-length']), type: headers['content-type'] }
}

/** In elements, in attributes, and in the full texts' HTML. */
function addressesInFeed(xml: string): string[] {
  const places = /<link>([^<]+)<\/link>|\b(?:href|src|url|domain)="([^"]*)"/g
  const found = [...xml.matchAll(places)].map(([, inElement, inAttribute]) => inElement ?? inAttribute ?? '')
  return [...new Set(found)].map((address) => address.replaceAll('&amp;', '&'))
}

test('each language has a feed of its own, and one feed carries both', async () => {
  const languagesOf = async (path: string) => {
    const { items = [] } = parseRssFeed((await ask(path)).text)
    return new Set(items.map(({ link }) => new URL(link ?? '').pathname.split('/')[1]))
  }

  expect(await languagesOf('/sv/feed.rss')).toEqual(new Set(['sv']))
  expect(await languagesOf('/en/feed.rss')).toEqual(new Set(['en']))
  expect(await languagesOf('/feed.rss')).toEqual(new Set(['sv', 'en']))
})

const otherFeeds = [
  ...['/sv/feed.atom', '/en/feed.atom', '/feed.atom', '/sv/nyheter/feed.atom', '/en/reports/feed.rss'],
  ...['/sv/feed.json', '/feed.json', '/en/press-releases/feed.json'],
]

for (const path of otherFeeds) {
  test(`${path} is well-formed, and names each text once`, async ({ page }) => {
    const { status, text } = await ask(path)
    const names = await page.evaluate(readNames, text)

    expect(status).toBe(200)
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !name.startsWith('tag:'))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
}

/** In the browser: what its own readers of XML and JSON, which forgive nothing, find the texts to be called. */
function readNames(text: string): string[] {
  if (text.startsWith('{')) return JSON.parse(text).items.map(({ id }: { id: string }) => id)

  const document = new DOMParser().parseFromString(text, 'application/xml')
  const mistake = document.querySelector('parsererror')
  if (mistake) throw new Error(mistake.textContent ?? '')
  return [...document.querySelectorAll('entry > id, item > guid')].map((element) => element.textContent ?? '')
}
