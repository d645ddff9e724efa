import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import { toDiscoveredFeedLinks } from '../feedLinks'
import type { PageContext } from '../pageContext'
import type { Head } from './head'

interface FeedTagsProps {
  context: PageContext
  head: Pick<Head, 'listFeed' | 'textFeed'>
}

/** Lets feed readers find the newsroom's feeds from any page, and those of a list and a text from its own. */
export function FeedTags({ context, head: { listFeed, textFeed } }: FeedTagsProps) {
  const { site, locale, siteUrl } = context
  const t = getTranslator(locale)

  return [...toDiscoveredFeedLinks(context), ...(listFeed ? [listFeed] : []), ...(textFeed ? [textFeed] : [])].map((feed) => (
    <link
      key={feed.title}
      rel="alternate"
      type={feedMediaTypes[feed.address.format]}
      hrefLang={feed.locale ?? undefined}
      title={t('Site.title', { title: feed.title, site: site.name })}
      href={toUrl(siteUrl, feed.address)}
    />
  ))
}
