import { otherLocales, locales, type Locale } from '@/i18n/locales'
import type { TopicEdition } from './alternates'
import type { Address, FeedFormat } from './address'
import { publicationTypes, type PublicationType, type Topic } from './publication'

/** What a feed carries: everything, in one language or in all; the texts of one collection; or those about a topic. */
export type FeedSubject =
  | { of: 'everything'; locale: Locale | null }
  | { of: 'type'; locale: Locale; type: PublicationType }
  | { of: 'topic'; locale: Locale; topic: Topic; editions: TopicEdition[] }

/** Where a feed of many texts is. */
export type FeedAddress = Extract<Address, { page: 'feed' | 'listFeed' | 'topicFeed' }>

/** One document of a feed: its newest texts, or one of its archives, the oldest being 1. */
export interface FeedDocument {
  format: FeedFormat
  archive: number | null
}

/**
 * Every feed of many texts there can be, whether it holds any or not: language by language everything, each collection
 * and each topic; last the one of every language.
 *
 * @param topics The topics that each language has a name for.
 */
export function toFeedSubjects(topics: Readonly<Record<Locale, Topic[]>>): FeedSubject[] {
  const inOneLanguage = locales.flatMap((locale): FeedSubject[] => [
    { of: 'everything', locale },
    ...publicationTypes.map((type) => ({ of: 'type', locale, type }) as const),
    ...topics[locale].map((topic) => ({ of: 'topic', locale, topic, editions: toEditions(topic, topics) }) as const),
  ])
  return [...inOneLanguage, { of: 'everything', locale: null }]
}

function toEditions({ id }: Topic, topics: Readonly<Record<Locale, Topic[]>>): TopicEdition[] {
  return locales.flatMap((locale) => {
    const topic = topics[locale].find((other) => other.id === id)
    return topic ? [{ locale, slug: topic.slug }] : []
  })
}

/** The name by which the database keeps what stands in a feed. The same name stands in the feed's own id. */
export function toFeedKey(subject: FeedSubject): string {
  switch (subject.of) {
    case 'everything':
      return subject.locale ?? 'all'
    case 'type':
      return `${subject.locale}:${subject.type}`
    case 'topic':
      return `${subject.locale}:topic:${subject.topic.id}`
  }
}

/** Where a document of a feed is. */
export function toFeedAddress(subject: FeedSubject, { format, archive }: FeedDocument): FeedAddress {
  const document = archive === null ? { format } : { format, archive }
  switch (subject.of) {
    case 'everything':
      return { page: 'feed', locale: subject.locale, ...document }
    case 'type':
      return { page: 'listFeed', locale: subject.locale, type: subject.type, ...document }
    case 'topic':
      return { page: 'topicFeed', locale: subject.locale, slug: subject.topic.slug, ...document }
  }
}

/** The page that shows the texts of a feed. */
export function toFeedHome(subject: FeedSubject): Address {
  switch (subject.of) {
    case 'everything':
      return subject.locale ? { page: 'front', locale: subject.locale } : { page: 'root' }
    case 'type':
      return { page: 'list', locale: subject.locale, type: subject.type, pageNumber: 1 }
    case 'topic':
      return { page: 'topic', locale: subject.locale, slug: subject.topic.slug, pageNumber: 1 }
  }
}

/**
 * Where the same kind of feed is in the other languages; for the feed of every language, in each of them.
 *
 * @returns In the house's order. A topic without a name in a language has no feed there.
 */
export function toFeedCounterparts(subject: FeedSubject, format: FeedFormat): { language: Locale; address: Address }[] {
  switch (subject.of) {
    case 'everything': {
      const others = subject.locale ? otherLocales(subject.locale) : locales
      return others.map((locale) => ({ language: locale, address: { page: 'feed', locale, format } }))
    }
    case 'type': {
      const { type } = subject
      return otherLocales(subject.locale).map((locale) => ({
        language: locale,
        address: { page: 'listFeed', locale, type, format },
      }))
    }
    case 'topic':
      return subject.editions
        .filter(({ locale }) => locale !== subject.locale)
        .map(({ locale, slug }) => ({ language: locale, address: { page: 'topicFeed', locale, slug, format } }))
  }
}
