import { feedFormats, type FeedFormat } from '@/domain/address'
import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { toFeedKey, type FeedSubject } from '@/domain/feedSubject'
import { toPath, toUrl } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { formatNames, toFeedLink } from '../feedLinks'

interface FeedListProps {
  title: string
  feeds: FeedSubject[]
  locale: Locale
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
}

/** Feeds that belong together, each with its address in plain text. */
export function FeedList({ title, feeds, locale, siteUrl }: FeedListProps) {
  if (feeds.length === 0) return null

  return (
    <>
      <h3>{title}</h3>
      <ul className="feeds">
        {feeds.map((feed) => (
          <FeedRow key={toFeedKey(feed)} feed={feed} locale={locale} siteUrl={siteUrl} />
        ))}
      </ul>
    </>
  )
}

interface FeedRowProps {
  feed: FeedSubject
  locale: Locale
  siteUrl: string
}

function FeedRow({ feed, locale, siteUrl }: FeedRowProps) {
  const t = getTranslator(locale)
  const { address, title } = toFeedLink(feed, 'rss', locale)
  const id = `feed-${toFeedKey(feed).replaceAll(':', '-')}`

  return (
    <li>
      <p className="feed-name" lang={feed.of === 'topic' ? feed.locale : undefined}>
        {nameFeed(feed, locale)}
      </p>
      <p className="feed-formats">
        {feedFormats.map((format) => (
          <FormatLink key={format} feed={feed} format={format} locale={locale} />
        ))}
      </p>
      <p className="feed-address">
        <code id={id} translate="no">
          {toUrl(siteUrl, address)}
        </code>
        {/* The script brings it forth: without one a button would do nothing, and the address can be copied as it is. */}
        <button
          type="button"
          hidden
          data-copies={id}
          data-done={t('Subscribe.copied')}
          data-said={t('Subscribe.copiedFeed', { feed: title })}
        >
          {t('Subscribe.copy')}
          <span className="visually-hidden"> {title}</span>
        </button>
      </p>
    </li>
  )
}

function FormatLink({ feed, format, locale }: { feed: FeedSubject; format: FeedFormat; locale: Locale }) {
  const { address, title } = toFeedLink(feed, format, locale)

  return (
    <a href={toPath(address)} hrefLang={feed.locale ?? undefined} type={feedMediaTypes[format]} aria-label={title}>
      {formatNames[format]}
    </a>
  )
}

/** What a feed is called among those of its language. */
function nameFeed(feed: FeedSubject, locale: Locale): string {
  const t = getTranslator(locale)
  switch (feed.of) {
    case 'everything':
      return t('Subscribe.feedsEverything')
    case 'type':
      return t(`Navigation.${feed.type}`)
    case 'topic':
      return feed.topic.name
  }
}
