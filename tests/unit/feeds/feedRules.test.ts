import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FeedFormat } from '@/domain/address'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { writeFeed } from '@/feeds/writeFeed'
import { aBlock, aLinkNode, aParagraph, aText } from '../../factories/body'
import { aFeed, entrySource } from '../../factories/feed'
import { englishArticle, swedishArticle, swedishReport } from '../../factories/newsroom'
import { aDocument, anArticle, anImage, aReport } from '../../factories/publication'

const formats: FeedFormat[] = ['rss', 'atom', 'json']

function write(format: FeedFormat, source: Parameters<typeof aFeed>[0] = {}): string {
  return writeFeed(aFeed({ document: { format, archive: null }, ...source }), format).body
}

/** Every address in a feed, and in the texts that it carries. */
function addressesIn(body: string): string[] {
  const plain = body.replaceAll('\\"', '"')
  const inAttributes = [...plain.matchAll(/ (?:href|src|url|domain|scheme)="([^"]*)"/g)]
  const inElements = [...plain.matchAll(/<(?:link|id|guid)[^>/]*>([^<]*)</g)]
  const inJson = [...plain.matchAll(/"(?:url|\w+_url|image|id)": "([^"]*)"/g)]
  return [...inAttributes, ...inElements, ...inJson].map(([, address = '']) => address)
}

describe.each(formats)('a feed in %s', (format) => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('F2: has an id for each text in each language that does not follow its address', () => {
    const moved = [swedishArticle, englishArticle].map((text) => ({ ...text, slug: `${text.slug}-nytt`, title: 'Nytt' }))
    const idsOf = (publications: Parameters<typeof toFeedEntry>[0][]) => write(format, { locale: null, publications }).match(/tag:[^"<]*:articles:[^"<]*/g)

    expect(idsOf(moved)).toEqual(['tag:nyheter.example,2026:articles:article-2:en', 'tag:nyheter.example,2026:articles:article-1:sv'])
    expect(idsOf([swedishArticle, englishArticle])).toEqual(idsOf(moved))
  })

  it('F6: has no address that is relative or not in ASCII, whatever files and links are called', () => {
    const publication = aReport({
      heroImage: anImage({ filename: 'älv & å.jpg' }),
      documents: [aDocument({ filename: 'årsredovisning "2026".pdf' })],
      body: aText(
        aParagraph(aLinkNode('å', { linkType: 'custom', url: 'https://exempel.example/å?ö=ä&x=1' })),
        aParagraph(aLinkNode('hem', { linkType: 'custom', url: '/sv/å' })),
      ),
    })

    const addresses = addressesIn(write(format, { publications: [publication] }))
    expect(addresses.length).toBeGreaterThan(6)
    for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/|tag:|urn:|#)[\x21-\x7e]+$/)
  })

  it('F7: carries nothing that runs, frames or styles, though an editor writes it', () => {
    const evil = '<script>x()</script><iframe src="//x"></iframe><b style="x" onclick="x()">'
    const publication = anArticle({
      title: evil,
      standfirst: evil,
      body: aText(
        aParagraph(evil, aLinkNode('klicka', { linkType: 'custom', url: 'javascript:x()' })),
        aBlock({ blockType: 'quotation', id: '1', text: evil, name: evil, role: evil }),
      ),
    })

    const { content } = toFeedEntry(publication, entrySource)
    expect(content).not.toMatch(/<(script|iframe|object|embed|form|style|link|meta)/i)
    expect(content).not.toMatch(/<[^>]* (style|on\w+)=/i)
    expect(content).not.toMatch(/href="javascript/i)
    expect(write(format, { publications: [publication] })).toContain(format === 'json' ? '&lt;script&gt;' : '&lt;script&gt;x()')
  })

  it('F8: is the same to the byte whenever it is made, in whatever order its texts come', () => {
    const publications = [swedishArticle, swedishReport, englishArticle]
    const removals = [
      { id: 'tag:nyheter.example,2026:articles:a:sv', at: new Date('2026-05-01T08:00:00Z') },
      { id: 'tag:nyheter.example,2026:articles:b:sv', at: new Date('2026-05-02T08:00:00Z') },
    ]
    vi.useFakeTimers({ now: new Date('2026-08-01T00:00:00Z') })
    const once = write(format, { locale: null, publications, removals })
    vi.setSystemTime(new Date('2041-01-01T00:00:00Z'))

    expect(write(format, { locale: null, publications: publications.toReversed(), removals: removals.toReversed() })).toBe(once)
  })

  it('H1: is UTF-8 without a byte order mark, and XML says so', () => {
    const { body, contentType } = writeFeed(aFeed({ document: { format, archive: null } }), format)
    const types = { rss: 'application/rss+xml; charset=utf-8', atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json' }

    expect(contentType).toBe(types[format])
    expect(body.startsWith(format === 'json' ? '{' : '<?xml version="1.0" encoding="UTF-8"?>\n')).toBe(true)
  })

  it('D3: asks for no stylesheet, which browsers no longer use', () => {
    expect(write(format, { publications: [swedishArticle] })).not.toContain('xml-stylesheet')
  })
})
