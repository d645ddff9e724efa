import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { findFormerTopic } from '@/queries/findFormerTopic'
import type { NamedTopicEdition } from '@/queries/findTopics'
import { GoneTopicPage } from '@/views/GoneTopicPage'
import type { Answer } from './answer'
import { answerMoved } from './answerMoved'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

type Place = Extract<Address, { page: 'topic' | 'topicFeed' }>

/** What is told at the address of a topic that is not there: where it is now, that it is gone, or that it never was. */
export async function answerFormerTopic(visit: Visit, place: Place): Promise<Answer> {
  const standing = await findFormerTopic(place.slug, visit.reader)
  switch (standing?.became) {
    case undefined:
      return answerNotFound(visit)
    case 'moved':
      return answerMoved(visit, toPath({ ...place, slug: standing.to.slug }))
    case 'gone':
      return answerGone(visit, standing.editions)
  }
}

async function answerGone(visit: Visit, editions: NamedTopicEdition[]): Promise<Answer> {
  const context = await openPage(visit)
  return answerPage(visit, { page: <GoneTopicPage context={context} editions={editions} />, status: 410 })
}
