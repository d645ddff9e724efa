import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { make, publish, translate } from './writing'

const before = new Date('2026-03-02T05:59:59.999Z')
const moment = new Date('2026-03-02T06:00:00.000Z')
const afterwards = new Date('2026-03-02T06:00:00.001Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

// Each test has the only moments there are.
beforeEach(async () => {
  for (const collection of ['articles', 'press-releases'] as const)
    await newsroom.payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true, context: { translations: 'follow' } })
  // The address of a text that was public stays its own, also when it is deleted.
  await newsroom.payload.delete({ collection: 'addresses', where: { id: { exists: true } }, overrideAccess: true })
})

describe('a press release under embargo', () => {
  it('is not there until the instant the embargo is lifted, and from then on it is', async () => {
    await publish(newsroom, 'press-releases', 'Under embargo', { publishedAt: '2026-03-01T06:00:00.000Z', embargoUntil: moment })

    const statusAt = async (now: Date) => (await readAt('/sv/pressmeddelanden/under-embargo', now)).status
    expect([await statusAt(before), await statusAt(moment), await statusAt(afterwards)]).toEqual([404, 200, 200])
  })

  it.each(['/sv', '/sv/pressmeddelanden', '/sv/feed.rss', '/feed.rss', '/sitemap.xml', '/news-sitemap.xml'])(
    'comes at the same instant on %s',
    async (path) => {
      await publish(newsroom, 'press-releases', 'Under embargo', { publishedAt: '2026-03-01T06:00:00.000Z', embargoUntil: moment })

      expect((await readAt(path, before)).text).not.toContain('under-embargo')
      expect((await readAt(path, moment)).text).toContain('under-embargo')
    },
  )
})

describe('an answer that is kept', () => {
  it.each(['/sv', '/sv/nyheter', '/sv/nyheter/kommer-sedan', '/sv/finns-inte', '/sv/feed.rss', '/sitemap.xml'])(
    'is not kept beyond the moment at which it would be another: %s',
    async (path) => {
      await publish(newsroom, 'articles', 'Kommer sedan', { publishedAt: moment })

      expect((await readAt(path, before)).validUntil).toEqual(moment)
    },
  )

  it('looks to the nearest of several moments, and to the next when that has come', async () => {
    await publish(newsroom, 'articles', 'Kommer sist', { publishedAt: '2026-03-02T09:00:00.000Z' })
    await publish(newsroom, 'press-releases', 'Kommer först', { publishedAt: '2026-03-01T06:00:00.000Z', embargoUntil: moment })

    expect((await readAt('/sv', before)).validUntil).toEqual(moment)
    expect((await readAt('/sv', moment)).validUntil).toEqual(new Date('2026-03-02T09:00:00.000Z'))
  })

  it('is kept for as long as nobody changes anything when nothing waits for its time', async () => {
    await publish(newsroom, 'articles', 'Redan här', { publishedAt: '2026-03-01T06:00:00.000Z' })

    expect((await readAt('/sv', moment)).validUntil).toBeNull()
  })

  it('is thrown away when a text has been news for two days, by those who collect news', async () => {
    await publish(newsroom, 'articles', 'Snart gammal', { publishedAt: '2026-03-01T06:00:00.000Z' })
    const leavesAt = new Date('2026-03-03T06:00:00.000Z')

    const { text, validUntil } = await readAt('/news-sitemap.xml', moment)
    expect(text).toContain('snart-gammal')
    expect(validUntil).toEqual(leavesAt)
    expect((await readAt('/news-sitemap.xml', leavesAt)).text).not.toContain('snart-gammal')
  })
})

describe('a translation', () => {
  it('is not public before its original is', async () => {
    const original = await publish(newsroom, 'articles', 'Originalet väntar', { publishedAt: moment })
    const copy = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, {
      ...words('The original waits'),
      publishedAt: '2026-03-01T06:00:00.000Z',
      _status: 'published',
    })

    const statusAt = async (now: Date) => (await readAt('/en/news/the-original-waits', now)).status
    expect([await statusAt(before), await statusAt(moment)]).toEqual([404, 200])
  })

  it('is told of on the original’s page from its own time on, and not before', async () => {
    const original = await publish(newsroom, 'articles', 'Översätts sedan', { publishedAt: '2026-03-01T06:00:00.000Z' })
    const english = await translate(newsroom, original.id, 'Translated later')
    await newsroom.ask('editor', 'PATCH', `/articles/${english.id}`, { publishedAt: moment, _status: 'published' })

    const tellsAt = async (now: Date) => (await readAt('/sv/nyheter/oversatts-sedan', now)).text.includes('/en/news/translated-later')
    expect([await tellsAt(before), await tellsAt(moment)]).toEqual([false, true])
  })
})
