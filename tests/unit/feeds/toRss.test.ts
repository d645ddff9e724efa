import { XMLValidator } from 'fast-xml-parser'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toRss } from '@/feeds/toRss'
import { aFeed } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'
import { nastyArticle } from '../../factories/nastyArticle'

const swedish = [swedishArticle, swedishReport, swedishPressRelease]

describe('toRss', () => {
  it('writes the Swedish feed', async () => {
    const rss = toRss(aFeed({ publications: swedish }))

    await expect(rss).toMatchFileSnapshot('../../golden/feed-sv.rss')
  })

  it('writes the English feed', async () => {
    const rss = toRss(aFeed({ locale: 'en', publications: [englishArticle] }))

    await expect(rss).toMatchFileSnapshot('../../golden/feed-en.rss')
  })

  it('says of each text which language it is in when a feed carries both', async () => {
    const rss = toRss(aFeed({ locale: null, publications: [...swedish, englishArticle] }))

    await expect(rss).toMatchFileSnapshot('../../golden/feed-both-languages.rss')
  })

  it('carries whatever an editor pasted', async () => {
    const rss = toRss(aFeed({ publications: [nastyArticle] }))

    await expect(rss).toMatchFileSnapshot('../../golden/feed-nasty-characters.rss')
  })

  it('is whole without any text', () => {
    const rss = toRss(aFeed())

    expect(XMLValidator.validate(rss)).toBe(true)
    expect(rss).not.toContain('lastBuildDate')
    expect(rss).not.toContain('<item>')
  })
})

describe('a program that reads the feed', () => {
  it('finds the feed’s own facts', () => {
    const feed = parseRssFeed(toRss(aFeed({ publications: swedish })))

    expect(feed).toMatchObject({
      title: 'Region Norras nyhetsrum på svenska',
      link: 'https://nyheter.example/sv',
      language: 'sv-SE',
      lastBuildDate: 'Wed, 01 Jul 2026 09:00:00 +0200',
      atom: {
        links: [
          { rel: 'self', type: 'application/rss+xml', href: 'https://nyheter.example/sv/feed.rss' },
          { rel: 'alternate', hreflang: 'en', href: 'https://nyheter.example/en/feed.rss' },
        ],
      },
    })
  })

  it('finds each text with its words, dates, topic, other language and picture', () => {
    const article = parseRssFeed(toRss(aFeed({ publications: swedish }))).items?.at(-1)

    expect(article).toMatchObject({
      title: 'Piloten går vidare',
      link: 'https://nyheter.example/sv/nyheter/piloten-gar-vidare',
      guid: { value: 'tag:nyheter.example,2026:articles:article-1:sv', isPermaLink: false },
      pubDate: 'Mon, 02 Mar 2026 09:00:00 +0100',
      description: 'Tre regioner får stöd för sin omställning.',
      dc: { creators: ['Region Norra'] },
      categories: [
        { name: 'Industriell omställning', domain: 'https://nyheter.example/sv/amnen/industriell-omstallning' },
      ],
      atom: {
        updated: '2026-03-31T06:30:15Z',
        links: [{ rel: 'related', hreflang: 'en', href: 'https://nyheter.example/en/news/the-pilot-moves-on' }],
      },
      media: {
        contents: [
          {
            url: 'https://nyheter.example/media/valsverk.jpg',
            fileSize: 180_000,
            title: { value: 'Kvällsskift vid valsverket' },
            credits: [{ value: 'Region Norra', role: 'photographer', scheme: 'urn:ebu' }],
          },
        ],
      },
    })
  })

  it('finds one file of a report: the one for readers of the feed’s language, with its exact length', () => {
    const items = parseRssFeed(toRss(aFeed({ publications: swedish }))).items ?? []

    expect(items.flatMap(({ enclosures }) => enclosures ?? [])).toEqual([
      { url: 'https://nyheter.example/documents/fem-prioriteringar.pdf', length: 2_100_000, type: 'application/pdf' },
    ])
  })

  it('meets no address that is relative or not in ASCII', () => {
    const rss = toRss(aFeed({ publications: swedish }))
    const addresses = [...rss.matchAll(/(?:href|src|url|domain)="([^"]*)"/g)].map(([, address]) => address ?? '')

    expect(addresses.length).toBeGreaterThan(10)
    for (const address of addresses) expect(address).toMatch(/^(https:\/\/|mailto:|tel:)[\x21-\x7E]+$/)
  })
})
