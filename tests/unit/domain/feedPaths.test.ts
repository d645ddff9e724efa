import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedFormats, type Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { toPath } from '@/domain/paths'
import { publicationTypes } from '@/domain/publication'
import { locales } from '@/i18n/locales'

const locale = fc.constantFrom(...locales)
const type = fc.constantFrom(...publicationTypes)
const format = fc.constantFrom(...feedFormats)
const number = fc.integer({ min: 1, max: 999_999 })
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const page = <Name extends string>(name: Name) => fc.constant(name)
const feedDocument = { format, archive: fc.option(number, { nil: undefined }) }

/** Every place that a feed, a list or a text has, with the words that the newsroom makes addresses of. */
const address: fc.Arbitrary<Address> = fc
  .oneof(
    fc.record({ page: page('feed'), locale: fc.option(locale), ...feedDocument }),
    fc.record({ page: page('listFeed'), locale, type, ...feedDocument }),
    fc.record({ page: page('topicFeed'), locale, slug, ...feedDocument }),
    fc.record({ page: page('textFeed'), locale, type, slug, format }),
    fc.record({ page: page('publication'), locale, type, slug }),
    fc.record({ page: page('version'), locale, type, slug, number }),
    fc.record({ page: page('list'), locale, type, pageNumber: number }),
    fc.record({ page: page('topic'), locale, slug, pageNumber: number }),
  )
  .filter((place) => !('slug' in place) || !['sida', 'page'].includes(place.slug))

describe('the address of a feed', () => {
  it.each<[string, Address]>([
    ['/feed.atom', { page: 'feed', locale: null, format: 'atom' }],
    ['/en/feed.json', { page: 'feed', locale: 'en', format: 'json' }],
    ['/sv/nyheter/feed.rss', { page: 'listFeed', locale: 'sv', type: 'articles', format: 'rss' }],
    ['/en/press-releases/feed.atom', { page: 'listFeed', locale: 'en', type: 'press-releases', format: 'atom' }],
    ['/sv/amnen/gruvor/feed.json', { page: 'topicFeed', locale: 'sv', slug: 'gruvor', format: 'json' }],
    ['/sv/rapporter/gruvor/feed.rss', { page: 'textFeed', locale: 'sv', type: 'reports', slug: 'gruvor', format: 'rss' }],
    ['/sv/nyheter/feed-3.atom', { page: 'listFeed', locale: 'sv', type: 'articles', format: 'atom', archive: 3 }],
  ])('is that of what it carries, with the name that all feeds have: %s', (path, place) => {
    expect(toPath(place)).toBe(path)
    expect(parsePath(path)).toEqual(place)
  })

  it.each([
    ...['/feed.xml', '/sv/feed.RSS', '/sv/feed-0.rss', '/sv/feed-01.rss', '/sv/feed-.rss', '/sv/feed.rss/', '/sv/feed.rss/2'],
    ...['/sv/news/feed.rss', '/en/amnen/gruvor/feed.rss', '/sv/nyheter/text/feed-2.rss', '/sv/amnen/feed.rss/feed.rss/sida/2'],
  ])('has no other spelling: %s', (path) => {
    expect(parsePath(path)).toBeNull()
  })

  it('leads back to the place it was made for, and no two places have one address', () => {
    fc.assert(
      fc.property(address, (place) => {
        expect(parsePath(toPath(place))).toEqual(place)
      }),
      { seed: 20261122, numRuns: 2000 },
    )
  })
})
