import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toAtom } from '@/feeds/toAtom'
import { aFeed } from '../../factories/feed'
import { nastyArticle } from '../../factories/nastyArticle'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'

const swedish = [swedishArticle, swedishReport, swedishPressRelease]
const document = { format: 'atom', archive: null } as const
const removals = [{ id: 'tag:nyheter.example,2026:articles:article-9:sv', at: new Date('2026-07-02T10:00:00.500Z') }]

describe('toAtom', () => {
  it('writes the Swedish feed, with what is gone from it', async () => {
    const atom = toAtom(aFeed({ document, publications: swedish, removals, lastMovedAt: removals[0]?.at ?? null }))

    await expect(atom).toMatchFileSnapshot('../../golden/feed-sv.atom')
  })

  it('says of each text which language it is in when a feed carries both', async () => {
    const atom = toAtom(aFeed({ document, locale: null, publications: [...swedish, englishArticle] }))

    await expect(atom).toMatchFileSnapshot('../../golden/feed-both-languages.atom')
  })

  it('writes an archive', async () => {
    const archive = { format: 'atom', archive: 2 } as const
    const atom = toAtom(aFeed({ document: archive, publications: [swedishArticle], archiveCount: 3 }))

    await expect(atom).toMatchFileSnapshot('../../golden/feed-archive.atom')
  })

  it('carries whatever an editor pasted', async () => {
    const atom = toAtom(aFeed({ document, publications: [nastyArticle] }))

    await expect(atom).toMatchFileSnapshot('../../golden/feed-nasty-characters.atom')
  })

  it('has the date that the standard demands also without any text', () => {
    const atom = toAtom(aFeed({ document }))

    expect(XMLValidator.validate(atom)).toBe(true)
    expect(parseAtomFeed(atom)).toMatchObject({ updated: '1970-01-01T00:00:00Z', authors: [{ name: 'Region Norra' }] })
  })
})

describe('a program that reads Atom', () => {
  const feed = parseAtomFeed(toAtom(aFeed({ document, locale: null, publications: [...swedish, englishArticle] })))

  it('finds the feed’s own facts, and one page to open', () => {
    expect(feed).toMatchObject({
      id: 'tag:nyheter.example,2026:feed:all',
      title: { value: 'Region Norras nyhetsrum på svenska och engelska' },
      updated: '2026-07-01T07:00:00Z',
    })
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://nyheter.example/feed.atom'],
      ['alternate', 'https://nyheter.example/'],
      ['related', 'https://nyheter.example/sv/feed.atom'],
      ['related', 'https://nyheter.example/en/feed.atom'],
    ])
  })

  it('finds each text with one page to open and the other language beside it', () => {
    const article = feed.entries?.at(-1)

    expect(article).toMatchObject({
      id: 'tag:nyheter.example,2026:articles:article-1:sv',
      title: { value: 'Piloten går vidare' },
      published: '2026-03-02T08:00:00Z',
      updated: '2026-03-31T06:30:15Z',
      authors: [{ name: 'Region Norra' }],
      summary: { value: 'Tre regioner får stöd för sin omställning.' },
      categories: [{ term: 'Industriell omställning' }],
    })
    expect(article?.links).toEqual([
      { rel: 'alternate', type: 'text/html', hreflang: 'sv', href: 'https://nyheter.example/sv/nyheter/piloten-gar-vidare' },
      { rel: 'related', type: 'text/html', hreflang: 'en', href: 'https://nyheter.example/en/news/the-pilot-moves-on' },
    ])
  })

  it('finds one file of a report, with its exact length', () => {
    const files = feed.entries?.flatMap(({ links = [] }) => links.filter(({ rel }) => rel === 'enclosure'))

    expect(files).toEqual([
      { rel: 'enclosure', type: 'application/pdf', length: 2_100_000, href: 'https://nyheter.example/documents/fem-prioriteringar.pdf' },
    ])
  })

  it('meets no address that is relative or not in ASCII', () => {
    const atom = toAtom(aFeed({ document, publications: swedish }))

    const addresses = [...atom.matchAll(/(?:href|src|url|scheme)="([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(10)
    for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/|mailto:|tel:|urn:)[\x21-\x7e]+$/)
  })
})
