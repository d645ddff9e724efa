import { describe, expect, it } from 'vitest'
import { textFormat, type BodyNode, type HeadingNode } from '@/domain/body'
import { toHtml } from '@/richText/toHtml'
import type { HtmlContext } from '@/richText/writer'
import { aBlock, aLinkNode, aListItem, aParagraph, aText, words } from '../../factories/body'
import { aLink, anImage } from '../../factories/publication'

const page: HtmlContext = {
  references: { publications: {}, documents: {}, images: {}, contacts: {} },
  locale: 'sv',
  siteUrl: 'https://nyheter.example',
  audience: 'page',
}
const feed: HtmlContext = { ...page, audience: 'feed' }

function aHeading(tag: HeadingNode['tag'], text: string): HeadingNode {
  return { type: 'heading', tag, children: [words(text)] }
}

describe('toHtml', () => {
  it('nests the formats of words in one order', () => {
    const { bold, italic, strikethrough, underline, code, subscript, superscript } = textFormat
    const body = aText(
      aParagraph(
        words('viktigt', bold, italic),
        words('struket', strikethrough, underline),
        words('kod', code),
        words('2', subscript),
        words('3', superscript),
      ),
    )

    expect(toHtml(body, page)).toBe(
      '<p><strong><em>viktigt</em></strong><s><u>struket</u></s><code>kod</code><sub>2</sub><sup>3</sup></p>',
    )
  })

  it('writes every word as words, never as markup', () => {
    const body = aText(aParagraph('<script>alert("1") & ]]>\u000B</script>'))

    expect(toHtml(body, page)).toBe('<p>&lt;script&gt;alert(&quot;1&quot;) &amp; ]]&gt;&lt;/script&gt;</p>')
  })

  it('keeps line breaks and leaves out empty paragraphs', () => {
    const body = aText(
      aParagraph('En', { type: 'linebreak' }, 'två'),
      aParagraph(),
      aParagraph(' ', { type: 'linebreak' }),
    )

    expect(toHtml(body, page)).toBe('<p>En<br>två</p>')
  })

  it('gives each heading on a page an address word of its own', () => {
    const body = aText(
      aHeading('h2', 'Åtgärder'),
      aHeading('h3', 'Åtgärder'),
      aHeading('h4', '2026'),
      aHeading('h2', ' '),
    )

    expect(toHtml(body, page)).toBe(
      '<h2 id="h-atgarder">Åtgärder</h2><h3 id="h-atgarder--2">Åtgärder</h3><h4 id="h-2026">2026</h4>',
    )
  })

  it('writes no ids in a feed, where texts stand beside each other', () => {
    const quotation = aBlock({ blockType: 'quotation', id: 'b1', text: 'Det går.', name: 'Samordnaren' })

    const html = toHtml(aText(aHeading('h2', 'Åtgärder'), quotation), feed)

    expect(html).not.toContain(' id=')
  })

  it('puts a nested list in the entry before it', () => {
    const inner: BodyNode = { type: 'list', listType: 'bullet', start: 1, children: [aListItem(words('innerst'))] }
    const body = aText({
      type: 'list',
      listType: 'number',
      start: 3,
      children: [aListItem(words('tre')), aListItem(inner), aListItem(words('fyra'))],
    })

    expect(toHtml(body, page)).toBe('<ol start="3"><li>tre<ul><li>innerst</li></ul></li><li>fyra</li></ol>')
  })

  it('writes quotes and rules', () => {
    const body = aText({ type: 'quote', children: [words('Så är det.')] }, { type: 'horizontalrule' })

    expect(toHtml(body, page)).toBe('<blockquote><p>Så är det.</p></blockquote><hr>')
  })

  it('is the same for the same text, and empty for an empty one', () => {
    const body = aText(aHeading('h2', 'Bakgrund'), aParagraph('Text.'))

    expect(toHtml(body, page)).toBe(toHtml(body, page))
    expect(toHtml(aText(), page)).toBe('')
  })

  it('says which node it cannot write rather than losing it', () => {
    // A node of another editor, which the types do not know.
    const body = aText({ type: 'marquee' } as unknown as BodyNode)

    expect(() => toHtml(body, page)).toThrow('marquee')
  })
})

describe('pictures in a text', () => {
  const image = anImage({
    caption: 'Valsverket i Borlänge',
    renditions: [{ filename: 'valsverk-480.jpg', width: 480, height: 270, bytes: 20_000, mimeType: 'image/jpeg' }],
  })
  const references = { ...page.references, images: { 'image-1': image } }

  it('offer a page every width, with caption and credit', () => {
    const html = toHtml(aText({ type: 'upload', relationTo: 'media', value: 'image-1' }), { ...page, references })

    expect(html).toBe(
      '<figure><img src="/media/valsverk.jpg" srcset="/media/valsverk-480.jpg 480w, /media/valsverk.jpg 1600w"' +
        ' sizes="(min-width: 45rem) 42rem, 100vw" width="1600" height="900" alt="Ett valsverk i kvällsljus."' +
        ' loading="lazy" decoding="async"><figcaption>Valsverket i Borlänge' +
        ' <span class="credit">Bild: Region Norra</span></figcaption></figure>',
    )
  })

  it('carry the caption of their place, and are absolute and plain in a feed', () => {
    const upload: BodyNode = {
      type: 'upload',
      relationTo: 'media',
      value: { id: 'image-1' },
      fields: { caption: 'I kväll' },
    }

    expect(toHtml(aText(upload), { ...feed, references })).toBe(
      '<figure><img src="https://nyheter.example/media/valsverk.jpg" width="1600" height="900"' +
        ' alt="Ett valsverk i kvällsljus."><figcaption>I kväll' +
        ' <span class="credit">Bild: Region Norra</span></figcaption></figure>',
    )
  })

  it('keep an editor’s own words for the credit', () => {
    const illustration = anImage({ credit: 'Illustration: Nyhetsrum', alt: '' })
    const own = { ...page.references, images: { 'image-1': illustration } }

    const html = toHtml(aText({ type: 'upload', relationTo: 'media', value: 'image-1' }), { ...page, references: own })

    expect(html).toContain(' alt="" ')
    expect(html).toContain('<figcaption><span class="credit">Illustration: Nyhetsrum</span></figcaption>')
  })

  it('are left out when the reader may not see them', () => {
    expect(toHtml(aText({ type: 'upload', relationTo: 'media', value: 'gone' }), page)).toBe('')
  })
})

describe('links within other markup', () => {
  it('stand in paragraphs and lists', () => {
    const link = aLinkNode('Piloten', { linkType: 'internal', doc: { relationTo: 'articles', value: 'article-1' } })
    const references = { ...page.references, publications: { 'article-1': aLink() } }
    const body = aText(aParagraph('Läs om ', link, '.'))

    expect(toHtml(body, { ...page, references })).toBe(
      '<p>Läs om <a href="/sv/nyheter/piloten-gar-vidare">Piloten</a>.</p>',
    )
  })
})
