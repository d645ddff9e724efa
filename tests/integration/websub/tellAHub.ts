import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { notifyHub } from '@/websub/notifyHub'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { openWebSubHub, type WebSubHub } from '../../setup/webSubHub'
import { makeTopic } from '../site/writing'
import { actAs, type Acting } from '../translations/acting'

export const days = 24 * 60
// Each test has a month of its own, so that none sees a text of another's come.
let start = Date.parse('2020-01-06T08:00:00.000Z')
/** So many minutes into the test. */
export const at = (minutes: number) => new Date(start + minutes * 60_000)

export let newsroom: Newsroom
export let hub: WebSubHub
export let acting: Acting
export let editor: TypedUser
export let mines: { id: string }
export let rails: { id: string }

/** Gives the tests of a file a newsroom with a hub, which has been told of everything when each begins. */
export function tellAHub(): void {
  beforeAll(async () => {
    newsroom = await openNewsroom()
    hub = await openWebSubHub()
    const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
    editor = { ...docs[0], collection: 'users' } as TypedUser
    acting = actAs(newsroom.payload, editor)
    mines = await makeTopic(newsroom, 'Gruvor', 'Mines')
    rails = await makeTopic(newsroom, 'Räls', 'Rails')
    newsroom.payload.logger.level = 'silent'
  })
  afterAll(() => hub.goDown())
  beforeEach(async () => {
    start += 30 * days * 60_000
    await rows('TRUNCATE hub_changes, hub_pings')
    await rows('UPDATE hub_looks SET looked_until = NULL')
    Object.assign(hub, { requests: [], answer: () => 202, fetch: null })
    await notify(-1)
  })
  afterEach(() => expect(hub.requests.filter(({ path }) => path !== '/hub?newsroom=1')).toEqual([]))
}

export const rows = async (question: string) => (await newsroom.payload.db.drizzle.execute(question)).rows
export const notify = (minutes: number, hubUrl: string | null = hub.url) =>
  notifyHub(newsroom.payload, { hubUrl, siteUrl: origin, now: at(minutes) })
export const publish = (minutes: number, id: string, more: object = {}) =>
  acting.change(at(minutes), 'articles', id, { _status: 'published', ...more })

export async function anArticle(minutes: number, title: string, more: object = {}): Promise<string> {
  const id = await acting.begin(at(minutes), 'articles', title, more)
  await publish(minutes, id)
  return id
}

export async function translated(minutes: number, id: string, title: string): Promise<string> {
  const translation = await acting.translate(at(minutes), 'articles', id, 'en', title)
  await publish(minutes, translation)
  return translation
}

/** Which feeds the hub has been told of since it was last asked, by path. Each must be told of once in each format. */
export function takeTold(): string[] {
  const paths = hub.requests.splice(0).map(({ topic }) => topic.replace(origin, ''))
  const feeds = [...new Set(paths.map((path) => path.replace(/\.\w+$/, '')))].sort()
  expect(paths.sort()).toEqual(feeds.flatMap((feed) => [`${feed}.atom`, `${feed}.json`, `${feed}.rss`]))
  return feeds
}

/** What the hub is told of at an instant. */
export async function toldAt(minutes: number): Promise<string[]> {
  await notify(minutes)
  return takeTold()
}

export const english = ['/en/feed', '/en/news/feed']
/** The feeds that a Swedish article is in, and others. */
export const swedishAnd = (...others: string[]) => ['/feed', '/sv/feed', '/sv/nyheter/feed', ...others].sort()
