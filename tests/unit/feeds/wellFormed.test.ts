import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import type { Publication } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { toAtom } from '@/feeds/toAtom'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { toRss } from '@/feeds/toRss'
import { aBlock, aCell, aLinkNode, aListItem, aParagraph, aText, words } from '../../factories/body'
import { aFeed } from '../../factories/feed'
import { aContact, aDocument, anArticle, anImage, aPressRelease, aReport, aTopic } from '../../factories/publication'

const pieces = [
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?xml', '&#x0;', '&amp;', '</item>', '<b>', '\\', '%'],
  ...['\u0000', '\u0008', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'],
  ...['a\u030A', '\u0338', '\u00AD', '\u00A0', '\u200F', '\u202E', '\u2028', '\uFEFF', 'å', '😀', '👩🏽‍🚀', 'א', 'ع', '\u{1FFFE}'],
  ...[' ', '\n', '\r', '\t', 'x', 'å'.repeat(5000)],
]

/** Words put together from the worst there is. */
const mess = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((some) => some.join(''))
/** File names and addresses come out of the database, which keeps no halves of letters. */
const stored = mess.map((text) => `x${text.toWellFormed().replaceAll('\0', '')}`)

/** A text of any collection with a mess in every field that reaches a feed. */
const publication: fc.Arbitrary<Publication> = fc
  .record({ m: fc.infiniteStream(mess), file: stored, bare: fc.constantFrom<Publication>(anArticle(), aReport(), aPressRelease()) })
  .map(({ m, file, bare }) => {
    const next = () => m.next().value as string // an infinite stream has no end to return
    const block = { id: '1' }
    const image = anImage({ filename: `${file}.jpg`, caption: next(), alt: next(), credit: next() })
    const own = { documents: [aDocument({ title: next(), filename: `${file}.pdf`, language: 'en' })], authors: [`E${next()}`, next()] }
    return {
      ...bare,
      ...(bare.type === 'reports' ? own : {}),
      title: `T${next()}`,
      slug: file,
      standfirst: `S${next()}`,
      topics: [aTopic({ name: next(), slug: file })],
      contacts: [aContact({ name: next(), role: next(), unit: next() })],
      heroImage: image,
      withdrawal: { at: new Date('2026-05-01T08:00:00Z'), explanation: next() },
      changes: [
        { number: 2, significance: 'correction', note: next(), publishedAt: new Date('2026-04-01T08:00:00Z'), versionBefore: 1 },
      ],
      references: { publications: {}, documents: {}, images: { i: image }, contacts: {} },
      body: aText(
        aParagraph(next(), aLinkNode(next(), { linkType: 'custom', url: `https://example.org/${next()}` })),
        { type: 'heading', tag: 'h2', children: [words(next())] },
        { type: 'list', listType: 'bullet', start: 1, children: [aListItem(words(next()))] },
        { type: 'table', children: [{ type: 'tablerow', children: [aCell(next(), { headerState: 1 })] }] },
        { type: 'upload', relationTo: 'media', value: 'i', fields: { caption: next() } },
        aBlock({ ...block, blockType: 'quotation', text: next(), name: next(), role: next() }),
        aBlock({ ...block, blockType: 'factBox', title: next(), content: aText(aParagraph(next())) }),
        aBlock({ ...block, blockType: 'linkList', title: next(), links: [{ linkType: 'custom', url: 'https://example.org/', text: next() }] }),
        aBlock({ ...block, blockType: 'video', url: 'https://example.org/film', title: next(), transcript: next() }),
        aBlock({ ...block, blockType: 'priorities', items: [{ title: next(), challenge: next(), measures: [{ text: next() }] }] }),
      ),
    }
  })

/** Everything around the texts that somebody writes. */
const source = fc.record({ publication, name: mess, publisher: mess }).map(({ publication: text, name, publisher }) => ({
  text,
  feed: aFeed({ publications: [text], site: { name, publisher: `P${publisher}` } }),
}))

// Always the same texts, so that what failed once can be looked at.
const played = { seed: 20261122, numRuns: 50 }

describe('a feed of texts that were pasted from anywhere', () => {
  it('F7: is always well-formed, composed, and free of characters XML cannot hold', async () => {
    const strict = new RssParser()
    await fc.assert(
      fc.asyncProperty(source, async ({ feed }) => {
        for (const write of [toRss, toAtom, toJsonFeed]) {
          const written = write(feed)
          expect(written.match(/[^\t\n\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/u)).toBeNull()
          expect(written.normalize('NFC') === written).toBe(true)
          if (write === toJsonFeed) continue
          expect(XMLValidator.validate(written)).toBe(true)
          expect((await strict.parseString(written)).items).toHaveLength(1)
        }
      }),
      played,
    )
  })

  it('F7: is read back with the words that went in', () => {
    fc.assert(
      fc.property(source, ({ feed, text }) => {
        const item = parseRssFeed(toRss(feed)).items?.[0]
        const entry = parseAtomFeed(toAtom(feed)).entries?.[0]
        const [json] = JSON.parse(toJsonFeed(feed)).items

        const id = `tag:nyheter.example,2026:${text.type}:${text.id}:sv`
        expect([item?.guid?.value, entry?.id, json.id]).toEqual([id, id, id])
        const title = toPlainLine(`Tillbakadragen: ${text.title}`)
        expect([item?.title, entry?.title?.value, json.title]).toEqual([title, title, title])
        const [{ content }] = feed.entries as [(typeof feed.entries)[number]] // it was made of one text
        expect([item?.content?.encoded, entry?.content?.value, json.content_html]).toEqual([content, content, content].map(trimmed))
      }),
      played,
    )
  })

  it('F6: leads to absolute addresses in ASCII alone', () => {
    fc.assert(
      fc.property(source, ({ feed }) => {
        const addresses = [...toRss(feed).matchAll(/ (?:href|src|url|domain)="([^"]*)"|<link>([^<]*)</g)].map(([, one, other]) => one ?? other ?? '')
        expect(addresses.length).toBeGreaterThan(5)
        expect(addresses.filter((address) => !/^(?:https:\/\/|mailto:|tel:)[\x21-\x7e]+$/.test(address))).toEqual([])
      }),
      played,
    )
  })
})

/** Readers leave out the space around a text. */
function trimmed(html: string): string {
  return html.trim()
}
