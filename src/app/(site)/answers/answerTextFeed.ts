import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import { toFeedEntry } from '@/feeds/toFeedEntry'
import { toTextFeed, type TextFeedAddress } from '@/feeds/toTextFeed'
import { findPublication } from '@/queries/findPublication'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { answerFormerly } from './answerFormerly'
import { answerMoved } from './answerMoved'
import { findEntrySource } from './findEntrySource'
import { toFeedAnswer } from './toFeedAnswer'
import type { Visit } from './visit'

/** One text in all its languages as a feed, at its original's address; or what became of it. */
export async function answerTextFeed(visit: Visit, address: TextFeedAddress): Promise<Answer> {
  const { reader, siteUrl, hubUrl } = visit
  const text = await findPublication(address, reader)
  if (!text) return answerFormerly(visit, address)
  if (text.original) return answerMoved(visit, toPath(toTextFeedAddress(text.original, address)))

  const found = await Promise.all(text.editions.map((edition) => findEntry(visit, edition)))
  const entries = found.flatMap((entry) => entry ?? [])
  const tagAuthority = await getFeedAuthority(reader.payload, siteUrl)
  const feed = toTextFeed({ address, site: await getSite(reader), siteUrl, tagAuthority, hubUrl, original: text, entries })
  const answer = await toFeedAnswer(visit, { feed, format: address.format, nextMoment: null })
  // Search engines show the text itself.
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' } }
}

async function findEntry(visit: Visit, { type, slug, language }: PublicationLink) {
  const publication = await findPublication({ type, slug }, { ...visit.reader, locale: language })
  return publication && toFeedEntry(publication, await findEntrySource(visit, language))
}

function toTextFeedAddress({ language, type, slug }: PublicationLink, { format }: TextFeedAddress): TextFeedAddress {
  return { page: 'textFeed', locale: language, type, slug, format }
}
