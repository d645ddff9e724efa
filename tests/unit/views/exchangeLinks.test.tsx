import { describe, expect, it } from 'vitest'
import { ListPage } from '@/views/ListPage'
import { PublicationPage } from '@/views/PublicationPage'
import { VersionPage } from '@/views/VersionPage'
import { renderPage } from '@/views/renderPage'
import { aContext, aSummary } from '../../factories/page'
import { aContact, aLink, anArticle, aPressRelease } from '../../factories/publication'

const release = aPressRelease({ title: 'Sök stöd & råd', slug: 'sok-stod', contacts: [aContact()], editions: [aLink({ type: 'press-releases' })] })
const ninjs = 'application/json; profile=&quot;http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json&quot;'

/** Of each form that the page names, its media type, title and address. */
function exchangeLinksIn(markup: string): string[][] {
  return [...markup.matchAll(/<link rel="alternate" type="([^"]+)" title="([^"]+)" href="([^"]+)"\/>/g)]
    .map(([, ...form]) => form)
    .filter(([type = '']) => /oembed|profile/.test(type))
}

function pageOf(publication: typeof release | ReturnType<typeof anArticle>) {
  return renderPage(<PublicationPage context={aContext()} publication={publication} bodyHtml="" />)
}

describe('another system', () => {
  it('finds a press release as a news item and as what can be embedded', async () => {
    const url = encodeURIComponent('https://nyhetsrum.example/sv/pressmeddelanden/sok-stod')

    expect(exchangeLinksIn(await pageOf(release))).toEqual([
      [ninjs, 'Sök stöd &amp; råd (ninjs)', 'https://nyhetsrum.example/sv/pressmeddelanden/sok-stod/ninjs.json'],
      ['application/json+oembed', 'Sök stöd &amp; råd', `https://nyhetsrum.example/oembed?url=${url}&amp;format=json`],
      ['text/xml+oembed', 'Sök stöd &amp; råd', `https://nyhetsrum.example/oembed?url=${url}&amp;format=xml`],
    ])
  })

  it('finds of other texts what can be embedded', async () => {
    const types = exchangeLinksIn(await pageOf(anArticle())).map(([type]) => type)

    expect(types).toEqual(['application/json+oembed', 'text/xml+oembed'])
  })

  it('finds the newest press releases from their list, unless there are none', async () => {
    const list = (publications: ReturnType<typeof aSummary>[], type: 'articles' | 'press-releases' = 'press-releases') =>
      renderPage(<ListPage context={aContext()} type={type} publications={publications} pageNumber={1} pageCount={1} />)

    expect(exchangeLinksIn(await list([aSummary()]))).toEqual([
      [ninjs, 'Pressmeddelanden (ninjs)', 'https://nyhetsrum.example/sv/pressmeddelanden/ninjs.json'],
    ])
    expect(exchangeLinksIn(await list([]))).toEqual([])
    expect(exchangeLinksIn(await list([aSummary()], 'articles'))).toEqual([])
  })

  it('is never offered the list as a feed: programs that look for feeds take any JSON for one', async () => {
    expect(await pageOf(release)).not.toContain('type="application/json"')
  })
})

describe('a text that is not at an address of its own', () => {
  it('offers neither forms nor cards, which may not be there', async () => {
    const version = { publication: release, present: release, number: 1, publishedAt: release.publishedAt, replacedAt: null, changesSince: [] }

    const markup = await renderPage(<VersionPage context={aContext()} version={version} bodyHtml="" />)

    expect(exchangeLinksIn(markup)).toEqual([])
    expect(markup).not.toContain('.vcf')
    expect(await pageOf(release)).toContain('.vcf')
  })
})
