import type { Address } from '@/domain/address'
import { findPublication } from '@/queries/findPublication'
import { toHtml } from '@/richText/toHtml'
import { PublicationPage } from '@/views/PublicationPage'
import type { Answer } from './answer'
import { answerFormerly } from './answerFormerly'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

/** One text; or what became of it. */
export async function answerPublication(
  visit: Visit,
  place: Extract<Address, { page: 'publication' }>,
): Promise<Answer> {
  const { reader, siteUrl } = visit
  const publication = await findPublication(place, reader)
  if (!publication) return answerFormerly(visit, place)

  const { body, references } = publication
  const bodyHtml = toHtml(body, { references, locale: reader.locale, siteUrl, audience: 'page' })
  const context = await openPage(visit)
  return answerPage(visit, {
    page: <PublicationPage context={context} publication={publication} bodyHtml={bodyHtml} />,
  })
}
