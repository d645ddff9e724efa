import { publicationPageTags } from '@/cache/tags'
import type { Address } from '@/domain/address'
import { cardMediaType } from '@/domain/exchangeMediaTypes'
import { toCardDisposition } from '@/exchange/vcard/toCardDisposition'
import { toContactCard } from '@/exchange/vcard/toContactCard'
import { findShownContact } from '@/queries/findContacts'
import { findNextMoment } from '@/queries/findNextMoment'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { answerNotFound } from './answerNotFound'
import type { Visit } from './visit'

/** A contact as a card for address books, as long as readers are shown the contact. Otherwise nothing is told of it. */
export async function answerCard(
  visit: Visit,
  { id, locale, version }: Extract<Address, { page: 'card' }>,
): Promise<Answer> {
  const { reader, siteUrl } = visit
  const shown = await findShownContact(id, reader)
  if (!shown) return answerNotFound(visit)

  const { contact, changedAt } = shown
  const { publisher } = await getSite(reader)
  return {
    status: 200,
    contentType: `${cardMediaType}; charset=utf-8`,
    body: toContactCard({ contact, changedAt, locale, publisher, siteUrl }, version),
    headers: {
      'Content-Disposition': toCardDisposition(contact.name, locale),
      'Content-Language': locale,
      'X-Robots-Tag': 'noindex',
    },
    tags: publicationPageTags,
    validUntil: await findNextMoment(reader.payload, reader.now),
  }
}
