import { toUrl } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import { element, escapeHtml } from '@/richText/html'
import { toXml } from './toSitemap'

/** How long a text is news to search engines. */
export const newsWindowDays = 2

/** The most texts a news sitemap may hold. */
const maxTexts = 1000

/**
 * The texts of the last two days, for news search.
 *
 * @param siteUrl  The newsroom's public address, without a final slash.
 * @param siteName The newsroom's name.
 * @param texts    Texts of the window, newest first.
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function toNewsSitemap(
  siteUrl: string,
  siteName: string,
  texts: readonly (PublicationLink & { publishedAt: Date })[],
): string {
  const urls = texts.slice(0, maxTexts).map(({ language, type, slug, title, publishedAt }) =>
    element(
      'url',
      {},
      element('loc', {}, toUrl(siteUrl, { page: 'publication', locale: language, type, slug })),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          element('news:name', {}, escapeHtml(siteName)),
          element('news:language', {}, language),
        ),
        element('news:publication_date', {}, publishedAt.toISOString()),
        element('news:title', {}, escapeHtml(title)),
      ),
    ),
  )
  return toXml(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      ...urls,
    ),
  )
}
