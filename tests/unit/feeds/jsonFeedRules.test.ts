import { describe, expect, it } from 'vitest'
import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { writeFeed } from '@/feeds/writeFeed'
import { aFeed } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishReport } from '../../factories/newsroom'

const document = { format: 'json', archive: null } as const
const publications = [swedishArticle, swedishReport, englishArticle]

/** Every name that JSON Feed 1.1 knows, by where it stands; anything else has to begin with `_`. */
const known = {
  feed: [
    ...['version', 'title', 'home_page_url', 'feed_url', 'description', 'user_comment', 'next_url', 'icon', 'favicon'],
    ...['authors', 'language', 'expired', 'hubs', 'items'],
  ],
  item: [
    ...['id', 'url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'image', 'banner_image'],
    ...['date_published', 'date_modified', 'authors', 'tags', 'language', 'attachments'],
  ],
  attachment: ['url', 'mime_type', 'title', 'size_in_bytes', 'duration_in_seconds'],
}

function strangersIn(found: object, names: string[]): string[] {
  return Object.keys(found).filter((name) => !names.includes(name) && !name.startsWith('_'))
}

describe('a JSON Feed', () => {
  const feed = JSON.parse(toJsonFeed(aFeed({ document, locale: null, publications, archiveCount: 2, hubUrl: 'https://hub.example/' })))

  it('J1: has what the standard demands, also without any text', () => {
    const empty = JSON.parse(toJsonFeed(aFeed({ document, locale: 'en' })))

    expect(empty).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Region Norras nyhetsrum in English',
      home_page_url: 'https://nyheter.example/en',
      feed_url: 'https://nyheter.example/en/feed.json',
      language: 'en',
      authors: [{ name: 'Region Norra' }],
      items: [],
    })
    expect(feed.items.map(({ id }: { id: string }) => typeof id)).toEqual(['string', 'string', 'string'])
    for (const item of feed.items) expect(item.content_html).toContain('<p>')
  })

  it('J1: knows no name that the standard does not, but those of its own', () => {
    expect(strangersIn(feed, known.feed)).toEqual([])
    for (const item of feed.items) {
      expect(strangersIn(item, known.item)).toEqual([])
      for (const attachment of item.attachments ?? []) expect(strangersIn(attachment, known.attachment)).toEqual([])
    }
    // These names were in version 1 alone.
    expect(JSON.stringify(feed)).not.toContain('"author":')
  })

  it('J1: says which language it is in, and which each text is', () => {
    expect([feed.language, ...feed.items.map(({ language }: { language: string }) => language)]).toEqual(['sv', 'sv', 'en', 'sv'])
  })

  it('J1: tells dates with their zone, of a change only where there was one', () => {
    const dates = feed.items.map((item: Record<string, string>) => [item.date_published, item.date_modified])

    expect(dates).toEqual([
      ['2026-07-01T07:00:00Z', undefined],
      ['2026-03-03T08:00:00Z', undefined],
      ['2026-03-02T08:00:00Z', '2026-03-31T06:30:15Z'],
    ])
  })

  it('J1: leads on to the archive, which never leads back to itself', () => {
    const archive = JSON.parse(toJsonFeed(aFeed({ document: { format: 'json', archive: 2 }, archiveCount: 2 })))
    const first = JSON.parse(toJsonFeed(aFeed({ document: { format: 'json', archive: 1 }, archiveCount: 2 })))

    expect([feed.next_url, archive.feed_url, archive.next_url, first.next_url]).toEqual([
      'https://nyheter.example/feed-2.json',
      'https://nyheter.example/sv/feed-2.json',
      'https://nyheter.example/sv/feed-1.json',
      undefined,
    ])
  })

  it('J1: names the hub where there is one', () => {
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
  })

  it('J2: is sent as what it is', () => {
    expect(writeFeed(aFeed({ document }), 'json').contentType).toBe('application/feed+json')
    expect(feedMediaTypes.json).toBe('application/feed+json')
  })
})
