import { parsePath } from '@/domain/parsePath'
import { toPath } from '@/domain/paths'
import { askExactly } from './exactAnswer'
import { BenchFailedError } from './benchFailedError'
import type { BenchedNewsroom } from './withNewsroom'

/** A page, or the feed, that is measured. */
export interface BenchedPage {
  name: string
  path: string
}

/** Where the newest Swedish news article stands, and the pages that show it. */
export interface BenchedPages {
  article: BenchedPage & { slug: string }
  front: BenchedPage
  feed: BenchedPage
}

/**
 * The pages to measure. The article is the first in the feed, so that the front page and the feed show it too.
 *
 * @throws {BenchFailedError} When the feed has none.
 */
export async function findBenchedPages({ origin }: BenchedNewsroom): Promise<BenchedPages> {
  const feedPath = toPath({ page: 'feed', locale: 'sv', format: 'rss' })
  const feed = (await askExactly(origin + feedPath)).body.toString()
  const article = [...feed.matchAll(/<link>([^<]+)<\/link>/g)]
    .map(([, link = '']) => parsePath(new URL(link).pathname))
    .find((address) => address?.page === 'publication' && address.type === 'articles')
  if (article?.page !== 'publication') throw new BenchFailedError(`${feedPath} has no article to measure.`)

  return {
    article: { name: 'article', path: toPath(article), slug: article.slug },
    front: { name: 'front page', path: toPath({ page: 'front', locale: 'sv' }) },
    feed: { name: 'feed', path: feedPath },
  }
}
