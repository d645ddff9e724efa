import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import config from '@payload-config'
import { REST_PATCH } from '@payloadcms/next/routes'
import { getPayload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/[[...path]]/route'
import { getEnvironment } from '@/env'
import { listenForChanges, type ChangeListener } from '@/server/changeListener'
import { words } from '../../factories/words'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { make, makeTopic, publish, translate } from '../site/writing'
import { aNewsroomServer, type NewsroomServer } from './aNewsroomServer'

const feeds = ['/feed', '/sv/feed', '/sv/nyheter/feed', '/sv/amnen/gruvor/feed'].flatMap((place) =>
  ['rss', 'atom', 'json'].map((format) => `${place}.${format}`),
)
const english = ['/en/feed.rss', '/en/news/feed.atom', '/en/topics/mines/feed.json']
const allowedMilliseconds = 1000

let newsroom: Newsroom
let token: string
let topic: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  const payload = await getPayload({ config })
  token = (await payload.login({ collection: 'users', data: { email: 'editor@example.org', password: 'nyhetsrum-test' } })).token ?? ''
  topic = (await makeTopic(newsroom, 'Gruvor', 'Mines')).id
})

/** The site's and the API's own answers, without Next in between. */
const app: RequestListener = (request, response) => void answer(request, response)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = origin + request.url
  const { status, headers, body } = await (request.method === 'PATCH' ? patch(request, url) : GET(new Request(url)))
  response.writeHead(status, Object.fromEntries(headers))
  response.end(Buffer.from(await new Response(body).arrayBuffer()))
}

async function patch(request: IncomingMessage, url: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}` }
  const slug = new URL(url).pathname.split('/').slice(2)
  const asked = new Request(url, { method: 'PATCH', headers, body: await text(request) })
  return REST_PATCH(config)(asked, { params: Promise.resolve({ slug }) })
}

/** A server as in production: it keeps what it has answered, and hears of changes from the database. */
async function aListeningServer(): Promise<NewsroomServer & { changes: ChangeListener }> {
  let changes: ChangeListener | null = null
  const server = await aNewsroomServer(app, Date.now, async () => changes?.catchUp())
  const { databaseUrl } = getEnvironment()
  await new Promise<void>((resolve) => {
    const hearer = {
      purge: (tags: readonly string[]) => server.desk.purge(tags),
      startStoring: () => (server.desk.startStoring(), resolve()),
      stopStoring: () => server.desk.stopStoring(),
    }
    changes = listenForChanges({ databaseUrl, hearer, log: () => undefined })
  })
  if (!changes) throw new Error('Nobody listens for changes')
  const listening: ChangeListener = changes
  const dispose = server[Symbol.asyncDispose].bind(server)
  return Object.assign(server, {
    changes: listening,
    [Symbol.asyncDispose]: async () => {
      await listening.close()
      await dispose()
    },
  })
}

async function bodyOf(server: NewsroomServer, path: string): Promise<string> {
  return (await server.read(path)).body.toString()
}

describe('a change that the editor has been told is published', () => {
  it('H7: is in every feed at once, though each was kept', async () => {
    await using server = await aListeningServer()
    const { id } = await make(newsroom, '/articles?locale=sv&draft=true', { ...words('Gruvan öppnar'), topics: [topic] })
    const changes = [
      { data: { _status: 'published' }, shows: 'Gruvan öppnar' },
      { data: { title: 'Gruvan öppnas', _status: 'published', significance: 'minor' }, shows: 'Gruvan öppnas' },
      { data: { _status: 'published', significance: 'correction', changeNote: 'Fel ort.' }, shows: 'Fel ort.' },
      { data: { slug: 'stollen', _status: 'published' }, shows: '/sv/nyheter/stollen' },
    ]
    for (const { data, shows } of changes) {
      for (const feed of feeds) expect((await bodyOf(server, feed)).includes(shows), `${feed} before`).toBe(false)
      const { status } = await server.read(`/api/articles/${id}`, { method: 'PATCH', body: JSON.stringify(data) })
      const confirmedAt = performance.now()

      expect(status).toBe(200)
      const bodies = await Promise.all(feeds.map(async (feed) => ({ feed, has: (await bodyOf(server, feed)).includes(shows) })))
      expect(bodies.filter(({ has }) => !has)).toEqual([])
      expect(performance.now() - confirmedAt).toBeLessThan(allowedMilliseconds)
    }
  })

  it('H7: is gone from its own language’s feeds alone when one language is unpublished', async () => {
    await using server = await aListeningServer()
    const original = await publish(newsroom, 'articles', 'Hamnen växer', { topics: [topic] })
    const translation = await translate(newsroom, original.id, 'The port grows')
    for (const feed of english) expect(await bodyOf(server, feed)).toContain('The port grows')
    const { status } = await server.read(`/api/articles/${translation.id}`, { method: 'PATCH', body: JSON.stringify({ _status: 'draft' }) })

    expect(status).toBe(200)
    for (const feed of english) expect(await bodyOf(server, feed)).not.toContain('The port grows')
    for (const feed of feeds) expect(await bodyOf(server, feed)).toContain('Hamnen växer')
  })

  it('H7: is within a second in the feeds of a server that did not take the change', async () => {
    await using writer = await aListeningServer()
    await using other = await aListeningServer()
    const { id } = await publish(newsroom, 'articles', 'Bron stängs', { topics: [topic] })
    await expect.poll(() => bodyOf(other, '/sv/feed.rss')).toContain('Bron stängs')
    await writer.read(`/api/articles/${id}`, { method: 'PATCH', body: JSON.stringify({ title: 'Bron öppnas', _status: 'published' }) })

    await expect.poll(() => bodyOf(other, '/sv/feed.rss'), { timeout: allowedMilliseconds, interval: 20 }).toContain('Bron öppnas')
  })
})
