import { alternates, contactsAlternates, findDefaultAddress, frontAlternates, listAlternates, type Alternate } from '@/domain/alternates'
import { toUrl } from '@/domain/paths'
import { publicationTypes, type PublicationLink } from '@/domain/publication'
import { element, escapeHtml } from '@/richText/html'

/** The most addresses one sitemap may hold. */
export const sitemapMaxAddresses = 50_000

interface Page {
  editions: readonly (PublicationLink & { changedAt: Date })[]
}

interface Entry {
  alternate: Alternate
  editions: Alternate[]
  changedAt: Date | null
}

/**
 * Every public page with its other languages, for search engines.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 * @param pages   Texts in all their public languages.
 * @see https://www.sitemaps.org/protocol.html
 */
export function toSitemap(siteUrl: string, pages: readonly Page[]): string {
  const fixed = [frontAlternates(), contactsAlternates(), ...publicationTypes.map(listAlternates)]
  const entries = [
    ...fixed.flatMap((editions) => editions.map((alternate) => ({ alternate, editions, changedAt: null }))),
    ...pages.flatMap(toEntries),
  ]
  const urls = entries.slice(0, sitemapMaxAddresses).map((entry) => writeUrl(siteUrl, entry))
  return toXml(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...urls,
    ),
  )
}

/** A document with its declaration. */
export function toXml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function toEntries({ editions }: Page): Entry[] {
  const all = alternates({ editions: [...editions] })
  return all.map((alternate, index) => ({ alternate, editions: all, changedAt: editions[index]?.changedAt ?? null }))
}

function writeUrl(siteUrl: string, { alternate, editions, changedAt }: Entry): string {
  const fallback = findDefaultAddress(editions)
  const links = [
    ...editions.map(({ locale, address }) => writeLink(locale, toUrl(siteUrl, address))),
    ...(fallback ? [writeLink('x-default', toUrl(siteUrl, fallback))] : []),
  ]
  const loc = element('loc', {}, escapeHtml(toUrl(siteUrl, alternate.address)))
  const lastmod = changedAt ? element('lastmod', {}, changedAt.toISOString()) : ''
  return element('url', {}, loc, lastmod, ...links)
}

function writeLink(hreflang: string, href: string): string {
  return element('xhtml:link', { rel: 'alternate', hreflang, href })
}
