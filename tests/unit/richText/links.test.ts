import { describe, expect, it } from 'vitest'
import type { LinkFields } from '@/domain/body'
import { toHtml } from '@/richText/toHtml'
import type { HtmlContext } from '@/richText/writer'
import { aLinkNode, aText } from '../../factories/body'
import { aDocument, aLink } from '../../factories/publication'

const context: HtmlContext = {
  references: {
    publications: {
      'article-1': aLink(),
      'article-2': aLink({ id: 'article-2', language: 'en', slug: 'pilot-moves-on' }),
    },
    documents: { 'document-1': aDocument(), 'document-2': aDocument({ id: 'document-2', language: 'en' }) },
    images: {},
    contacts: {},
  },
  locale: 'sv',
  siteUrl: 'https://nyheter.example',
  audience: 'page',
}

function writeLink(fields: LinkFields, surroundings: Partial<HtmlContext> = {}): string {
  return toHtml(aText(aLinkNode('Läs mer', fields)), { ...context, ...surroundings })
}

describe('a link to an address', () => {
  it('says that it leads to another website, in the language of the page', () => {
    const fields: LinkFields = { linkType: 'custom', url: 'https://example.org/a' }

    expect(writeLink(fields)).toBe(
      '<a href="https://example.org/a">Läs mer <span class="external">(Länk till annan webbplats)</span></a>',
    )
    expect(writeLink(fields, { locale: 'en' })).toContain('<span class="external">(Link to another website)</span>')
  })

  it('says so in feeds too', () => {
    expect(writeLink({ url: 'https://example.org/a' }, { audience: 'feed' })).toContain('Länk till annan webbplats')
  })

  it.each([
    ['a page of our own', 'https://nyheter.example/sv', 'https://nyheter.example/sv'],
    ['an e-mail address', 'mailto:press@example.org', 'mailto:press@example.org'],
    ['a telephone number', 'tel:+46 8 681 66 14', 'tel:+4686816614'],
  ])('says nothing about %s', (_, url, href) => {
    expect(writeLink({ linkType: 'custom', url })).toBe(`<a href="${href}">Läs mer</a>`)
  })

  it('is written in ASCII', () => {
    expect(writeLink({ url: 'https://exämple.se/å?q="ö"' })).toContain(
      '<a href="https://xn--exmple-cua.se/%C3%A5?q=%22%C3%B6%22">',
    )
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//example.org', '/sv', 'ftp://a', ''])(
    'is only its words when the address is %j',
    (url) => {
      expect(writeLink({ linkType: 'custom', url })).toBe('Läs mer')
    },
  )

  it('without words is no link', () => {
    expect(toHtml(aText(aLinkNode(' ', { url: 'https://example.org' })), context)).toBe(' ')
  })
})

describe('a link to a text of ours', () => {
  const toArticle = (value: string): LinkFields => ({ linkType: 'internal', doc: { relationTo: 'articles', value } })

  it('leads to where the text is today', () => {
    expect(writeLink(toArticle('article-1'))).toBe('<a href="/sv/nyheter/piloten-gar-vidare">Läs mer</a>')
  })

  it('is absolute in feeds', () => {
    expect(writeLink(toArticle('article-1'), { audience: 'feed' })).toBe(
      '<a href="https://nyheter.example/sv/nyheter/piloten-gar-vidare">Läs mer</a>',
    )
  })

  it('names the language of the text when it is another', () => {
    expect(writeLink(toArticle('article-2'))).toBe(
      '<a href="/en/news/pilot-moves-on" hreflang="en">Läs mer <span class="language">(på engelska)</span></a>',
    )
    expect(writeLink(toArticle('article-1'), { locale: 'en' })).toContain('(in Swedish)')
  })

  it('is only its words when the reader may not go there', () => {
    expect(writeLink(toArticle('draft-1'))).toBe('Läs mer')
    expect(writeLink({ linkType: 'internal', doc: null })).toBe('Läs mer')
    expect(writeLink({ linkType: 'internal', doc: { relationTo: 'reports', value: 'article-1' } })).toBe('Läs mer')
  })
})

describe('a link to a file of ours', () => {
  const toFile = (value: string): LinkFields => ({
    linkType: 'internal',
    doc: { relationTo: 'documents', value: { id: value } },
  })

  it('states the language, format and size of the file', () => {
    expect(writeLink(toFile('document-1'))).toBe(
      '<a href="/documents/arsredovisning-2025.pdf" type="application/pdf">Läs mer' +
        ' <span class="file">(svenska, pdf, 2,1\u00A0MB)</span></a>',
    )
  })

  it('tells machines too when the file is in another language', () => {
    expect(writeLink(toFile('document-2'))).toContain(' hreflang="en"')
  })
})
