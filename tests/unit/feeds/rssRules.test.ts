import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { feedMaxAgeSeconds } from '@/app/(site)/answers/feedTerms'
import { minutesToLive, toRss } from '@/feeds/toRss'
import { aFeed } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'
import { anArticle, aReport, anImage, aTopic } from '../../factories/publication'

const swedish = [swedishArticle, swedishReport, swedishPressRelease]

/** The names of the elements in an item, in order, without those within others. */
function childrenOfItem(rss: string): string[] {
  const [, item = ''] = /<item[^>]*>\n(.*?)<\/item>/s.exec(rss) ?? []
  const outermost = item.replace(/(<(media:content|content:encoded)[ >]).*?<\/\2>/gs, '$1')
  return [...outermost.matchAll(/^<([\w:]+)/gm)].map(([, name]) => name ?? '')
}

// docs/feeds.md has the rules by their letters.
describe('a feed in RSS', () => {
  it('R1: has the namespaces by their exact names', () => {
    const [root = ''] = /<rss[^>]*>/.exec(toRss(aFeed())) ?? []

    expect(Object.fromEntries([...root.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix, name]) => [prefix, name]))).toEqual({
      atom: 'http://www.w3.org/2005/Atom',
      content: 'http://purl.org/rss/1.0/modules/content/',
      dc: 'http://purl.org/dc/elements/1.1/',
      media: 'http://search.yahoo.com/mrss/',
      dcterms: 'http://purl.org/dc/terms/',
    })
  })

  it('R2: tells its title, page, description, language and own address, also without any text', () => {
    const { items, ...channel } = parseRssFeed(toRss(aFeed({ locale: 'en' })))

    expect(items).toBeUndefined()
    expect(channel).toMatchObject({
      title: 'Region Norras nyhetsrum in English',
      link: 'https://nyheter.example/en',
      description: 'News, reports and press releases from Region Norra.',
      language: 'en-GB',
    })
    expect(channel.atom?.links?.filter(({ rel }) => rel === 'self')).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: 'https://nyheter.example/en/feed.rss' },
    ])
  })

  it.each([
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
    [null, 'sv-SE'],
  ] as const)('R3: names its language as the standard does: %s is %s', (locale, language) => {
    expect(toRss(aFeed({ locale }))).toContain(`<language>${language}</language>`)
  })

  it('R4: says of each text which language it is in when it carries several, and only then', () => {
    const both = toRss(aFeed({ locale: null, publications: [swedishArticle, englishArticle] }))

    expect([...both.matchAll(/<item xml:lang="(\w+)">.*?<dc:language>([\w-]+)</gs)].map(([, ...found]) => found)).toEqual([
      ['en', 'en-GB'],
      ['sv', 'sv-SE'],
    ])
    expect(toRss(aFeed({ publications: swedish }))).not.toMatch(/<item xml:lang|<dc:language/)
  })

  it('R5: never takes an id for an address, and has no id twice', () => {
    const rss = toRss(aFeed({ locale: null, publications: [...swedish, englishArticle] }))
    const guids = [...rss.matchAll(/<guid isPermaLink="false">([^<]+)</g)].map(([, guid]) => guid)

    expect(rss.match(/<guid/g)).toHaveLength(4)
    expect(new Set(guids).size).toBe(4)
  })

  it('R7: an author is a dc:creator and never an e-mail field', () => {
    const rss = toRss(aFeed({ publications: [aReport({ authors: ['Eva Öst', 'Ali Ek <ali@example.org>'] })] }))

    expect(parseRssFeed(rss).items?.map(({ dc }) => dc?.creators)).toEqual([['Eva Öst', 'Ali Ek <ali@example.org>']])
    expect(toRss(aFeed({ publications: [swedishArticle] }))).toContain('<dc:creator>Region Norra</dc:creator>')
    expect(rss).not.toMatch(/<(author|managingEditor|webMaster)>/)
  })

  it('R8: writes signs in a title so that nobody takes them for tags', () => {
    const rss = toRss(aFeed({ publications: [anArticle({ title: 'Vård & <b>omsorg</b> &amp; 2 > 1' })] }))

    expect(rss).toContain('<title>Vård &#x26; &#x3C;b&#x3E;omsorg&#x3C;/b&#x3E; &#x26;amp; 2 &#x3E; 1</title>')
    expect(rss).not.toMatch(/<title>[^<]*(?:&lt;|&amp;|<!\[CDATA)/)
  })

  it.each(swedish)('R9: has the summary before the full text, and the picture after both: $type', (publication) => {
    const names = childrenOfItem(toRss(aFeed({ publications: [{ ...publication, heroImage: anImage() }] })))
    const places = ['description', 'content:encoded', 'media:content'].map((name) => names.indexOf(name))

    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it('R9: has a summary also of a text without a standfirst', () => {
    const [item] = parseRssFeed(toRss(aFeed({ publications: [anArticle({ standfirst: '' })] }))).items ?? []

    expect(item).toMatchObject({ description: 'Arbetet börjar i maj.', content: { encoded: '<p>Arbetet börjar i maj.</p>' } })
  })

  it('R10: has at most one file, with its address, length and type', () => {
    const items = toRss(aFeed({ publications: swedish })).split('<item>').slice(1)

    expect(items.map((item) => item.match(/<enclosure [^>]*>/g) ?? [])).toEqual([
      [],
      ['<enclosure url="https://nyheter.example/documents/fem-prioriteringar.pdf" length="2100000" type="application/pdf"/>'],
      [],
    ])
  })

  it('R11: has one picture with its size, title and credit', () => {
    const rss = toRss(aFeed({ publications: [anArticle({ heroImage: anImage({ caption: 'Verket' }) })] }))

    expect(rss).toContain(
      '<media:content url="https://nyheter.example/media/valsverk.jpg" type="image/jpeg" medium="image" width="1600" height="900" fileSize="180000">\n' +
        '<media:title type="plain">Verket</media:title>\n' +
        '<media:credit role="photographer" scheme="urn:ebu">Region Norra</media:credit>\n</media:content>',
    )
  })

  it('R11: never has words of a picture where mail readers take them for the text', () => {
    expect(toRss(aFeed({ publications: swedish }))).not.toContain('media:description')
  })

  it('R12: says when a text was changed, with its zone, and never twice when it was published', () => {
    const rss = toRss(aFeed({ publications: [swedishArticle, swedishReport] }))

    expect(rss.match(/<atom:updated>.*?<\/atom:updated>/g)).toEqual(['<atom:updated>2026-03-31T06:30:15Z</atom:updated>'])
    expect(rss).not.toMatch(/<dc:date|<dcterms:modified/)
  })

  it('R13: names topics in the feed’s language, each with its page', () => {
    const publications = [anArticle({ topics: [aTopic(), aTopic({ id: 'topic-2', name: 'Vård', slug: 'vard' })] })]

    expect(parseRssFeed(toRss(aFeed({ publications }))).items?.[0]?.categories).toEqual([
      { name: 'Industriell omställning', domain: 'https://nyheter.example/sv/amnen/industriell-omstallning' },
      { name: 'Vård', domain: 'https://nyheter.example/sv/amnen/vard' },
    ])
  })

  it('R14: may be shown without asking as long as HTTP allows, in minutes', () => {
    expect(toRss(aFeed())).toContain(`<ttl>${feedMaxAgeSeconds / 60}</ttl>`)
    expect(minutesToLive).toBe(feedMaxAgeSeconds / 60)
  })

  it('R15: leads to the same feed in the other language', () => {
    expect(toRss(aFeed())).toContain(
      '<atom:link rel="alternate" hreflang="en" type="application/rss+xml" href="https://nyheter.example/en/feed.rss"/>',
    )
  })
})
