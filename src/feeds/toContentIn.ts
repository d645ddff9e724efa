import { element } from '@/richText/html'
import type { Feed, FeedEntry } from './feed'

/** An entry's content as it stands in a feed: in another language than the feed's own it says which, for who listens. */
export function toContentIn({ language }: Feed, entry: FeedEntry): string {
  return entry.language === language ? entry.content : element('div', { lang: entry.language }, entry.content)
}
