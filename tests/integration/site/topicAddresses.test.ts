import { beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { parsers } from './feedParsers'
import { readAt } from './readAt'
import { later, makeTopic, publish } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function rename(id: string, locale: string, slug: string) {
  const { status, json } = await newsroom.ask('editor', 'PATCH', `/topics/${id}?locale=${locale}`, { slug })
  expect([status, json.errors]).toEqual([200, undefined])
}

/** What is told at a topic's page and at its feed in every format. */
async function answersAt(topic: string): Promise<string[]> {
  const paths = [topic, ...feedFormats.map((format) => `${topic}/feed.${format}`)]
  const answers = await Promise.all(paths.map((path) => readAt(path, later)))
  return answers.map(({ status, location }) => (location === null ? String(status) : `${status} ${location}`))
}

const everywhere = (status: number) => Array.from({ length: 4 }, () => String(status))

describe('who follows a topic', () => {
  it('H6: is led on for good when the topic gets another address, in one hop, and finds the same feed there', async () => {
    const topic = await makeTopic(newsroom, 'Vatten', 'Water')
    await publish(newsroom, 'articles', 'Ny brunn', { topics: [topic.id] })
    const before = (await readAt('/sv/amnen/vatten/feed.atom', later)).text
    await rename(topic.id, 'sv', 'vatten-och-avlopp')
    await rename(topic.id, 'sv', 'va')

    for (const former of ['vatten', 'vatten-och-avlopp']) {
      const feeds = feedFormats.map((format) => `301 /sv/amnen/va/feed.${format}`)
      expect(await answersAt(`/sv/amnen/${former}`)).toEqual(['308 /sv/amnen/va', ...feeds])
    }
    const { text } = await readAt('/sv/amnen/va/feed.atom', later)
    expect([...text.matchAll(/<id>.*<\/id>/g)].map(String)).toEqual([...before.matchAll(/<id>.*<\/id>/g)].map(String))
    expect(await answersAt('/en/topics/water')).toEqual(everywhere(200))
  })

  it('H6: is told that the feed is gone when the topic is, in each language that had it', async () => {
    const { id } = await makeTopic(newsroom, 'Kort', 'Short')
    await rename(id, 'sv', 'kortare')
    const { status } = await newsroom.ask('editor', 'DELETE', `/topics/${id}`)

    expect(status).toBe(200)
    for (const topic of ['/sv/amnen/kort', '/sv/amnen/kortare', '/en/topics/short']) expect(await answersAt(topic)).toEqual(everywhere(410))
    expect((await readAt('/sv/amnen/kort', later)).text).toContain('Ämnet är borttaget')
  })

  it('H6: is told that it is gone in one language, and led to the other, where it is still written under', async () => {
    const { id } = await makeTopic(newsroom, 'Bara på engelska', 'English & only')
    // The form asks for a name in each language that has one; a script need not.
    await newsroom.payload.db.drizzle.execute(`DELETE FROM topics_locales WHERE _parent_id = '${id}' AND _locale = 'sv'`)
    const { text } = await readAt('/sv/amnen/bara-pa-engelska', later)

    expect(await answersAt('/sv/amnen/bara-pa-engelska')).toEqual(everywhere(410))
    expect(await answersAt('/en/topics/english-and-only')).toEqual(everywhere(200))
    expect(text).toContain('Ämnet finns inte längre på svenska')
    expect(text).toContain('Det finns kvar på engelska:')
    expect(text).toContain('<a href="/en/topics/english-and-only" hreflang="en" lang="en">English &amp; only</a>')
    expect(text).not.toContain('vi skriver inte längre under det')
    expect(text).toContain('<a href="/en/topics/english-and-only" hreflang="en" lang="en">English</a>')
  })

  it('H6: follows the topic that has the address now, whichever had it before', async () => {
    const old = await makeTopic(newsroom, 'Delat', 'Shared')
    await rename(old.id, 'sv', 'delat-nytt')
    await makeTopic(newsroom, 'Delat', 'Shared now')

    expect(await answersAt('/sv/amnen/delat')).toEqual(everywhere(200))
    expect(await answersAt('/sv/amnen/delat-nytt')).toEqual(everywhere(200))
  })

  it('H6: finds nothing at an address that no topic has had in that language', async () => {
    await makeTopic(newsroom, 'Bara svenska', 'Only Swedish')

    expect(await answersAt('/sv/amnen/only-swedish')).toEqual(everywhere(404))
    expect(await answersAt('/en/topics/finns-inte')).toEqual(everywhere(404))
  })
})

describe('the feed of a topic', () => {
  it('H6: is missing where there is no such topic, and empty where the topic has no texts', async () => {
    await makeTopic(newsroom, 'Tomt', 'Empty')

    for (const format of feedFormats) {
      expect((await readAt(`/sv/amnen/finns-inte/feed.${format}`, new Date())).status).toBe(404)
      expect((await readAt(`/sv/amnen/empty/feed.${format}`, new Date())).status).toBe(404)
      const { status, text } = await readAt(`/sv/amnen/tomt/feed.${format}`, new Date())
      expect([status, await parsers[format].feedsmith?.(text, newsroom.payload)]).toEqual([200, []])
    }
  })

  it('lets go of a text that is about something else now, which is not gone', async () => {
    const [old, young] = [await makeTopic(newsroom, 'Förr', 'Before'), await makeTopic(newsroom, 'Nu', 'Now')]
    const { id } = await publish(newsroom, 'articles', 'Byter ämne', { topics: [old.id] })
    const { status } = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { topics: [young.id], _status: 'published' })
    expect(status).toBe(200)

    const before = (await readAt('/sv/amnen/forr/feed.atom', new Date())).text
    expect(before).not.toContain(id)
    expect((await readAt('/sv/amnen/nu/feed.atom', new Date())).text).toContain(id)
  })
})
