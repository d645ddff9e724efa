import { expect, test } from '../../setup/browserTest'
import { ask, siteUrl } from '../support/ask'
import { alternatesIn, canonicalIn } from '../support/markup'

interface SitemapEntry {
  url: string
  changedAt: string | null
  editions: Record<string, string>
}

/** A sitemap as a search engine reads it. */
function toEntries(xml: string): SitemapEntry[] {
  return [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
    url: /<loc>([^<]+)</.exec(entry)?.[1] ?? '',
    changedAt: /<lastmod>([^<]+)</.exec(entry)?.[1] ?? null,
    editions: Object.fromEntries(
      [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href]),
    ),
  }))
}

for (const path of ['/sitemap.xml', '/news-sitemap.xml'])
  test(`${path} is well-formed XML`, async ({ page }) => {
    const { status, headers, text } = await ask(path)
    const root = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      return document.querySelector('parsererror')?.textContent ?? document.documentElement.nodeName
    }, text)

    expect({ status, root }).toEqual({ status: 200, root: 'urlset' })
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  })

test('the sitemap names each page once, and each is there', async () => {
  const entries = toEntries((await ask('/sitemap.xml')).text)
  const urls = entries.map(({ url }) => url)
  const replies = await Promise.all(urls.map(async (url) => ({ url, status: (await ask(url)).status })))

  expect(urls.length).toBeGreaterThan(60)
  expect(new Set(urls).size).toBe(urls.length)
  expect(replies.filter(({ status }) => status !== 200)).toEqual([])
})

test('the sitemap tells of the same language editions as the pages themselves', async () => {
  const entries = toEntries((await ask('/sitemap.xml')).text)

  for (const { url, editions } of entries) {
    const { text } = await ask(url)
    expect({ url, editions: alternatesIn(text), own: canonicalIn(text) }).toEqual({ url, editions, own: url })
  }
})

test('the sitemap tells when each text last changed', async () => {
  const entries = toEntries((await ask('/sitemap.xml')).text)
  const texts = entries.filter(({ url }) => new URL(url).pathname.split('/').length > 3)

  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter(({ changedAt }) => Number.isNaN(Date.parse(changedAt ?? '')))).toEqual([])
})

test('search engines are kept out of the editors’ rooms and shown the sitemaps', async () => {
  const { text, headers } = await ask('/robots.txt')

  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  for (const line of ['Disallow: /admin', 'Disallow: /api', 'Disallow: /preview', `Sitemap: ${siteUrl}/sitemap.xml`])
    expect(text.split('\n')).toContain(line)
})

for (const path of ['/healthz', '/readyz'])
  test(`${path} says that all is well, and is never kept`, async () => {
    const { status, headers } = await ask(path)

    expect({ status, control: headers['cache-control'] }).toEqual({ status: 200, control: 'no-store' })
  })
