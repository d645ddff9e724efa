import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { toAtom } from '@/feeds/toAtom'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { toPlainLine } from '@/feeds/toPlainLine'
import { toRss } from '@/feeds/toRss'
import { aBlock, aLinkNode, aParagraph, aText } from '../../factories/body'
import { aFeed } from '../../factories/feed'
import { anArticle, anImage, aTopic } from '../../factories/publication'

const pieces = [
  ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?xml', '&#x0;', '&amp;', '</item>', '<b>', '\\'],
  ...['\u0000', '\u0008', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'],
  ...['a\u030A', '\u0338', '\u00AD', '\u00A0', '\u200F', '\u202E', '\uFEFF', 'å', '😀', 'א'],
  ...[' ', '\n', '\r', '\t', 'x'],
]

/** Words put together from the worst there is: always the same for the same seed. */
function aMess(seed: number): string {
  let state = seed + 1
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length: 1 + (next() % 12) }, () => pieces[next() % pieces.length]).join('')
}

function aMessyArticle(seed: number) {
  const mess = (part: number) => aMess(seed * 10 + part)
  return anArticle({
    title: `T${mess(0)}`,
    standfirst: `S${mess(1)}`,
    topics: [aTopic({ name: `Ä${mess(2)}` })],
    heroImage: anImage({ caption: mess(3), alt: mess(4), credit: `C${mess(5)}` }),
    body: aText(
      aParagraph(mess(6), aLinkNode(mess(7), { url: `https://example.org/${mess(8)}` })),
      aBlock({ blockType: 'quotation', id: '1', text: mess(9), name: mess(2), role: mess(3) }),
    ),
  })
}

describe('a feed of texts that were pasted from anywhere', () => {
  const seeds = Array.from({ length: 300 }, (_, seed) => seed)

  it('F7: is always well-formed, composed, and free of characters XML cannot hold', () => {
    for (const seed of seeds) {
      const feed = aFeed({ publications: [aMessyArticle(seed)] })

      for (const write of [toRss, toAtom, toJsonFeed]) {
        const written = write(feed)
        if (write !== toJsonFeed) expect(XMLValidator.validate(written), `seed ${seed}`).toBe(true)
        expect(written.match(/[^\t\n\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/u), `seed ${seed}`).toBeNull()
        expect(written.normalize('NFC') === written, `seed ${seed}`).toBe(true)
      }
    }
  })

  it('is read back with the words that went in', () => {
    for (const seed of seeds) {
      const article = aMessyArticle(seed)

      const feed = aFeed({ publications: [article] })
      const item = parseRssFeed(toRss(feed)).items?.[0]
      const entry = parseAtomFeed(toAtom(feed)).entries?.[0]
      const [json] = JSON.parse(toJsonFeed(feed)).items

      const id = 'tag:nyheter.example,2026:articles:article-1:sv'
      expect([item?.guid?.value, entry?.id, json.id], `seed ${seed}`).toEqual([id, id, id])
      const title = toPlainLine(article.title)
      expect([item?.title, entry?.title?.value, json.title], `seed ${seed}`).toEqual([title, title, title])
    }
  })
})
