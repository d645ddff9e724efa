import { ninjsMediaType } from '@/domain/exchangeMediaTypes'
import type { NewsItem } from './newsItem'

/**
 * A news item as it is sent.
 *
 * @returns JSON in UTF-8. The same item always gives the same bytes.
 */
export function writeNewsItem(item: NewsItem): { body: string; contentType: string } {
  return { body: `${JSON.stringify(item, null, 1)}\n`, contentType: ninjsMediaType }
}
