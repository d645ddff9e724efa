import { toUrl } from '@/domain/paths'

/**
 * What search engines may visit: everything but the editors' rooms.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function toRobots(siteUrl: string): string {
  const sitemaps = (['sitemap.xml', 'news-sitemap.xml'] as const).map(
    (file) => `Sitemap: ${toUrl(siteUrl, { page: 'machine', file })}`,
  )
  return ['User-agent: *', 'Disallow: /admin', 'Disallow: /api', 'Disallow: /preview', '', ...sitemaps, ''].join('\n')
}
