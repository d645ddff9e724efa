import type { Address } from '@/domain/address'
import { locales } from '@/i18n/locales'
import { findSummariesOfTopic } from '@/queries/findSummaries'
import { findTopicBySlug, findTopicEditions } from '@/queries/findTopics'
import { TopicPage } from '@/views/TopicPage'
import type { Answer } from './answer'
import { pageSize } from './answerList'
import { answerFormerTopic } from './answerFormerTopic'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** One page of all texts about a topic. */
export async function answerTopic(
  visit: Visit,
  address: Extract<Address, { page: 'topic' }>,
): Promise<Answer> {
  const { reader } = visit
  const { slug, pageNumber } = address
  const topic = await findTopicBySlug(slug, reader)
  if (!topic) return answerFormerTopic(visit, address)

  const { publications, pageCount } = await findSummariesOfTopic({ topicId: topic.id, pageNumber, pageSize }, reader)
  if (pageNumber > pageCount) return answerNotFound(visit)

  const [context, editions] = await Promise.all([openPage(visit), findTopicEditions(topic.id, reader, locales)])
  return answerPage(visit, {
    page: (
      <TopicPage
        context={context}
        topic={topic}
        editions={editions}
        publications={publications}
        pageNumber={pageNumber}
        pageCount={pageCount}
      />
    ),
  })
}
