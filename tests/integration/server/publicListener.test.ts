import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aNewsroomServer } from './aNewsroomServer'

const page = `<!doctype html><p>${'Regionen ställer om. '.repeat(100)}`
const lastModified = 'Mon, 02 Mar 2026 08:00:00 GMT'
const earlier = 'Mon, 02 Mar 2026 07:59:59 GMT'

/** An app that notes what it is asked and answers every address with the same page. */
function aPressHall(answer: (response: ServerResponse, request: IncomingMessage) => void = givePage) {
  const asked: IncomingMessage[] = []
  const app: RequestListener = (request, response) => {
    asked.push(request)
    answer(response, request)
  }
  return { app, asked }
}

function givePage(response: ServerResponse) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Surrogate-Key', 'publications site')
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
  response.setHeader('Last-Modified', lastModified)
  response.setHeader('Vary', 'rsc, next-router-state-tree')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.end(page)
}

/** Holds whoever waits for it until it is opened. */
function aGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}

describe('a page that is asked for again', () => {
  it('is made once, and is the same to everyone', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    const first = await server.read('/sv/nyheter')
    const second = await server.read('/sv/nyheter', { headers: { cookie: 'payload-token=x', 'user-agent': 'y' } })

    expect(asked.length).toBe(1)
    expect(first.body.toString()).toBe(page)
    expect({ ...second.headers, date: null }).toEqual({ ...first.headers, date: null })
    expect(second.body).toEqual(first.body)
  })

  it('carries its length and the app’s headers, and nothing that was meant for this server', async () => {
    const { app } = aPressHall()
    await using server = await aNewsroomServer(app)

    const { headers } = await server.read('/sv')

    expect({ ...headers, date: null }).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'last-modified': lastModified,
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
      'content-length': String(Buffer.byteLength(page)),
      connection: 'close',
      date: null,
    })
  })

  it('is the same page under its whole address', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    await server.read('/sv')

    const { status } = await server.read('http://newsroom.example/sv')

    expect([status, asked.length]).toEqual([200, 1])
  })

  it('is made anew after a change to something it shows', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    await server.read('/sv')

    server.desk.purge(['contacts'])
    await server.read('/sv')
    expect(asked.length).toBe(1)
    server.desk.purge(['publications'])
    await server.read('/sv')
    expect(asked.length).toBe(2)
  })

  it('is made anew at the very moment it ends', async () => {
    let now = Date.parse('2026-03-02T04:59:59Z')
    const { app, asked } = aPressHall((response) => {
      response.setHeader('X-Expires-At', '2026-03-02T05:00:00.000Z')
      response.setHeader('Surrogate-Key', 'publications')
      response.writeHead(404).end('Inte än')
    })
    await using server = await aNewsroomServer(app, () => now)

    const early = await server.read('/sv/nyheter/embargo')
    now += 999
    await server.read('/sv/nyheter/embargo')
    expect([early.status, asked.length]).toEqual([404, 1])

    now += 1
    await server.read('/sv/nyheter/embargo')
    expect(asked.length).toBe(2)
  })

  it('is made every time while changes cannot be heard', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    await server.read('/sv')

    server.desk.stopStoring()
    await server.read('/sv')
    await server.read('/sv')
    expect(asked.length).toBe(3)

    server.desk.startStoring()
    await server.read('/sv')
    await server.read('/sv')
    expect(asked.length).toBe(4)
  })

  it('is the same whatever is written after an address that takes no question', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    const answers = []
    for (const url of ['/sv/feed.rss', '/sv/feed.rss?utm_source=brev', '/sv/feed.rss?', '/sv/nyheter/x?fbclid=1', '/sv/nyheter/x'])
      answers.push((await server.read(url)).body.toString())

    expect(asked.map(({ url }) => url)).toEqual(['/sv/feed.rss', '/sv/nyheter/x?fbclid=1'])
    expect(new Set(answers.slice(0, 3)).size).toBe(1)
  })

  it('is another for another question', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    for (const url of ['/sv/sok?q=a', '/sv/sok?q=b', '/oembed?url=a', '/oembed?url=b', '/sv/prenumerera?text=1', '/sv/prenumerera?text=2'])
      await server.read(url)

    expect(asked.length).toBe(6)
  })

  it('is kept under no address longer than any of ours', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    const url = `/sv?q=${'a'.repeat(2048)}`

    await server.read(url)
    await server.read(url)

    expect(asked.length).toBe(2)
  })
})

describe('what the app learns of a reader', () => {
  it('is the address and the language wished for, nothing of the reader’s own', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    await server.read('/sv/nyheter?x=%20y', {
      method: 'HEAD',
      headers: {
        ...{ host: 'evil.example', 'x-forwarded-host': 'evil.example', cookie: 'a=b', authorization: 'JWT x' },
        ...{ 'if-none-match': '"x"', range: 'bytes=0-1', rsc: '1', 'accept-encoding': 'br', 'accept-language': 'en' },
      },
    })

    const [request] = asked
    expect([request?.method, request?.url, request?.headers]).toEqual([
      'GET',
      '/sv/nyheter?x=%20y',
      { host: 'newsroom.example', 'accept-encoding': 'identity', 'accept-language': 'en', connection: 'close' },
    ])
  })

  it('is everything, on the app’s own addresses', async () => {
    const { app, asked } = aPressHall((response) => response.end())
    await using server = await aNewsroomServer(app)

    const urls = ['/admin', '/admin/login', '/api?x', '/_next/a.js', '/preview/1']
    for (const url of urls) await server.read(url, { method: 'POST', headers: { cookie: 'a=b', range: 'bytes=0-1' } })

    expect(asked.map(({ url, method, headers }) => [url, method, headers.cookie, headers.range])).toEqual(
      urls.map((url) => [url, 'POST', 'a=b', 'bytes=0-1']),
    )
  })

  it('is told to be done only when its change has been heard, so that no reader is given what was before', async () => {
    const { app } = aPressHall((response) => response.end('saved'))
    const told: string[] = []
    const { promise: heard, resolve: hear } = Promise.withResolvers<void>()
    await using server = await aNewsroomServer(app, Date.now, () => heard)

    const saved = server.read('/api/articles/1', { method: 'PATCH' }).then(() => told.push('saved'))
    const read = await server.read('/api/articles/1')
    told.push('read')
    hear()
    await saved

    expect(read.status).toBe(200)
    expect(told).toEqual(['read', 'saved'])
  })

  it('is in the house’s language on the admin’s pages, whatever the browser asks for', async () => {
    const { app, asked } = aPressHall((response) => response.end())
    await using server = await aNewsroomServer(app)

    for (const url of ['/admin', '/admin/login?x', '/api/articles'])
      await server.read(url, { headers: { 'accept-language': 'en' } })

    expect(asked.map(({ headers }) => headers['accept-language'])).toEqual([undefined, undefined, 'en'])
  })

  it('is nothing of one’s own on addresses that only begin alike', async () => {
    const { app, asked } = aPressHall((response) => response.end())
    await using server = await aNewsroomServer(app)

    const urls = ['/administration', '/apix', '/%61dmin', '/media/a.jpg', 'http://evil.example/admin']
    for (const url of urls) await server.read(url, { headers: { cookie: 'a=b' } })

    expect(asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([
      ['/administration', undefined],
      ['/apix', undefined],
      ['/%61dmin', undefined],
      ['/media/a.jpg', undefined],
      ['/admin', undefined],
    ])
  })
})

describe('readers who ask the same at the same time', () => {
  it('wait for one and the same answer', async () => {
    const gate = aGate()
    const { app, asked } = aPressHall((response) => void gate.opened.then(() => givePage(response)))
    await using server = await aNewsroomServer(app)

    const reading = Array.from({ length: 20 }, () => server.read('/sv'))
    await expect.poll(server.received).toBe(20)
    gate.open()
    const answers = await Promise.all(reading)

    expect(asked.length).toBe(1)
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.toString()}`))).toEqual(new Set([`200 ${page}`]))
  })

  it('get the same failure, and the next reader a new attempt', async () => {
    const gate = aGate()
    let status = 503
    const { app, asked } = aPressHall((response) => {
      response.setHeader('Surrogate-Key', 'publications')
      void gate.opened.then(() => response.writeHead(status).end('text'))
    })
    await using server = await aNewsroomServer(app)

    const reading = Array.from({ length: 5 }, () => server.read('/sv'))
    await expect.poll(server.received).toBe(5)
    gate.open()
    expect((await Promise.all(reading)).map((answer) => answer.status)).toEqual([503, 503, 503, 503, 503])
    expect(asked.length).toBe(1)

    status = 200
    expect((await server.read('/sv')).status).toBe(200)
  })

  it('get no answer begun before a change, when they ask after it', async () => {
    const gate = aGate()
    let text = 'old'
    const { app, asked } = aPressHall((response) => {
      const body = text
      response.setHeader('Surrogate-Key', 'publications')
      void gate.opened.then(() => response.end(body))
    })
    await using server = await aNewsroomServer(app)

    const before = server.read('/sv')
    await expect.poll(() => asked.length).toBe(1)
    text = 'new'
    server.desk.purge(['publications'])
    const after = server.read('/sv')
    await expect.poll(() => asked.length).toBe(2)
    gate.open()

    expect((await before).body.toString()).toBe('old')
    expect((await after).body.toString()).toBe('new')
    expect((await server.read('/sv')).body.toString()).toBe('new')
  })

  it('wait for the newest answer, also when an older one is done before it', async () => {
    const gates = [aGate(), aGate()]
    const { app, asked } = aPressHall((response) => {
      void gates[asked.length - 1]?.opened.then(() => givePage(response))
    })
    await using server = await aNewsroomServer(app)
    const older = server.read('/sv')
    await expect.poll(() => asked.length).toBe(1)
    server.desk.purge(['publications'])
    const newer = server.read('/sv')
    await expect.poll(() => asked.length).toBe(2)

    gates[0]?.open()
    await older
    const latest = server.read('/sv')
    await expect.poll(server.received).toBe(3)
    gates[1]?.open()

    expect((await Promise.all([newer, latest])).map(({ status }) => status)).toEqual([200, 200])
    expect(asked.length).toBe(2)
  })

  it('get an answer each while changes cannot be heard', async () => {
    const gate = aGate()
    const { app, asked } = aPressHall((response) => void gate.opened.then(() => givePage(response)))
    await using server = await aNewsroomServer(app)
    server.desk.stopStoring()

    const reading = [server.read('/sv'), server.read('/sv')]
    await expect.poll(() => asked.length).toBe(2)
    gate.open()

    expect((await Promise.all(reading)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('get no answer begun before a text’s moment, when they ask after it', async () => {
    let now = Date.parse('2026-03-02T04:59:59Z')
    const moment = Date.parse('2026-03-02T05:00:00Z')
    const gate = aGate()
    const { app, asked } = aPressHall((response) => {
      const isPublic = now >= moment
      response.setHeader('Surrogate-Key', 'publications')
      if (!isPublic) response.setHeader('X-Expires-At', new Date(moment).toISOString())
      void gate.opened.then(() => response.writeHead(isPublic ? 200 : 404).end())
    })
    await using server = await aNewsroomServer(app, () => now)

    const before = server.read('/sv/nyheter/embargo')
    await expect.poll(() => asked.length).toBe(1)
    now = moment
    const after = server.read('/sv/nyheter/embargo')
    await expect.poll(server.received).toBe(2)
    gate.open()

    expect([(await before).status, (await after).status]).toEqual([404, 200])
  })

  it('get answers of their own where the answer depends on the reader', async () => {
    const gate = aGate()
    const { app } = aPressHall((response, request) => {
      const location = request.headers['accept-language'] === 'en' ? '/en' : '/sv'
      response.setHeader('Surrogate-Key', 'site')
      void gate.opened.then(() => response.writeHead(307, { location, vary: 'rsc, Accept-Language' }).end())
    })
    await using server = await aNewsroomServer(app)

    const reading = ['sv', 'en', 'sv', 'en'].map((language) =>
      server.read('/', { headers: { 'accept-language': language } }),
    )
    await expect.poll(server.received).toBe(4)
    gate.open()
    const answers = await Promise.all(reading)

    expect(answers.map(({ status, headers }) => [status, headers.location, headers.vary])).toEqual(
      ['/sv', '/en', '/sv', '/en'].map((location) => [307, location, 'accept-language']),
    )
  })
})

describe('how an answer is sent', () => {
  it('is compressed as the reader wishes, with an ETag for each coding', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    const brotli = await server.read('/sv', { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await server.read('/sv', { headers: { 'accept-encoding': 'gzip' } })
    const bare = await server.read('/sv')

    expect(asked.length).toBe(1)
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
    expect(gunzipSync(gzip.body).toString()).toBe(page)
    expect([brotli, gzip, bare].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(new Set([brotli, gzip, bare].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, body } of [brotli, gzip, bare]) {
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers.vary).toBe('Accept-Encoding')
    }
  })

  it('is small texts’ bare bytes, unless the reader refuses those', async () => {
    const { app } = aPressHall((response) => {
      response.setHeader('Content-Type', 'text/plain')
      response.setHeader('Surrogate-Key', 'site')
      response.end('User-agent: *')
    })
    await using server = await aNewsroomServer(app)

    const usual = await server.read('/robots.txt', { headers: { 'accept-encoding': 'gzip, br' } })
    const strict = await server.read('/robots.txt', { headers: { 'accept-encoding': 'gzip, identity;q=0' } })
    const impossible = await server.read('/robots.txt', { headers: { 'accept-encoding': 'identity;q=0' } })

    expect([usual.body.toString(), usual.headers.vary]).toEqual(['User-agent: *', 'Accept-Encoding'])
    expect(gunzipSync(strict.body).toString()).toBe('User-agent: *')
    expect(impossible.status).toBe(406)
  })

  it.each(['identity', 'gzip', 'br'])('is the same to HEAD as to GET in %s, without the text', async (coding) => {
    const { app } = aPressHall()
    await using server = await aNewsroomServer(app)
    const headers = { 'accept-encoding': coding }

    const head = await server.read('/sv/feed.rss', { method: 'HEAD', headers })
    const get = await server.read('/sv/feed.rss', { headers })

    expect({ ...head.headers, date: null }).toEqual({ ...get.headers, date: null })
    expect([head.status, head.body.length]).toEqual([200, 0])
  })

  it('is 304 without a text to a reader who has it, in the coding the reader has', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    const { headers } = await server.read('/sv', { headers: { 'accept-encoding': 'br' } })
    const condition = { 'if-none-match': `"old", W/${headers.etag}`, 'if-modified-since': earlier }

    const again = await server.read('/sv', { headers: { 'accept-encoding': 'br', ...condition } })
    const otherCoding = await server.read('/sv', { headers: { 'accept-encoding': 'gzip', ...condition } })

    expect(again.status).toBe(304)
    expect({ ...again.headers, date: null }).toEqual({
      'cache-control': 'public, max-age=0, must-revalidate',
      'last-modified': lastModified,
      vary: 'Accept-Encoding',
      etag: headers.etag,
      connection: 'close',
      date: null,
    })
    expect(otherCoding.status).toBe(200)
    expect(asked.length).toBe(1)
  })

  it.each(['GET', 'HEAD'])('is 304 to %s by date alone when nothing is newer', async (method) => {
    const { app } = aPressHall()
    await using server = await aNewsroomServer(app)

    const same = await server.read('/sv', { method, headers: { 'if-modified-since': lastModified } })
    const older = await server.read('/sv', { method, headers: { 'if-modified-since': earlier } })

    expect([same.status, older.status]).toEqual([304, 200])
  })

  it('is 412 to a reader who wants another state of it', async () => {
    const { app } = aPressHall()
    await using server = await aNewsroomServer(app)

    expect((await server.read('/sv', { headers: { 'if-match': '"old"' } })).status).toBe(412)
  })

  it('is 404 in full to a reader who claims to have it', async () => {
    const { app } = aPressHall((response) => {
      response.setHeader('Surrogate-Key', 'publications')
      response.writeHead(404).end('Finns inte')
    })
    await using server = await aNewsroomServer(app)

    const { status, headers, body } = await server.read('/sv/x', { headers: { 'if-none-match': '*' } })

    expect([status, headers.etag, body.toString()]).toEqual([404, undefined, 'Finns inte'])
  })

  it('is an ordinary one to a feed reader that offers HTTP/2 on the way', async () => {
    const { app } = aPressHall()
    await using server = await aNewsroomServer(app)
    const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' }

    const { status, body } = await server.read('/sv/feed.rss', { headers: offer })

    expect([status, body.toString()]).toEqual([200, page])
  })

  it('keeps the order and number of repeated headers', async () => {
    const { app } = aPressHall((response) => {
      response.setHeader('Surrogate-Key', 'site')
      response.setHeader('Link', ['</a>; rel=self', '</b>; rel=hub'])
      response.end()
    })
    await using server = await aNewsroomServer(app)

    expect((await server.read('/feed.rss')).headers.link).toBe('</a>; rel=self, </b>; rel=hub')
  })
})

describe('what is not for all', () => {
  it.each<[string, Record<string, string>]>([
    ['has not asked to be kept', {}],
    ['sets a cookie', { 'Surrogate-Key': 'site', 'Set-Cookie': 'a=b' }],
    ['ends at a time that cannot be read', { 'Surrogate-Key': 'site', 'X-Expires-At': 'soon' }],
  ])('is asked for every time: an answer that %s', async (_, headers) => {
    const { app, asked } = aPressHall((response) => response.writeHead(200, headers).end('text'))
    await using server = await aNewsroomServer(app)

    const answers = [await server.read('/sv/sok?q=a'), await server.read('/sv/sok?q=a')]

    expect(asked.length).toBe(2)
    for (const answer of answers) {
      expect(answer.body.toString()).toBe('text')
      expect(answer.headers['surrogate-key']).toBeUndefined()
      expect(answer.headers['x-expires-at']).toBeUndefined()
    }
  })

  it('is asked for every time: a file so large that it would push many pages out', async () => {
    const file = Buffer.alloc(2 * 1024 * 1024 + 1, 'a')
    const { app, asked } = aPressHall((response) => {
      response.writeHead(200, { 'Surrogate-Key': 'files', 'Content-Length': file.length }).end(file)
    })
    await using server = await aNewsroomServer(app)

    const get = await server.read('/documents/a.pdf')
    const head = await server.read('/documents/a.pdf', { method: 'HEAD' })

    expect(asked.length).toBe(2)
    expect(get.body.equals(file)).toBe(true)
    expect(head.headers['content-length']).toBe(String(file.length))
  })

  it('is 304 to a reader who has it, by the app’s own validators', async () => {
    const { app } = aPressHall((response) => response.writeHead(200, { ETag: 'W/"12-1a"', Vary: 'rsc' }).end('text'))
    await using server = await aNewsroomServer(app)

    const { status, headers, body } = await server.read('/font.woff2', { headers: { 'if-none-match': 'W/"12-1a"' } })

    expect([status, headers.etag, body.length]).toEqual([304, 'W/"12-1a"', 0])
  })

  it('reaches the reader while it is being written', async () => {
    const gate = aGate()
    const { app } = aPressHall((response) => {
      response.write('first ')
      void gate.opened.then(() => response.end('last'))
    })
    await using server = await aNewsroomServer(app)

    const reading = server.read('/sv/export')
    gate.open()

    expect((await reading).body.toString()).toBe('first last')
  })

  it('may take longer to reach a slow reader than the app may stay silent', async () => {
    const { app } = aPressHall((response) => {
      response.write('first ')
      setTimeout(() => response.end('last'), 1200)
    })
    await using server = await aNewsroomServer(app)

    expect((await server.read('/sv/export')).body.toString()).toBe('first last')
  })

  it('is seen by the reader to be broken off, when the app breaks it off', async () => {
    const { app } = aPressHall((response) => {
      response.write('first ')
      setTimeout(() => response.destroy(), 50)
    })
    await using server = await aNewsroomServer(app)

    await expect(server.read('/sv/export')).rejects.toThrow('aborted')
  })
})

describe('a reader who sends a form', () => {
  it('reaches the app where forms are taken, without a past, and with a network that nobody else can name', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    const headers = { cookie: 'a=b', authorization: 'JWT x', 'x-reader-network': 'made up' }

    const forms = ['/sv/prenumerera', '/en/subscribe/leave/secret']
    for (const url of forms) await server.read(url, { method: 'POST', headers })
    const refused = await server.read('/sv/prenumerera', { method: 'PUT' })

    expect(asked.map(({ url, method, headers: heard }) => [url, method, heard.cookie, heard.authorization])).toEqual(
      forms.map((url) => [url, 'POST', undefined, undefined]),
    )
    expect(asked.map(({ headers: heard }) => heard['x-reader-network'])).not.toContain('made up')
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  })
})

describe('what readers cannot do', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is %s, and the app never hears of it', async (method) => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)
    await server.read('/sv')

    const { status, headers } = await server.read('/sv', { method })

    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    expect(asked.length).toBe(1)
  })

  it('is to ask in a spelling that stands for nothing', async () => {
    const { app, asked } = aPressHall()
    await using server = await aNewsroomServer(app)

    expect((await server.read('/sv/%E0%A4%A')).status).toBe(400)
    expect((await server.read('/api/articles/%E0%A4%A/comments', { method: 'POST' })).status).toBe(400)
    expect((await server.read('/admin/collections/articles/%E0%A4%A')).status).toBe(400)
    expect((await server.read('/api/articles?where[title][equals]=%E0%A4%A')).status).toBe(200)
    expect(asked.length).toBe(1)
  })
})

describe('when the app fails', () => {
  it('tells the reader so, when the answer breaks off', async () => {
    const { app } = aPressHall((response) => {
      response.setHeader('Surrogate-Key', 'publications')
      response.write('half')
      setImmediate(() => response.destroy())
    })
    await using server = await aNewsroomServer(app)

    expect((await server.read('/sv')).status).toBe(500)
    expect(server.errors.length).toBe(1)
  })

  it('tells the reader so, when it stays silent too long', async () => {
    const { app } = aPressHall(() => undefined)
    await using server = await aNewsroomServer(app)

    expect((await server.read('/sv')).status).toBe(500)
    expect(server.errors).toMatchObject([{ code: 'APP_SILENT', url: '/sv' }])
  })
})
