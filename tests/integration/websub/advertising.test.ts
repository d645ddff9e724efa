import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { siteApp } from '../../setup/site'
import { aNewsroomServer } from '../server/aNewsroomServer'
import { makeTopic, publish } from '../site/writing'

const hubUrl = 'https://hub.example/?newsroom=1'
const places = ['/feed', '/sv/feed', '/sv/nyheter/feed', '/sv/amnen/gruvor/feed', '/sv/nyheter/gruvan-oppnar/feed']
const documents = places.flatMap((place) => feedFormats.map((format) => `${place}.${format}`))

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const topic = await makeTopic(newsroom, 'Gruvor', 'Mines')
  await publish(newsroom, 'articles', 'Gruvan öppnar', { topics: [topic.id] })
})
afterEach(() => {
  delete process.env.WEBSUB_HUB
})

describe('with a hub', () => {
  it.each(documents)('%s names it and itself to GET and HEAD, also when there is nothing new', async (path) => {
    process.env.WEBSUB_HUB = hubUrl
    await using server = await aNewsroomServer(siteApp)
    const link = `<${hubUrl}>; rel="hub", <${origin}${path}>; rel="self"`

    const { headers, body } = await server.read(path)
    expect(headers.link).toBe(link)
    expect(body.toString()).toContain('hub.example')
    expect((await server.read(path, { method: 'HEAD' })).headers.link).toBe(link)
    const known = await server.read(path, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([known.status, known.headers.link]).toEqual([304, link])
  })

  it.each(feedFormats)('an archive in %s names none: nothing new comes into it', async (format) => {
    process.env.WEBSUB_HUB = hubUrl
    await newsroom.payload.db.drizzle.execute(`
      INSERT INTO feed_places (feed, type, document, language, public_from, is_public, place)
      SELECT 'sv', 'articles', gen_random_uuid(), 'sv', '2020-01-01', false, n FROM generate_series(2, 50) AS n
      ON CONFLICT DO NOTHING`)
    await using server = await aNewsroomServer(siteApp)

    const { status, headers, body } = await server.read(`/sv/feed-1.${format}`)
    expect([status, headers.link]).toEqual([200, undefined])
    expect(body.toString()).not.toContain('hub.example')
  })

  it.each(['/sv', '/sv/nyheter/gruvan-oppnar', '/sitemap.xml'])('%s says nothing of it', async (path) => {
    process.env.WEBSUB_HUB = hubUrl
    await using server = await aNewsroomServer(siteApp)

    const { headers, body } = await server.read(path)
    expect(headers).not.toHaveProperty('link')
    expect(body.toString()).not.toContain('hub.example')
  })
})

describe('without a hub', () => {
  it.each(documents)('%s names none', async (path) => {
    await using server = await aNewsroomServer(siteApp)

    const { status, headers, body } = await server.read(path)
    expect([status, headers.link]).toEqual([200, undefined])
    expect(body.toString()).not.toMatch(/rel="hub"|"hubs"/)
  })
})
