import type { Address } from '@/domain/address'
import { findRevision } from '@/queries/findRevision'
import { toHtml } from '@/richText/toHtml'
import { VersionPage } from '@/views/VersionPage'
import type { Answer } from './answer'
import { answerFormerly } from './answerFormerly'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** A text as it was published once, for readers alone: search engines are sent to the text as it is. */
export async function answerVersion(visit: Visit, place: Extract<Address, { page: 'version' }>): Promise<Answer> {
  const { reader, siteUrl } = visit
  const version = await findRevision(place, reader)
  if (!version) return answerFormerly(visit, place)

  const { body, references } = version.publication
  const bodyHtml = toHtml(body, { references, locale: reader.locale, siteUrl, audience: 'page' })
  const context = await openPage(visit)
  const answer = await answerPage(visit, { page: <VersionPage context={context} version={version} bodyHtml={bodyHtml} /> })
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' } }
}
