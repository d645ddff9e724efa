import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { publish } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

// What every connection to the database does is the class's own method; the test counts what passes through it.
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is given its client back each time it is called.
const ask = pg.Client.prototype.query
afterEach(() => {
  pg.Client.prototype.query = ask
})

/** Lets the database end the connection in place of answering the statement of a number, and counts the statements. */
function breakAt(number: number): { count: number } {
  const seen = { count: 0 }
  const counted = function (this: pg.Client, ...question: unknown[]) {
    seen.count += 1
    // The server behind the connection ends at once, as it does when its machine or the newsroom is killed.
    if (seen.count !== number) return Reflect.apply(ask, this, question)
    // The end takes no values; whoever waits for an answer with a callback of its own is told of it there.
    const callback = question.filter((part) => typeof part === 'function')
    return Reflect.apply(ask, this, ['SELECT pg_terminate_backend(pg_backend_pid())', ...callback])
  }
  // One function stands for all the ways in which the client may be asked.
  pg.Client.prototype.query = counted as typeof ask
  return seen
}

const acts = {
  'a correction at a new address': (id: string, n: number) =>
    newsroom.ask('editor', 'PATCH', `/articles/${id}`, { standfirst: `Rättad ${n}.`, slug: `rattad-${n}`, significance: 'correction', changeNote: `Notis ${n}.`, _status: 'published' }),
  'a withdrawal': (id: string, n: number) =>
    newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: `Skäl ${n}.` }),
  'a takedown in error': (id: string, n: number) =>
    newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: `Skäl ${n}.` }),
}

/** Everything the newsroom holds of a text, and everything it tells its readers. */
async function stateOf(id: string, slugs: string[]) {
  const find = async (collection: 'revisions' | 'addresses' | 'takedowns' | 'acts') =>
    (await newsroom.payload.find({ collection, where: { document: { equals: id } }, pagination: false, overrideAccess: true, sort: 'createdAt' })).docs
  const now = new Date()
  const read = async (path: string) => {
    const { status, text, location } = await readAt(path, now)
    return { status, location, main: /<main.*<\/main>/s.exec(text)?.[0] ?? '' }
  }
  const doc = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
  return JSON.stringify({
    doc,
    records: await Promise.all((['revisions', 'addresses', 'takedowns', 'acts'] as const).map(find)),
    pages: await Promise.all([...slugs.map((slug) => `/sv/nyheter/${slug}`), '/sv/nyheter', '/sv/feed.rss', '/sitemap.xml'].map(read)),
    feed: (await readAt('/sv/feed.rss', now)).text.replace(/<lastBuildDate>.*?<\/lastBuildDate>/, ''),
  })
}

describe.each(Object.entries(acts))('%s that the database is lost under', (name, act) => {
  it('leaves the text as it was or as it was to be, at whatever step', { timeout: 240_000 }, async () => {
    const steps = await countSteps(name, act)
    const outcomes = { old: 0, done: 0 }

    for (let step = 1; step <= steps; step += 1) {
      const title = `${name} ${step}`
      const { id, slug } = await publish(newsroom, 'articles', title)
      const slugs = [slug, `rattad-${step}`]
      const before = await stateOf(id, slugs)
      breakAt(step)
      const { status } = await act(id, step).catch(() => ({ status: 500 }))
      pg.Client.prototype.query = ask
      const after = await stateOf(id, slugs)

      if (after === before) outcomes.old += 1
      else outcomes.done += await expectDone(id, status)
      expect(after === before || status === 200, `${name}, step ${step}: ${status}`).toBe(true)
    }

    // Both were seen, or the test has broken nothing.
    expect(outcomes.old).toBeGreaterThan(steps / 2)
  })
})

async function countSteps(name: string, act: (typeof acts)['a withdrawal']): Promise<number> {
  const { id } = await publish(newsroom, 'articles', `${name} i lugn`)
  const seen = breakAt(-1)
  await act(id, 0)
  pg.Client.prototype.query = ask
  return seen.count
}

/** What was done was done whole: its records agree with each other. */
async function expectDone(id: string, status: number): Promise<1> {
  const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: id } }, sort: '-createdAt', limit: 1, overrideAccess: true })
  expect(status).toBe(200)
  expect(['published', 'address-changed', 'withdrawn', 'in-error']).toContain(docs[0]?.act)
  return 1
}
