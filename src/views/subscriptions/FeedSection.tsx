import type { Address } from '@/domain/address'
import { toUrl } from '@/domain/paths'
import { publicationTypes, type Topic } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { toFeedLinks } from '../feedLinks'

interface FeedSectionProps {
  locale: Locale
  topics: Topic[]
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
}

/** How to subscribe with a news reader, for who has never used one: every feed with its address to copy. */
export function FeedSection({ locale, topics, siteUrl }: FeedSectionProps) {
  const t = getTranslator(locale)
  const format = 'rss'
  const everything = toFeedLinks(locale).map(({ title, address }) => ({ title, address }))
  const types = publicationTypes.map((type) => ({
    title: t(`Navigation.${type}`),
    address: { page: 'listFeed', locale, type, format } as const,
  }))
  const byTopic = topics.map(({ name, slug }) => ({ title: name, address: { page: 'topicFeed', locale, slug, format } as const }))

  return (
    <section className="subscribe-section" aria-labelledby="by-feed">
      <h2 id="by-feed">{t('Subscribe.feeds')}</h2>
      <p>{t('Subscribe.feedsAbout')}</p>
      <p>{t('Subscribe.feedsHow')}</p>
      <Feeds title={t('Subscribe.feedsEverything')} feeds={everything} siteUrl={siteUrl} />
      <Feeds title={t('Subscribe.feedsTypes')} feeds={types} siteUrl={siteUrl} />
      <Feeds title={t('Subscribe.feedsTopics')} feeds={byTopic} siteUrl={siteUrl} />
    </section>
  )
}

interface FeedsProps {
  title: string
  feeds: { title: string; address: Address }[]
  siteUrl: string
}

function Feeds({ title, feeds, siteUrl }: FeedsProps) {
  if (feeds.length === 0) return null

  return (
    <>
      <h3>{title}</h3>
      <dl className="feeds">
        {feeds.map((feed) => (
          <div key={feed.title}>
            <dt>{feed.title}</dt>
            <dd>
              <code>{toUrl(siteUrl, feed.address)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
