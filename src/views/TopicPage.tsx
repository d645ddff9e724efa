import { topicAlternates, type TopicEdition } from '@/domain/alternates'
import type { Address } from '@/domain/address'
import type { PublicationSummary, Topic } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { toTopicFeedLink } from './feedLinks'
import { plainHead, type Head } from './head/head'
import type { PageContext } from './pageContext'
import { Pagination } from './parts/Pagination'
import { StoryList } from './parts/StoryList'
import { toFront, toSwitchTargets } from './switchTargets'

interface TopicPageProps {
  context: PageContext
  topic: Topic
  /** The topic's address word in every language it has a page in, the page's own included. */
  editions: TopicEdition[]
  /** Texts in the page's language, newest first. */
  publications: PublicationSummary[]
  /** From 1. */
  pageNumber: number
  /** At least 1. */
  pageCount: number
}

/** All texts about one topic, newest first. */
export function TopicPage({ context, topic, editions, publications, pageNumber, pageCount }: TopicPageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const switchTargets = toSwitchTargets({ locale, alternates: topicAlternates(editions), toNearest: toFront })
  const toAddress = (number: number): Address => ({ page: 'topic', locale, slug: topic.slug, pageNumber: number })
  const head = toHead({ context, topic, editions, publications, pageNumber, canonical: toAddress(pageNumber) })

  return (
    <Document context={context} head={head} switchTargets={switchTargets} section={null}>
      <header className="page-header">
        <p className="kicker">{t('Topic.kicker')}</p>
        <h1>{topic.name}</h1>
        {topic.description && <p className="standfirst">{topic.description}</p>}
      </header>
      {publications.length > 0 ? (
        <StoryList stories={publications} listedType={null} />
      ) : (
        <p className="empty">{t('List.empty')}</p>
      )}
      <Pagination locale={locale} pageNumber={pageNumber} pageCount={pageCount} toAddress={toAddress} />
    </Document>
  )
}

interface TopicHead extends Omit<TopicPageProps, 'pageCount'> {
  canonical: Address
}

function toHead({ context, topic, editions, publications, pageNumber, canonical }: TopicHead): Head {
  const t = getTranslator(context.locale)
  return {
    ...plainHead,
    title: pageNumber === 1 ? topic.name : t('List.titleOfPage', { title: topic.name, pageNumber }),
    description: topic.description ?? t('Topic.description', { topic: topic.name }),
    canonical,
    // Later pages hold other texts in another language, so only the first one has a counterpart.
    alternates: pageNumber === 1 ? topicAlternates(editions) : [],
    listFeed: publications.length > 0 ? toTopicFeedLink(topic, context.locale) : null,
  }
}
