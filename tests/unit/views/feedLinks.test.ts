import { describe, expect, it } from 'vitest'
import { toPath } from '@/domain/paths'
import { toDiscoveredFeedLinks, toOfferedFeedLinks, toTopicFeedLink, toTypeFeedLink } from '@/views/feedLinks'
import { aTopic } from '../../factories/publication'

const both = ['sv', 'en'] as const

describe('the feeds that a page tells programs of', () => {
  it('begin with those in the page’s own language, in every format', () => {
    const links = toDiscoveredFeedLinks({ locale: 'en', publishedLanguages: both })

    expect(links.map(({ address, title }) => [toPath(address), title])).toEqual([
      ['/en/feed.rss', 'RSS: everything in English'],
      ['/en/feed.atom', 'Atom: everything in English'],
      ['/en/feed.json', 'JSON Feed: everything in English'],
      ['/sv/feed.rss', 'RSS: everything in Swedish'],
      ['/feed.rss', 'RSS: everything in all languages'],
    ])
  })

  it('have titles of their own, with those of a list and a topic', () => {
    const links = [
      ...toDiscoveredFeedLinks({ locale: 'sv', publishedLanguages: both }),
      toTypeFeedLink('articles', 'sv'),
      toTypeFeedLink('reports', 'sv'),
      toTopicFeedLink(aTopic(), 'sv'),
    ]

    // The list of news is not everything.
    expect(new Set(links.map(({ title }) => title)).size).toBe(links.length)
  })

  it('leave out those that are empty', () => {
    const inSwedishAlone = { locale: 'en', publishedLanguages: ['sv'] } as const

    expect(toDiscoveredFeedLinks(inSwedishAlone).map(({ address }) => toPath(address))).toEqual(['/sv/feed.rss', '/feed.rss'])
    expect(toOfferedFeedLinks({ locale: 'sv', publishedLanguages: [] })).toEqual([])
  })
})
