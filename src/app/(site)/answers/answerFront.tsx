import { findSummaries } from '@/queries/findSummaries'
import { findAllTopics } from '@/queries/findTopics'
import { FrontPage } from '@/views/FrontPage'
import type { Answer } from './answer'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** The front page: the newest news first, then a few of each kind. */
export async function answerFront(visit: Visit): Promise<Answer> {
  const { reader } = visit
  const [context, news, events, reports, pressReleases, topics] = await Promise.all([
    openPage(visit),
    findSummaries({ type: 'articles', kind: 'news', pageNumber: 1, pageSize: 7 }, reader),
    findSummaries({ type: 'articles', kind: 'event', pageNumber: 1, pageSize: 4 }, reader),
    findSummaries({ type: 'reports', pageNumber: 1, pageSize: 3 }, reader),
    findSummaries({ type: 'press-releases', pageNumber: 1, pageSize: 5 }, reader),
    findAllTopics(reader),
  ])
  const [lead = null, ...latest] = news.publications
  return answerPage(visit, {
    page: (
      <FrontPage
        context={context}
        lead={lead}
        latest={latest}
        events={events.publications}
        reports={reports.publications}
        pressReleases={pressReleases.publications}
        topics={topics}
      />
    ),
  })
}
