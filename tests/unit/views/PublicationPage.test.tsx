import { describe, expect, it } from 'vitest'
import type { Publication } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { PublicationPage } from '@/views/PublicationPage'
import { renderPage } from '@/views/renderPage'
import { aContext } from '../../factories/page'
import {
  aContact,
  aDocument,
  aLink,
  anArticle,
  anImage,
  aPressRelease,
  aReport,
  aTopic,
} from '../../factories/publication'

const swedish = aLink({ id: 'article-1', language: 'sv', slug: 'piloten-gar-vidare' })
const english = aLink({ id: 'article-2', language: 'en', title: 'The pilot moves on', slug: 'the-pilot-moves-on' })
const editions = [swedish, english]

function render(publication: Publication, locale: Locale = publication.language): Promise<string> {
  const page = <PublicationPage context={aContext(locale)} publication={publication} bodyHtml="<p>Text.</p>" />
  return renderPage(page)
}

/** The links of a kind, as they stand in the head. */
function links(markup: string, kind: string): string[] {
  return markup.match(new RegExp(`<link rel="${kind}"[^>]*>`, 'g')) ?? []
}

describe('the head of a text', () => {
  it('lists the same editions in each language, and a page for readers of neither', async () => {
    const original = await render(anArticle({ editions }))
    const translation = await render(anArticle({ ...english, type: 'articles', original: swedish, editions }))

    const listed = links(original, 'alternate').filter((link) => !link.includes('type='))
    expect(listed).toEqual([
      '<link rel="alternate" hreflang="sv" href="https://nyhetsrum.example/sv/nyheter/piloten-gar-vidare"/>',
      '<link rel="alternate" hreflang="en" href="https://nyhetsrum.example/en/news/the-pilot-moves-on"/>',
      '<link rel="alternate" hreflang="x-default" href="https://nyhetsrum.example/sv/nyheter/piloten-gar-vidare"/>',
    ])
    expect(links(translation, 'alternate').filter((link) => !link.includes('type='))).toEqual(listed)
  })

  it('claims no English edition of a text that has none', async () => {
    const markup = await render(anArticle({ editions: [swedish] }))

    expect(links(markup, 'alternate').filter((link) => !link.includes('type='))).toHaveLength(2)
    expect(markup).not.toContain('og:locale:alternate')
  })

  it('names each edition its own true address', async () => {
    const markup = await render(anArticle({ ...english, type: 'articles', original: swedish, editions }))

    expect(markup).toContain('<html lang="en">')
    expect(links(markup, 'canonical')).toEqual([
      '<link rel="canonical" href="https://nyhetsrum.example/en/news/the-pilot-moves-on"/>',
    ])
    expect(markup).not.toContain('noindex')
  })

  it('says how the text looks when it is shared', async () => {
    const markup = await render(anArticle({ editions, heroImage: anImage() }))

    expect(markup).toContain('<meta property="og:locale" content="sv_SE"/>')
    expect(markup).toContain('<meta property="og:locale:alternate" content="en_GB"/>')
    expect(markup).toContain('<meta property="og:image" content="https://nyhetsrum.example/media/valsverk.jpg"/>')
    expect(markup).toContain('<meta property="og:image:alt" content="Ett valsverk i kvällsljus."/>')
    expect(markup).toContain('<meta property="article:published_time" content="2026-03-02T08:00:00.000Z"/>')
  })

  it('offers the feed in the page’s own language first, and the text’s own last, at its original', async () => {
    const markup = await render(anArticle({ ...english, type: 'articles', original: swedish, editions }))

    const feeds = links(markup, 'alternate').filter((link) => link.includes('rss'))
    expect(feeds.map((link) => /href="([^"]+)"/.exec(link)?.[1])).toEqual([
      'https://nyhetsrum.example/en/feed.rss',
      'https://nyhetsrum.example/sv/feed.rss',
      'https://nyhetsrum.example/feed.rss',
      'https://nyhetsrum.example/sv/nyheter/piloten-gar-vidare/feed.rss',
    ])
  })
})

describe('a text', () => {
  it('tells when it was published and updated, in words and for machines', async () => {
    const markup = await render(anArticle({ modifiedAt: new Date('2026-03-09T23:30:00Z') }))

    expect(markup).toContain('Publicerad <time datetime="2026-03-02T08:00:00.000Z">2 mars 2026</time>')
    expect(markup).toContain('Uppdaterad <time datetime="2026-03-09T23:30:00.000Z">10 mars 2026</time>')
  })

  it('claims no update while it stands as first published', async () => {
    const markup = await render(anArticle({ modifiedAt: null }))

    expect(markup).not.toContain('Uppdaterad')
  })

  it('tells the reader of a translation what it is translated from', async () => {
    const markup = await render(anArticle({ ...english, type: 'articles', original: swedish, editions }))

    expect(markup).toContain('Translated from Swedish.')
    expect(markup).toContain(
      '<a href="/sv/nyheter/piloten-gar-vidare" hreflang="sv" lang="sv">Piloten går vidare</a>',
    )
  })

  it('marks a related text in another language', async () => {
    const related = [aLink({ id: 'article-9', title: 'Verkstaden öppnar', slug: 'verkstaden-oppnar' })]

    const markup = await render(anArticle({ ...english, type: 'articles', original: swedish, editions, related }))

    expect(markup).toContain(
      '<a href="/sv/nyheter/verkstaden-oppnar" hreflang="sv"><span lang="sv">Verkstaden öppnar</span> (in Swedish)</a>',
    )
  })

  it('escapes what an editor writes', async () => {
    const markup = await render(anArticle({ title: '<script>alert("x")</script> & mer' }))

    expect(markup).toContain('<h1>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; mer</h1>')
    expect(markup.match(/<script/g)).toHaveLength(1)
  })

  it('needs no script of ours, no styles in the markup and no other host', async () => {
    const everything = { editions, topics: [aTopic()], contacts: [aContact()], heroImage: anImage() }
    const pages = [
      await render(anArticle({ ...everything, kind: 'event', eventStartsOn: '2026-03-08', place: 'Gävle' })),
      await render(aReport({ ...everything, documents: [aDocument()] })),
      await render(aPressRelease({ ...everything, pressImages: [anImage()] })),
    ]

    for (const markup of pages) {
      expect(markup).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(markup).not.toMatch(/<style|<iframe|\sstyle=|\son[a-z]+=/)
      expect(markup).not.toMatch(/\s(?:src|srcset)="(?:https?:)?\/\//)
    }
  })
})

describe('an event', () => {
  it('tells its days and place', async () => {
    const event = anArticle({ kind: 'event', eventStartsOn: '2026-03-08', eventEndsOn: '2026-03-09', place: 'Gävle' })

    const markup = await render(event)

    expect(markup).toContain('<dt>När</dt><dd><time datetime="2026-03-08">8–9 mars 2026</time></dd>')
    expect(markup).toContain('<dt>Var</dt><dd>Gävle</dd>')
  })
})

describe('a report', () => {
  it('offers its files with language, format and size', async () => {
    const document = aDocument({
      filename: 'fem.pdf',
      title: 'Fem prioriteringar',
      language: 'sv',
      mimeType: 'application/pdf',
      bytes: 2_140_000,
    })

    const markup = await render(aReport({ language: 'en', documents: [document] }))

    expect(markup).toContain('<a href="/documents/fem.pdf" hreflang="sv" type="application/pdf">')
    expect(markup).toMatch(/<span lang="sv">Fem prioriteringar<\/span>, Swedish, PDF, 2\.1\sMB<\/a>/)
  })

  it('tells only the facts it has', async () => {
    const markup = await render(aReport({ reportNumber: '2026:4', isbn: null, issuedOn: '2026-02-27' }))

    expect(markup).toContain('<dt>Rapportnummer</dt><dd>2026:4</dd>')
    expect(markup).toContain('<dt>Utgiven</dt><dd><time datetime="2026-02-27">27 februari 2026</time></dd>')
    expect(markup).not.toContain('ISBN')
  })
})

describe('a press release', () => {
  it('begins with its place and date, and ends with who sends it', async () => {
    const markup = await render(aPressRelease({ place: 'Gävle' }))

    expect(markup).toContain('<b class="place">Gävle</b>, <time datetime="2026-03-02T08:00:00.000Z">2 mars 2026</time>')
    expect(markup).toContain('<h2>Om Region Norra</h2><p>Region Norra arbetar för utveckling i tre län.</p>')
  })

  it('offers its pictures in full size, with the credit to print', async () => {
    const image = anImage({
      bytes: 1_840_000,
      renditions: [{ filename: 'valsverk-480.jpg', width: 480, height: 270, bytes: 20_000, mimeType: 'image/jpeg' }],
    })

    const markup = await render(aPressRelease({ pressImages: [image] }))

    expect(markup).toContain('<a href="/media/valsverk.jpg" type="image/jpeg" download="">')
    expect(markup).toMatch(/>Ladda ner valsverk\.jpg \(1\s600 × 900 pixlar, 1,8\sMB\)<\/a>/)
    expect(markup).toContain('<span class="credit">Bild: Region Norra</span>')
  })
})
