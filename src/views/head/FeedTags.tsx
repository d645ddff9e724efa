import { toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import { toFeedLinks } from '../feedLinks'
import type { PageContext } from '../pageContext'

/** Lets feed readers find the newsroom's feeds from any page. */
export function FeedTags({ context: { site, locale, siteUrl } }: { context: PageContext }) {
  const t = getTranslator(locale)

  return toFeedLinks(locale).map((feed) => (
    <link
      key={feed.title}
      rel="alternate"
      type="application/rss+xml"
      hrefLang={feed.locale ?? undefined}
      title={t('Site.title', { title: feed.title, site: site.name })}
      href={toUrl(siteUrl, feed.address)}
    />
  ))
}
