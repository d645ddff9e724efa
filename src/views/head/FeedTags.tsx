import { toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import { toFeedLinks, type FeedLink } from '../feedLinks'
import type { PageContext } from '../pageContext'

interface FeedTagsProps {
  context: PageContext
  /** The feed of the text the page is about, if it is about one. */
  textFeed: FeedLink | null
}

/** Lets feed readers find the newsroom's feeds from any page, and that of a text from its own. */
export function FeedTags({ context: { site, locale, siteUrl }, textFeed }: FeedTagsProps) {
  const t = getTranslator(locale)

  return [...toFeedLinks(locale), ...(textFeed ? [textFeed] : [])].map((feed) => (
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
