import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toAtom } from '@/feeds/toAtom'
import { aFeed } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishPressRelease, swedishReport } from '../../factories/newsroom'
import { anImage } from '../../factories/publication'

const document = { format: 'atom', archive: null } as const
const publications = [swedishArticle, swedishReport, swedishPressRelease, englishArticle]
const all = toAtom(aFeed({ document, locale: null, publications }))
const entries = all.split('<entry').slice(1)
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

describe('a feed in Atom', () => {
  it.each([
    ['sv', 'sv'],
    ['en', 'en'],
    [null, 'sv'],
  ] as const)('A1: says which language it is in: %s', (locale, language) => {
    expect(toAtom(aFeed({ document, locale }))).toMatch(new RegExp(`<feed [^>]*xml:lang="${language}"`))
  })

  it('A1: says of each text which language it is in when it carries several', () => {
    expect(entries.map((entry) => /^ xml:lang="(\w+)">/.exec(entry)?.[1])).toEqual(['sv', 'sv', 'en', 'sv'])
  })

  it.each(['sv', 'en', null] as const)('A2: has an id, a title, a date, an author and its own address, also without any text: %s', (locale) => {
    const feed = parseAtomFeed(toAtom(aFeed({ document, locale })))

    expect(feed).toMatchObject({
      id: expect.stringMatching(/^tag:nyheter\.example,2026:feed:/),
      title: { value: expect.stringContaining('Region Norras nyhetsrum') },
      updated: expect.stringMatching(rfc3339),
      authors: [{ name: 'Region Norra' }],
    })
    expect(feed.links?.filter(({ rel }) => rel === 'self')).toHaveLength(1)
  })

  it('A3: has of each text an id, a title, both dates with their zone, an author, a summary and the full text', () => {
    for (const entry of parseAtomFeed(all).entries ?? []) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^tag:nyheter\.example,2026:[\w-]+:[\w-]+:(sv|en)$/),
        title: { value: expect.stringMatching(/./) },
        published: expect.stringMatching(rfc3339),
        updated: expect.stringMatching(rfc3339),
        authors: [{ name: 'Region Norra' }],
        summary: { value: expect.stringMatching(/./) },
        content: { type: 'html', value: expect.stringContaining('<p>') },
      })
    }
    expect(entries).toHaveLength(4)
  })

  it('A3: leads from each text to its own page alone; the other language is related, so that every program opens the right one', () => {
    const links = (parseAtomFeed(all).entries ?? []).map(({ links: found = [] }) =>
      found.filter(({ rel }) => rel !== 'enclosure').map(({ rel, hreflang, type }) => `${rel} ${hreflang} ${type}`),
    )

    expect(links).toEqual([
      ['alternate sv text/html'],
      ['alternate sv text/html'],
      ['alternate en text/html', 'related sv text/html'],
      ['alternate sv text/html', 'related en text/html'],
    ])
  })

  it('A4: never has two pages to open for one thing', () => {
    const [head = ''] = all.split('<entry')

    for (const part of [head, ...entries]) expect(part.match(/<link rel="alternate"/g)).toHaveLength(1)
    expect(all).not.toMatch(/<link (?!rel=)/)
  })

  it('A5: says which texts are gone and when, each once, in the namespace of RFC 6721', () => {
    const at = new Date('2026-05-01T08:00:00.250Z')
    const removals = ['tag:nyheter.example,2026:articles:b:sv', 'tag:nyheter.example,2026:articles:a:sv'].map((id) => ({ id, at }))

    const atom = toAtom(aFeed({ document, removals }))
    expect(atom).toContain('xmlns:at="http://purl.org/atompub/tombstones/1.0"')
    expect(atom.match(/<at:deleted-entry[^>]*>/g)).toEqual([
      '<at:deleted-entry ref="tag:nyheter.example,2026:articles:a:sv" when="2026-05-01T08:00:00Z"/>',
      '<at:deleted-entry ref="tag:nyheter.example,2026:articles:b:sv" when="2026-05-01T08:00:00Z"/>',
    ])
    expect(all).not.toContain('tombstones')
  })

  it('A6: has the feed’s own facts before its texts, as the schema of RFC 4287 demands', () => {
    const removals = [{ id: 'tag:nyheter.example,2026:articles:a:sv', at: new Date('2026-05-01T08:00:00Z') }]
    const atom = toAtom(aFeed({ document, publications, removals, archiveCount: 1 }))

    const afterFirstEntry = atom.slice(atom.indexOf('<entry')).replace(/<entry.*?<\/entry>/gs, '').trim()
    expect(afterFirstEntry).toBe('</feed>')
  })

  it('R11: has the picture after summary and full text, with its size, title and credit', () => {
    const atom = toAtom(aFeed({ document, publications: [{ ...swedishArticle, heroImage: anImage() }] }))
    const places = ['<summary>', '<content ', '<media:content '].map((tag) => atom.indexOf(tag))

    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(atom).toContain('<media:credit role="photographer" scheme="urn:ebu">Region Norra</media:credit>')
    expect(atom).not.toContain('media:description')
  })
})
