import { beforeAll, describe, expect, it } from 'vitest'
import { toStoredBody } from '@/richText/toStoredBody'
import { aLinkNode, aParagraph, aText } from '../../factories/body'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { make, publish } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function republish(id: string, change: object) {
  const { json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { ...change, _status: 'published' })
  expect(json.errors).toBeUndefined()
}

/** Every instant that readers, feeds and search engines are told of one text. */
async function datesOf(slug: string) {
  const page = (await readAt(`/sv/nyheter/${slug}`, later)).text
  const feed = (await readAt('/sv/feed.rss', later)).text
  const entry = feed.split('<item>').find((one) => one.includes(`/sv/nyheter/${slug}<`)) ?? ''
  const sitemap = (await readAt('/sitemap.xml', later)).text
  const place = sitemap.split('<url>').find((one) => one.includes(`/sv/nyheter/${slug}<`)) ?? ''
  return {
    page: [...page.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)].map(([at]) => at),
    feed: [...entry.matchAll(/<(pubDate|atom:updated|dc:date|dcterms:modified)>.*?<\/\1>/g)].map(([at]) => at),
    sitemap: [...place.matchAll(/<lastmod>.*?<\/lastmod>/g)].map(([at]) => at),
  }
}

describe('a small change', () => {
  it('changes the words, and no date that anybody is told', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Liten ändring')
    const before = await datesOf(slug)
    await republish(id, { standfirst: 'Andra ord.' })

    expect((await readAt(`/sv/nyheter/${slug}`, later)).text).toContain('Andra ord.')
    expect(await datesOf(slug)).toEqual(before)
    expect(Object.values(before).every((dates) => dates.length > 0)).toBe(true)
  })
})

describe.each(['major', 'correction'] as const)('a change that readers need to know of (%s)', (significance) => {
  it('moves its date on the page, in the feed and in the sitemap, once', async () => {
    const { id, slug } = await publish(newsroom, 'articles', `Viktig ändring ${significance}`)
    const before = await datesOf(slug)
    await republish(id, { standfirst: 'Nya ord.', significance, changeNote: 'Det här är nytt.' })
    const after = await datesOf(slug)
    await republish(id, { standfirst: 'Nya ord igen.' })

    expect(after.page).not.toEqual(before.page)
    expect(after.feed).not.toEqual(before.feed)
    expect(after.sitemap).not.toEqual(before.sitemap)
    expect(await datesOf(slug)).toEqual(after)
  })

  it('is told with its note, and leads to the text as it was', async () => {
    const { id, slug } = await publish(newsroom, 'articles', `Berättad ändring ${significance}`, { standfirst: 'Före.' })
    await republish(id, { standfirst: 'Efter.', significance, changeNote: 'Skillnaden <förklarad>.' })

    const { text } = await readAt(`/sv/nyheter/${slug}`, later)
    const earlier = await readAt(`/sv/nyheter/${slug}/versioner/1`, later)
    expect(text).toContain('Skillnaden &lt;förklarad&gt;.')
    expect(text).toContain(`href="/sv/nyheter/${slug}/versioner/1"`)
    expect(earlier.text).toContain('Före.')
    expect(earlier.text).not.toContain('Efter.')
  })
})

describe('an earlier version', () => {
  it('shows the text as it was published, with its files, whatever has become of them since', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Bilagan', language: 'sv' }))
    form.set('file', await aPdf('bilagan.pdf'))
    const file = await make(newsroom, '/documents', form)
    const { id, slug } = await publish(newsroom, 'reports', 'Rapport med bilaga', { documents: [file.id] })
    const before = (await readAt(`/sv/rapporter/${slug}`, later)).text
    await newsroom.ask('editor', 'PATCH', `/documents/${file.id}`, { title: 'Bilagan, ny titel' })
    await newsroom.ask('editor', 'PATCH', `/reports/${id}`, { documents: [], title: 'Utan bilaga', _status: 'published' })

    const { text } = await readAt(`/sv/rapporter/${slug}/versioner/1`, later)
    expect(factsIn(text)).toEqual(factsIn(before))
    expect(factsIn(text)).toContain('/documents/bilagan.pdf')
    expect((await readAt('/documents/bilagan.pdf', later)).status).toBe(200)
    expect((await readAt(`/sv/rapporter/${slug}`, later)).text).not.toContain('bilagan.pdf')
  })

  it('is kept out of search engines and is no place of its own', async () => {
    const { slug } = await publish(newsroom, 'articles', 'Utan index')
    const { text } = await readAt(`/sv/nyheter/${slug}/versioner/1`, later)

    expect(text).toContain('<meta name="robots" content="noindex"/>')
    expect(text).not.toContain('rel="canonical"')
  })

  it('is none that has not been published, nor one that is only drafted', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Ett enda läge')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'Bara ett utkast.' })

    expect((await readAt(`/sv/nyheter/${slug}/versioner/2`, later)).status).toBe(404)
  })

  it('leads to no text that was to come and never came', async () => {
    const target = await publish(newsroom, 'articles', 'Kom aldrig', { publishedAt: '2089-01-01T00:00:00.000Z' })
    const body = toStoredBody(aText(aParagraph('Läs ', aLinkNode('mer', { linkType: 'internal', doc: { relationTo: 'articles', value: target.id } }))))
    await publish(newsroom, 'articles', 'Ledde framåt', { body, publishedAt: '2089-06-01T00:00:00.000Z' })
    const both = await readAt('/sv/nyheter/ledde-framat/versioner/1', later)
    await newsroom.ask('editor', 'PATCH', `/articles/${target.id}?address=keep`, { _status: 'published', publishedAt: '2095-01-01T00:00:00.000Z' })

    expect(both.text).toContain('href="/sv/nyheter/kom-aldrig"')
    expect((await readAt('/sv/nyheter/ledde-framat/versioner/1', later)).text).not.toContain('kom-aldrig')
  })

  it('waits with its text for its time', async () => {
    await publish(newsroom, 'articles', 'Framtida läge', { publishedAt: '2095-01-01T00:00:00.000Z' })

    expect((await readAt('/sv/nyheter/framtida-lage/versioner/1', later)).status).toBe(404)
  })
})

/** The part of a page that tells its headline, its text and its files. */
function factsIn(html: string): string {
  const article = /<article.*?<\/article>/s.exec(html)?.[0] ?? ''
  return article.replace(/<p class="(?:dates|follow)">.*?<\/p>/gs, '').replace(/<section class="all-changes".*?<\/section>/s, '')
}
