import type { Feed, FeedEntry, FeedFile } from './feed'
import { isModified } from './isModified'
import { toContentIn } from './toContentIn'
import { toSeconds } from './toSeconds'

/**
 * A feed as JSON Feed 1.1. What the format has no words for stands under `_nyhetsrum`: an entry's other languages, and how
 * a translation stands to its original.
 *
 * @returns JSON in UTF-8. The same feed always gives the same bytes.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(feed: Feed): string {
  const { title, homeUrl, url, description, notice, history, language, publisher, entries, hubUrl } = feed
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    user_comment: notice,
    title,
    home_page_url: homeUrl,
    feed_url: url,
    description,
    next_url: history.previousUrl ?? undefined,
    authors: [{ name: publisher }],
    // Of the feed's own words: each item says which language is its own.
    language,
    hubs: hubUrl ? [{ type: 'WebSub', url: hubUrl }] : undefined,
    items: entries.map((entry) => toItem(entry, feed)),
  }
  return `${JSON.stringify(json, null, 1)}\n`
}

function toItem(entry: FeedEntry, feed: Feed) {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: toContentIn(feed, entry),
    summary: entry.summary || undefined,
    image: entry.image?.url,
    date_published: toSeconds(entry.publishedAt),
    date_modified: isModified(entry) ? toSeconds(entry.updatedAt) : undefined,
    authors: entry.authors.map((name) => ({ name })),
    tags: unlessEmpty(entry.categories.map(({ name }) => name)),
    language: entry.language,
    attachments: unlessEmpty(entry.files.map(toAttachment)),
    _nyhetsrum: toExtension(entry),
  }
}

function toAttachment({ url, mimeType, bytes }: FeedFile) {
  return { url, mime_type: mimeType, size_in_bytes: bytes }
}

function toExtension({ translations, translation }: FeedEntry) {
  if (translations.length === 0 && !translation) return undefined
  return {
    editions: unlessEmpty(translations.map(({ url, language }) => ({ url, language }))),
    translation: translation ?? undefined,
  }
}

function unlessEmpty<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined
}
