import { parsePath } from '@/domain/parsePath'
import { toOEmbedPath, toUrl } from '@/domain/paths'
import type { Publication } from '@/domain/publication'
import { readOEmbedQuery, type OEmbedProblem, type OEmbedQuestion } from '@/exchange/oembed/readOEmbedQuery'
import { toOEmbed } from '@/exchange/oembed/toOEmbed'
import { writeOEmbed } from '@/exchange/oembed/writeOEmbed'
import { locales } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { findNextMoment } from '@/queries/findNextMoment'
import { findPublication } from '@/queries/findPublication'
import { findStanding } from '@/queries/findStanding'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { feedTerms } from './feedTerms'
import { findEntrySource } from './findEntrySource'
import { onFeedTerms } from './onFeedTerms'
import type { Visit } from './visit'

/**
 * What other sites show of a text that is linked to there. There is no end of questions: only those that our pages put are
 * kept, one for each text and format.
 */
export async function answerOEmbed(visit: Visit, request: Request): Promise<Answer> {
  const { reader, siteUrl } = visit
  const { search, searchParams } = new URL(request.url)
  const question = readOEmbedQuery(searchParams)
  if (typeof question === 'string') return refuse(question)
  const publication = await findLinked(visit, question)
  if (!publication) return refuse('notFound')

  const { language, type, slug } = publication
  const nextMoment = await findNextMoment(reader.payload, reader.now)
  const oEmbed = toOEmbed(publication, question, {
    ...(await findEntrySource(visit, language)),
    site: await getSite({ ...reader, locale: language }),
    cacheAgeSeconds: feedTerms(reader.now, nextMoment).maxAgeSeconds,
  })
  const answer = await onFeedTerms(visit, { ...writeOEmbed(oEmbed, question.format), updatedAt: null, nextMoment })
  const url = toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
  const isOurs = toOEmbedPath(url, question.format).endsWith(search)
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' }, tags: isOurs ? answer.tags : null }
}

/** The public text that an address leads to, also one that it had before it moved, or with a final slash. */
async function findLinked({ reader, siteUrl }: Visit, { url }: OEmbedQuestion): Promise<Publication | null> {
  const place = url.origin === siteUrl ? parsePath(url.pathname.replace(/(?<=.)\/$/, '')) : null
  if (place?.page !== 'publication') return null

  const asReader = { ...reader, locale: place.locale }
  const publication = await findPublication(place, asReader)
  if (publication) return publication
  const standing = await findStanding(place, asReader)
  return standing?.became === 'moved' ? findPublication({ ...place, slug: standing.to.slug }, asReader) : null
}

const statuses: Record<OEmbedProblem | 'notFound', number> = {
  urlMissing: 400,
  urlUnreadable: 400,
  maxwidthUnreadable: 400,
  maxheightUnreadable: 400,
  notFound: 404,
  formatUnknown: 501,
}

/** Who reads this writes programs, in a language that the question does not tell: it is told in all of ours. */
function refuse(problem: OEmbedProblem | 'notFound'): Answer {
  const lines = locales.map((locale) => `${getTranslator(locale)(`OEmbed.${problem}`)}\n`)
  return { status: statuses[problem], contentType: 'text/plain; charset=utf-8', body: lines.join(''), tags: null }
}
