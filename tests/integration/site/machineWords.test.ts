import { beforeAll, describe, expect, it } from 'vitest'
import type { MachineWork } from '@/domain/translationWork'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { publish, translate } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')
const unread: MachineWork = { tool: 'Qvasitolken', at: '2026-03-01T08:00:00.000Z', words: 'qvantum', source: 'qvart' }
const read: MachineWork = { ...unread, reviewed: { by: 'qvist', at: '2026-03-02T08:00:00.000Z' } }
/** What readers are told; `digitalSourceType` is told to machines. */
const told = 'nobody has read them yet'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function aPair(title: string) {
  const original = await publish(newsroom, 'articles', title)
  const english = await translate(newsroom, original.id, `${title} in English`)
  return { original, english }
}

/** Publishes a translation as the newsroom does when a machine wrote its title. */
async function publishWith(id: string, machine: MachineWork, significance: 'minor' | 'major' = 'minor') {
  const work = { revision: 1, parts: { title: { machine } }, parked: [] }
  await newsroom.payload.update({
    collection: 'articles',
    id,
    data: { work, significance, changeNote: significance === 'major' ? 'New words.' : null, _status: 'published' },
    overrideAccess: true,
    context: { isWorkbench: true, machine: 'publish' },
  })
}

const stillCorrect = (id: string) => newsroom.ask('editor', 'POST', `/articles/${id}/still-correct`, { revision: 1 })

/** Where readers, feed readers and machines are told that nobody has read a text. */
async function toldAt({ slug }: { slug: string }) {
  const page = (await readAt(`/en/news/${slug}`, later)).text
  const feed = (await readAt('/en/feed.rss', later)).text
  const entry = feed.split('<item>').find((one) => one.includes(`/en/news/${slug}<`)) ?? ''
  return { page: page.includes(told), machines: page.includes('digitalSourceType'), entry: entry.includes(told) }
}

const everywhere = { page: true, machines: true, entry: true }
const nowhere = { page: false, machines: false, entry: false }

describe('a translation that a machine wrote parts of', () => {
  it('says so while nobody has read them', async () => {
    const { english } = await aPair('Oläst')
    const before = await toldAt(english)
    await publishWith(english.id, unread)

    expect(before).toEqual(nowhere)
    expect(await toldAt(english)).toEqual(everywhere)
  })

  it('stops saying so when it is published read', async () => {
    const { english } = await aPair('Läst')
    await publishWith(english.id, unread)
    await publishWith(english.id, read)

    expect(await toldAt(english)).toEqual(nowhere)
  })

  it('stops saying so when somebody says that it is true as it stands', async () => {
    const { english } = await aPair('Stämmer ändå')
    await publishWith(english.id, unread)
    await stillCorrect(english.id)

    expect(await toldAt(english)).toEqual(nowhere)
  })

  it('says so again when it is published with new words that nobody has read', async () => {
    const { english } = await aPair('Oläst igen')
    await publishWith(english.id, unread)
    await stillCorrect(english.id)
    await publishWith(english.id, { ...unread, at: '2026-03-03T08:00:00.000Z', words: 'quantum' })

    expect(await toldAt(english)).toEqual(everywhere)
  })

  it('is published anew as any other once somebody has said that it is true as it stands', async () => {
    const { english } = await aPair('Läst och ändrad')
    await publishWith(english.id, unread)
    const publishAgain = () => newsroom.ask('editor', 'PATCH', `/articles/${english.id}`, { standfirst: 'Mended.', _status: 'published' })
    expect((await publishAgain()).status).toBe(400)
    await stillCorrect(english.id)

    expect((await publishAgain()).status).toBe(200)
    expect(await toldAt(english)).toEqual(nowhere)
  })

  it('says nothing of it in lists', async () => {
    const { english } = await aPair('I listan')
    await publishWith(english.id, unread)

    for (const path of ['/en', '/en/news', '/en/search?q=listan', '/sitemap.xml', '/news-sitemap.xml'])
      expect((await readAt(path, later)).text, path).not.toMatch(/machine|digitalSourceType/i)
  })
})

describe('an earlier version', () => {
  it('tells what was so when it was published, whatever has been read since', async () => {
    const { english } = await aPair('Förr')
    await publishWith(english.id, unread)
    await publishWith(english.id, read, 'major')
    const { text } = await readAt(`/en/news/${english.slug}/versions/2`, later)

    expect(text).toContain('nobody had read them when it was published')
    expect(text).not.toContain(told)
    expect((await readAt(`/en/news/${english.slug}/versions/3`, later)).text).not.toContain('machine')
  })

  it('tells nothing any more once somebody has read it while it was what readers had', async () => {
    const { english } = await aPair('Just nu')
    await publishWith(english.id, unread)
    const before = (await readAt(`/en/news/${english.slug}/versions/2`, later)).text
    await stillCorrect(english.id)

    expect(before).toContain(told)
    expect((await readAt(`/en/news/${english.slug}/versions/2`, later)).text).not.toContain('by a machine')
  })
})

describe('the work on a translation', () => {
  it('is told to no reader, in no page, feed or version, and kept with no revision', async () => {
    const { original, english } = await aPair('Hemligt arbete')
    const parked = [{ id: 'p1', name: 'Qvarglömt', words: 'Qvarlämnade ord' }]
    await newsroom.payload.update({
      collection: 'articles',
      id: english.id,
      data: { work: { revision: 1, parts: { title: { machine: unread } }, parked }, _status: 'published' },
      overrideAccess: true,
      context: { isWorkbench: true, machine: 'publish' },
    })
    const paths = [
      `/en/news/${english.slug}`,
      `/en/news/${english.slug}/versions/2`,
      `/sv/nyheter/${original.slug}`,
      `/sv/nyheter/${original.slug}/feed.rss`,
      '/en/feed.rss',
      '/feed.rss',
    ]
    const answers = await Promise.all(paths.map(async (path) => (await readAt(path, later)).text))
    const { docs } = await newsroom.payload.find({
      collection: 'revisions',
      overrideAccess: true,
      depth: 0,
      limit: 10,
      where: { document: { equals: english.id } },
    })

    expect(answers[0]).toContain(told)
    expect(docs.length).toBe(2)
    expect([...answers, JSON.stringify(docs.map(({ telling }) => telling))].join()).not.toMatch(/qv|parked|"parts"|"work"/i)
  })
})
