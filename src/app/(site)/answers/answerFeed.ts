import { toFeedKey, type FeedAddress, type FeedSubject } from '@/domain/feedSubject'
import { feedLength, toFeed } from '@/feeds/toFeed'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { toEntryId } from '@/feeds/toEntryId'
import { locales } from '@/i18n/locales'
import { countArchives, findArchivedPlaces, findNewestPlaces, type FeedPlaces } from '@/queries/findFeedPlaces'
import { findFeedPublications } from '@/queries/findFeedPublications'
import { findTopicBySlug, findTopicEditions } from '@/queries/findTopics'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import type { Answer } from './answer'
import { answerFormerTopic } from './answerFormerTopic'
import { answerNotFound } from './answerNotFound'
import { findSites } from './findSites'
import { toFeedAnswer } from './toFeedAnswer'
import type { Visit } from './visit'

/** The newest texts of a feed, or one of its archives. */
export async function answerFeed(visit: Visit, address: FeedAddress): Promise<Answer> {
  const { reader, siteUrl, hubUrl } = visit
  const subject = await findSubject(visit, address)
  if (!subject) return address.page === 'topicFeed' ? answerFormerTopic(visit, address) : answerNotFound(visit)

  const archive = address.archive ?? null
  const [archiveCount, tagAuthority, sites, places] = await Promise.all([
    countArchives({ feedKey: toFeedKey(subject), size: feedLength }, reader),
    getFeedAuthority(reader.payload, siteUrl),
    findSites(visit),
    findPlaces(visit, subject, archive),
  ])
  if (archive !== null && archive > archiveCount) return answerNotFound(visit)

  const publications = await findFeedPublications(places.texts, reader)
  const feed = toFeed({
    subject,
    document: { format: address.format, archive },
    site: sites[reader.locale],
    siteUrl,
    tagAuthority,
    hubUrl,
    entries: publications.map((publication) => {
      const { publisher } = sites[publication.language]
      return toFeedEntry(publication, { siteUrl, tagAuthority, publisher })
    }),
    removals: places.removals.map((text) => ({ id: toEntryId(text, tagAuthority), at: text.at })),
    lastMovedAt: places.lastMovedAt,
    archiveCount,
  })
  return toFeedAnswer(visit, { feed, format: address.format, nextMoment: places.nextMoment })
}

/** @returns `null` for a topic that the language does not have. */
async function findSubject({ reader }: Visit, address: FeedAddress): Promise<FeedSubject | null> {
  switch (address.page) {
    case 'feed':
      return { of: 'everything', locale: address.locale }
    case 'listFeed':
      return { of: 'type', locale: address.locale, type: address.type }
    case 'topicFeed': {
      const topic = await findTopicBySlug(address.slug, reader)
      if (!topic) return null
      return { of: 'topic', locale: address.locale, topic, editions: await findTopicEditions(topic.id, reader, locales) }
    }
  }
}

function findPlaces({ reader }: Visit, subject: FeedSubject, archive: number | null): Promise<FeedPlaces> {
  const feedKey = toFeedKey(subject)
  return archive === null
    ? findNewestPlaces({ feedKey, limit: feedLength }, reader)
    : findArchivedPlaces({ feedKey, archive, size: feedLength }, reader)
}
