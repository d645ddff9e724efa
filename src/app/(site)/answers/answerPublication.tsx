import type { Address } from '@/domain/paths'
import { findElsewhere, findPublication } from '@/queries/findPublication'
import { toHtml } from '@/richText/toHtml'
import { MissingTranslationPage } from '@/views/MissingTranslationPage'
import { PublicationPage } from '@/views/PublicationPage'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import { answerPage } from './answerPage'
import { openPage, type Visit } from './visit'

type Place = Extract<Address, { page: 'publication' }>

/** One text; or the way to it, when it is public in another language than the one asked for. */
export async function answerPublication(visit: Visit, place: Place): Promise<Answer> {
  const { reader, siteUrl } = visit
  const publication = await findPublication(place, reader)
  if (!publication) return answerMissing(visit, place)

  const { body, references } = publication
  const bodyHtml = toHtml(body, { references, locale: reader.locale, siteUrl, audience: 'page' })
  const context = await openPage(visit)
  return answerPage(visit, {
    page: <PublicationPage context={context} publication={publication} bodyHtml={bodyHtml} />,
  })
}

async function answerMissing(visit: Visit, place: Place): Promise<Answer> {
  const elsewhere = await findElsewhere(place, visit.reader)
  if (!elsewhere) return answerNotFound(visit)

  const context = await openPage(visit)
  return answerPage(visit, { page: <MissingTranslationPage context={context} editions={[elsewhere]} />, status: 404 })
}
