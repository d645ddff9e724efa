import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { notifyHub } from '@/websub/notifyHub'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { openWebSubHub, type WebSubHub } from '../../setup/webSubHub'

vi.setConfig({ testTimeout: 180_000 })

const start = Date.parse('2026-03-02T08:00:00.000Z')
const at = (minutes: number) => new Date(start + minutes * 60_000)
let texts = 0

let newsroom: Newsroom
let hub: WebSubHub
beforeAll(async () => {
  newsroom = await openNewsroom()
  hub = await openWebSubHub()
})
afterAll(() => hub.goDown())
beforeEach(async () => {
  await newsroom.payload.db.drizzle.execute('TRUNCATE hub_changes, hub_pings')
  Object.assign(hub, { requests: [], answer: () => 202 })
})

const notify = (minutes: number) => notifyHub(newsroom.payload, { hubUrl: hub.url, siteUrl: origin, now: at(minutes) })

/** The documents of the feeds that the next text is in. */
function expectedTopics(): string[] {
  const feeds = ['/feed', '/sv/feed', '/sv/nyheter/feed', `/sv/nyheter/dodad-${texts}/feed`]
  return feeds.flatMap((feed) => ['atom', 'json', 'rss'].map((ending) => `${origin}${feed}.${ending}`)).sort()
}

/** Publishes a text in another process, and kills that, with no time for a last word, when it has said `word`. */
async function publishUntil(word: string, moment: Promise<void> = Promise.resolve()): Promise<void> {
  const publisher = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'notifyUntilKilled.ts')], {
    env: { ...process.env, NODE_ENV: 'production', PUBLISHED_AT: at(0).toISOString(), TITLE: `Dödad ${(texts += 1)}`, HUB_URL: hub.url, KILLED_AT: word },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => publisher.once('exit', resolve))
  await new Promise<void>((resolve) => publisher.stdout.on('data', (words) => String(words).includes(word) && resolve()))
  await moment
  publisher.kill('SIGKILL')
  await ended
}

it('tells the hub, from another process, what was committed by one that was killed before it could', async () => {
  await publishUntil('published')
  expect(hub.requests).toEqual([])

  await notify(0)

  expect(hub.requests.map(({ topic }) => topic).sort()).toEqual(expectedTopics())
})

it('tells again only what the hub was being told when the process was killed', async () => {
  const told: string[] = []
  const moment = new Promise<void>((resolve) => {
    // It has heard of some, and says of the next that come nothing at all.
    hub.answer = (topic) => {
      if (told.length < 5) {
        told.push(topic)
        return 202
      }
      setTimeout(resolve, 200)
      return null
    }
  })
  await publishUntil('notifying', moment)
  hub.answer = () => 202
  const heard = hub.requests.splice(0).map(({ topic }) => topic)

  await notify(1)
  const afterwards = hub.requests.splice(0).map(({ topic }) => topic)
  await notify(2)
  const again = hub.requests.map(({ topic }) => topic)

  expect(heard.length).toBeLessThan(expectedTopics().length)
  // What was under way belongs to its process until it is certain that it has ended.
  expect([...heard, ...afterwards].sort()).toEqual(expectedTopics())
  expect(again.sort()).toEqual(heard.filter((topic) => !told.includes(topic)).sort())
  expect(again.length).toBeGreaterThan(0)
})
