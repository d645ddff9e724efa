import { toOpml } from '@/feeds/toOpml'
import { findOfferedFeeds } from '@/queries/findOfferedFeeds'
import type { Answer } from './answer'
import { findSites } from './findSites'
import { onFeedTerms } from './onFeedTerms'
import type { Visit } from './visit'

/** Every feed that holds something, as a file for readers of feeds. */
export async function answerOpml(visit: Visit): Promise<Answer> {
  const [subjects, sites] = await Promise.all([findOfferedFeeds(visit.reader), findSites(visit)])
  const body = toOpml({ subjects, sites, siteUrl: visit.siteUrl })
  return onFeedTerms(visit, { body, contentType: 'text/x-opml; charset=utf-8', updatedAt: null, nextMoment: null })
}
