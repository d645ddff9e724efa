import { depositFeedTags } from '@/cache/tags'
import { feedMediaTypes } from '@/domain/feedMediaTypes'
import { leavesDepositFeedAt } from '@/domain/leavesDepositFeedAt'
import { toPublisherId } from '@/domain/organizationNumber'
import { toUrl } from '@/domain/paths'
import { toDepositFeed } from '@/feeds/toDepositFeed'
import { getTranslator } from '@/i18n/translator'
import { findOpenCopies } from '@/legal-deposit/findDepositCopies'
import { findOrganizationNumber } from '@/queries/findOrganizationNumber'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { onFeedTerms } from './onFeedTerms'
import type { Visit } from './visit'

/**
 * What the National Library is to fetch. Until the newsroom knows its organisation number there is no feed: it could not
 * say truly whose publications they are.
 */
export async function answerDepositFeed(visit: Visit): Promise<Answer> {
  const { reader, siteUrl } = visit
  const { payload, locale, now } = reader
  const organizationNumber = await findOrganizationNumber(reader)
  if (!organizationNumber) return answerNotFound(visit)

  const [site, tagAuthority, open] = await Promise.all([
    getSite(reader),
    getFeedAuthority(payload, siteUrl),
    findOpenCopies({ payload, now }),
  ])
  const standing = open.map((copy) => ({ copy, until: leavesDepositFeedAt(copy) })).filter(({ until }) => !until || until > now)
  const t = getTranslator(locale)
  const body = toDepositFeed({
    title: t('DepositFeed.title', { site: site.name }),
    description: t('DepositFeed.description'),
    language: locale,
    siteUrl,
    homeUrl: toUrl(siteUrl, { page: 'front', locale }),
    tagAuthority,
    publisherId: toPublisherId(organizationNumber),
    publisher: site.publisher || site.name,
    copies: standing.map(({ copy }) => copy),
  })
  const contentType = `${feedMediaTypes.rss}; charset=utf-8`
  const answer = await onFeedTerms(visit, { body, contentType, updatedAt: null, nextMoment: findFirst(standing) })
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' }, tags: depositFeedTags }
}

/** When a copy next leaves the feed by itself. */
function findFirst(standing: { until: Date | null }[]): Date | null {
  const times = standing.flatMap(({ until }) => until?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.min(...times)) : null
}
