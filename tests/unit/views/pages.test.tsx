import { describe, expect, it } from 'vitest'
import { ContactsPage } from '@/views/ContactsPage'
import { FrontPage } from '@/views/FrontPage'
import { ListPage } from '@/views/ListPage'
import { MissingTranslationPage } from '@/views/MissingTranslationPage'
import { NotFoundPage } from '@/views/NotFoundPage'
import { OtherAddressPage } from '@/views/OtherAddressPage'
import { PreviewPage } from '@/views/PreviewPage'
import { renderPage } from '@/views/renderPage'
import { TopicPage } from '@/views/TopicPage'
import { aContext, aSummary } from '../../factories/page'
import { aContact, aLink, anArticle, aTopic } from '../../factories/publication'

const emptyFront = { lead: null, latest: [], events: [], reports: [], pressReleases: [], topics: [] }

describe('the front page', () => {
  it('shows its lead story, and leads to every list it has taken stories from', async () => {
    const lead = aSummary()
    const release = aSummary({ id: 'release-1', type: 'press-releases', kind: null, title: 'Sök stöd nu', slug: 'sok' })

    const markup = await renderPage(
      <FrontPage context={aContext()} {...emptyFront} lead={lead} pressReleases={[release]} />,
    )

    expect(markup).toContain('<h2><a href="/sv/nyheter/piloten-gar-vidare">Piloten går vidare</a></h2>')
    expect(markup).toContain('<h3><a href="/sv/pressmeddelanden/sok">Sök stöd nu</a></h3>')
    expect(markup).toContain('<a href="/sv/pressmeddelanden">Alla pressmeddelanden</a>')
    expect(markup).not.toContain('Alla rapporter')
  })

  it('tells an event’s days rather than when it was announced', async () => {
    const days = { eventStartsOn: '2026-12-08', eventEndsOn: '2026-12-09' }
    const event = aSummary({ language: 'en', kind: 'event', ...days })

    const markup = await renderPage(<FrontPage context={aContext('en')} {...emptyFront} events={[event]} />)

    expect(markup).toContain('<time datetime="2026-12-08">8–9 December 2026</time>')
  })

  it('says so while nothing is published', async () => {
    const markup = await renderPage(<FrontPage context={aContext('en')} {...emptyFront} />)

    expect(markup).toContain('There is no news here yet.')
  })

  it('sends readers of neither language to the choice of languages', async () => {
    const markup = await renderPage(<FrontPage context={aContext('en')} {...emptyFront} />)

    expect(markup).toContain('<link rel="alternate" hreflang="x-default" href="https://nyhetsrum.example/"/>')
  })
})

describe('a list', () => {
  const list = { type: 'articles' as const, publications: [aSummary()], pageCount: 3 }

  it('switches to the same list in the other language', async () => {
    const markup = await renderPage(<ListPage context={aContext()} {...list} pageNumber={1} />)

    expect(markup).toContain('<a href="/en/news" hreflang="en" lang="en">English</a>')
    expect(markup).toContain('<link rel="alternate" hreflang="en" href="https://nyhetsrum.example/en/news"/>')
  })

  it('claims no counterpart of its later pages, which hold other texts', async () => {
    const markup = await renderPage(<ListPage context={aContext()} {...list} pageNumber={2} />)

    expect(markup).toContain('<link rel="canonical" href="https://nyhetsrum.example/sv/nyheter/sida/2"/>')
    expect(markup).toContain('<title>Nyheter, sida 2 – Nyhetsrummet</title>')
    expect(markup).not.toContain('hreflang="x-default"')
  })

  it('leads to newer and older texts', async () => {
    const markup = await renderPage(<ListPage context={aContext()} {...list} pageNumber={2} />)

    expect(markup).toContain('<a rel="prev" href="/sv/nyheter">Nyare</a>')
    expect(markup).toContain('Sida 2 av 3')
    expect(markup).toContain('<a rel="next" href="/sv/nyheter/sida/3">Äldre</a>')
  })

  it('offers its own feed before those of everything, and an empty list offers none', async () => {
    const filled = await renderPage(<ListPage context={aContext()} {...list} pageNumber={1} />)
    const empty = await renderPage(<ListPage context={aContext()} {...list} publications={[]} pageNumber={1} />)

    const feedsIn = (markup: string) => linksTo(markup.slice(markup.indexOf('<footer')), '.rss').map(([path]) => path)
    expect(feedsIn(filled)).toEqual(['/sv/nyheter/feed.rss', '/sv/feed.rss', '/en/feed.rss', '/feed.rss'])
    expect(feedsIn(empty)).toEqual(['/sv/feed.rss', '/en/feed.rss', '/feed.rss'])
  })

  it('tells an event from news, and does not repeat what the page has said', async () => {
    const event = aSummary({ id: 'article-2', kind: 'event', eventStartsOn: '2026-12-08' })

    const markup = await renderPage(
      <ListPage context={aContext()} {...list} publications={[aSummary(), event]} pageNumber={1} />,
    )

    expect(markup.match(/class="kicker"/g)).toHaveLength(1)
    expect(markup).toContain('<p class="kicker">Evenemang</p>')
  })
})

describe('the foot of every page', () => {
  it('offers the news by mail where mail can be sent, and only there', async () => {
    const withMail = await renderPage(<NotFoundPage context={{ ...aContext(), offersMail: true }} />)
    const without = await renderPage(<NotFoundPage context={{ ...aContext(), offersMail: false }} />)

    expect(withMail).toContain('<h2>Prenumerera</h2><p><a href="/sv/prenumerera">Få nyheterna med mejl</a></p>')
    expect(without).toContain('<h2>Prenumerera med RSS</h2>')
    expect(without).not.toContain('mejl')
  })
})

describe('a topic', () => {
  it('switches to the topic in the other language, under its own word', async () => {
    const editions = [
      { locale: 'sv' as const, slug: 'klimat' },
      { locale: 'en' as const, slug: 'climate' },
    ]

    const markup = await renderPage(
      <TopicPage
        context={aContext()}
        topic={aTopic({ name: 'Klimat', slug: 'klimat' })}
        editions={editions}
        publications={[]}
        pageNumber={1}
        pageCount={1}
      />,
    )

    expect(markup).toContain('<a href="/en/topics/climate" hreflang="en" lang="en">English</a>')
    expect(markup).toContain('Här är inget publicerat än.')
  })
})

describe('the contact page', () => {
  it('names the press contacts first', async () => {
    const contacts = [
      aContact({ id: 'contact-1', name: 'Växeln', isPressContact: false }),
      aContact({ id: 'contact-2', name: 'Presstjänsten', isPressContact: true, languagesSpoken: ['sv', 'en'] }),
    ]

    const markup = await renderPage(<ContactsPage context={aContext()} contacts={contacts} />)

    const names = [...markup.matchAll(/<p class="name">(.*?)<\/p>/g)].map(([, name]) => name)
    expect(names).toEqual(['Presstjänsten', 'Växeln'])
    expect(markup).toContain('Talar svenska och engelska')
  })

  it('offers each contact’s card in words that say whose it is', async () => {
    const contacts = [aContact({ id: 'contact-1', name: 'Anna Åberg' })]

    const swedish = await renderPage(<ContactsPage context={aContext('sv')} contacts={contacts} />)
    const english = await renderPage(<ContactsPage context={aContext('en')} contacts={contacts} />)

    expect(linksTo(swedish, '.vcf')).toEqual([
      ['/sv/kontakt/contact-1.vcf', 'Spara kontaktkort (vCard) för Anna Åberg'],
      ['/sv/kontakt/contact-1-3.0.vcf', 'Äldre format (vCard 3.0) av kontaktkortet för Anna Åberg'],
    ])
    expect(linksTo(english, '.vcf').map(([, words]) => words)).toEqual([
      'Save contact card (vCard) for Anna Åberg',
      'Older format (vCard 3.0) of the contact card for Anna Åberg',
    ])
  })
})

describe('a page that is not there', () => {
  it('says so in the language asked for', async () => {
    const swedish = await renderPage(<NotFoundPage context={aContext('sv')} />)
    const english = await renderPage(<NotFoundPage context={aContext('en')} />)

    expect(swedish).toContain('<html lang="sv">')
    expect(swedish).toContain('<h1>Sidan finns inte</h1>')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('<h1>There is no such page</h1>')
  })

  it('shows the way to a text that exists in another language', async () => {
    const edition = aLink({ title: 'Piloten går vidare' })

    const markup = await renderPage(<MissingTranslationPage context={aContext('en')} edition={edition} />)

    expect(markup).toContain('<html lang="en">')
    expect(markup).toContain('<h1>This text is not available in English</h1>')
    expect(markup).toContain(
      '<a href="/sv/nyheter/piloten-gar-vidare" hreflang="sv" lang="sv">Piloten går vidare</a>',
    )
    expect(markup).toContain('<a href="/sv/nyheter/piloten-gar-vidare" hreflang="sv" lang="sv">Svenska</a>')
  })

  it('offers to follow a text that is not translated', async () => {
    const markup = await renderPage(<MissingTranslationPage context={aContext('en')} edition={aLink()} />)

    const feed = '/sv/nyheter/piloten-gar-vidare/feed.rss'
    expect(markup).toContain(`<a href="${feed}" type="application/rss+xml">Follow this text by RSS</a>`)
    expect(markup).toContain(`title="Follow the text “Piloten går vidare” – Nyhetsrummet" href="https://nyhetsrum.example${feed}"`)
  })

  it('does not call a text untranslated that only has another address', async () => {
    const edition = aLink({ language: 'en', title: 'The pilot moves on', slug: 'the-pilot-moves-on' })

    const markup = await renderPage(<OtherAddressPage context={aContext('en')} edition={edition} />)

    expect(markup).toContain('<h1>There is no such page</h1>')
    expect(markup).toContain('The text has another address in English:')
    expect(markup).toContain('href="/en/news/the-pilot-moves-on"')
    expect(markup).not.toContain('not been translated')
  })

  it('is no place of its own to a search engine', async () => {
    const pages = [
      await renderPage(<NotFoundPage context={aContext()} />),
      await renderPage(<MissingTranslationPage context={aContext('en')} edition={aLink()} />),
    ]

    for (const markup of pages) {
      expect(markup).toContain('<meta name="robots" content="noindex"/>')
      expect(markup).not.toContain('rel="canonical"')
      expect(markup).not.toContain('og:title')
    }
  })
})

describe('a preview', () => {
  it('says that it is not public, in the language of the text', async () => {
    const swedish = <PreviewPage context={aContext()} publication={anArticle()} bodyHtml="" />
    const english = <PreviewPage context={aContext('en')} publication={anArticle({ language: 'en' })} bodyHtml="" />

    expect(await renderPage(swedish)).toContain('<strong>Förhandsvisning</strong>')
    expect(await renderPage(english)).toContain('<strong>Preview</strong>')
  })

  it('tells search engines and sharing sites nothing', async () => {
    const markup = await renderPage(<PreviewPage context={aContext()} publication={anArticle()} bodyHtml="" />)

    expect(markup).toContain('<meta name="robots" content="noindex"/>')
    expect(markup).not.toMatch(/ld\+json|og:|rel="canonical"|x-default/)
  })
})

/** The links of a page to addresses with an ending, with the words that are read of them. */
function linksTo(markup: string, ending: string): [path: string, words: string][] {
  return [...markup.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/g)].flatMap(([, path = '', content = '']) =>
    path.endsWith(ending) ? [[path, content.replace(/<[^>]+>/g, '')]] : [],
  )
}
