import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { FeedFormat } from '@/domain/address'
import { writeFeed } from '@/feeds/writeFeed'
import { aFeed } from '../../factories/feed'
import { swedishArticle } from '../../factories/newsroom'

const hubUrl = 'https://hub.example/?newsroom=1&language=sv'

function write(format: FeedFormat, archive: number | null = null): string {
  return writeFeed(aFeed({ publications: [swedishArticle], hubUrl, archiveCount: 1, document: { format, archive } }), format).body
}

describe('a feed whose changes a hub is told of', () => {
  it('leads to the hub and to itself in RSS', () => {
    const links = parseRssFeed(write('rss')).atom?.links

    expect(links).toContainEqual({ rel: 'hub', href: hubUrl })
    expect(links).toContainEqual({ rel: 'self', type: 'application/rss+xml', href: 'https://nyheter.example/sv/feed.rss' })
  })

  it('leads to the hub and to itself in Atom', () => {
    const { links } = parseAtomFeed(write('atom'))

    expect(links).toContainEqual({ rel: 'hub', href: hubUrl })
    expect(links).toContainEqual({ rel: 'self', type: 'application/atom+xml', href: 'https://nyheter.example/sv/feed.atom' })
  })

  it('names the hub and itself in JSON Feed', () => {
    const feed = parseJsonFeed(write('json'))

    expect(feed).toMatchObject({ hubs: [{ type: 'WebSub', url: hubUrl }], feed_url: 'https://nyheter.example/sv/feed.json' })
  })

  it.each(['rss', 'atom', 'json'] as const)('has archives that never change, so they name no hub in %s', (format) => {
    expect(write(format)).toContain('hub.example')
    expect(write(format, 1)).not.toContain('hub')
  })
})
