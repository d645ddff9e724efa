import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { withClient } from '@/database/withClient'
import { announce } from '../steps/announce'
import { askExactly } from './exactAnswer'
import { BenchFailedError } from './benchFailedError'
import { fillArchive } from './fillArchive'
import { neverKept } from './neverKept'
import { median } from './quantile'
import { toTable } from './toTable'
import type { BenchedNewsroom } from './withNewsroom'

/** How many texts a newsroom has published when its feeds are measured. */
const sizes = [1_000, 100_000]
const rounds = 30

/** One feed, made anew for each who asks. */
interface FeedCost {
  path: string
  bytes: number
  medianMilliseconds: number
}

/**
 * What each kind of feed costs that is not kept, in a small newsroom and in a large one.
 *
 * @returns A report in Markdown.
 * @throws {BenchFailedError} When a feed is not answered with 200.
 */
export async function measureFeeds({ origin, databaseUrl }: BenchedNewsroom): Promise<string> {
  const costs: FeedCost[][] = []
  for (const size of sizes) {
    announce(`Publishing until there are ${size} texts`)
    await withClient(databaseUrl, (client) => fillArchive(client, size))
    announce('Making each feed anew for every reader')
    const topic = await findBusiestTopic(databaseUrl)
    costs.push(await measureAll(origin, toFeeds(topic)))
  }
  const [small = [], large = []] = costs
  const rows = large.map(({ path, bytes, medianMilliseconds }, index) => {
    const before = small[index]?.medianMilliseconds ?? NaN
    return [path, bytes.toLocaleString('en'), before.toFixed(1), medianMilliseconds.toFixed(1), (medianMilliseconds / before).toFixed(2)]
  })
  return toTable(['feed', 'bytes', ...sizes.map((size) => `ms, ${size.toLocaleString('en')} texts`), 'ratio'], rows)
}

function toFeeds(topic: string): Address[] {
  return [
    { page: 'feed', locale: 'sv', format: 'rss' },
    { page: 'feed', locale: null, format: 'atom' },
    { page: 'feed', locale: 'en', format: 'json' },
    { page: 'listFeed', locale: 'sv', type: 'articles', format: 'rss' },
    { page: 'listFeed', locale: 'sv', type: 'reports', format: 'atom' },
    { page: 'topicFeed', locale: 'sv', slug: topic, format: 'rss' },
    { page: 'feed', locale: null, format: 'rss', archive: 1 },
  ]
}

async function measureAll(origin: string, feeds: Address[]): Promise<FeedCost[]> {
  const costs: FeedCost[] = []
  for (const feed of feeds) costs.push(await measure(origin, toPath(feed)))
  return costs
}

async function measure(origin: string, path: string): Promise<FeedCost> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now()
    const { status, body } = await askExactly(`${origin}${path}${neverKept}`)
    if (status !== 200) throw new BenchFailedError(`${path} was answered with ${status}.`)
    // The first few find the server's code not yet compiled.
    if (round >= rounds / 3) times.push(performance.now() - startedAt)
    bytes = body.length
  }
  return { path, bytes, medianMilliseconds: median(times) }
}

async function findBusiestTopic(databaseUrl: string): Promise<string> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ slug: string }>(`
      SELECT slug FROM topics_locales WHERE _locale = 'sv'
      ORDER BY (SELECT count(*) FROM articles_rels WHERE topics_id = _parent_id) DESC LIMIT 1`),
  )
  if (!rows[0]) throw new BenchFailedError('The demo has no topic.')
  return rows[0].slug
}
