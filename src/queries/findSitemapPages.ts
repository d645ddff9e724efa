import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationLink, type PublicationType } from '@/domain/publication'
import { listedWhere } from '@/domain/publicity'
import { all, asReader, type Reader } from './reader'
import { linkFields } from './stored'
import { toLink } from './toLink'

/** A text in all its public languages, with when it last changed in any. */
export interface SitemapPage {
  editions: (PublicationLink & { changedAt: Date })[]
}

/** Every public text of the newsroom, whatever its language. */
export async function findSitemapPages(reader: Reader): Promise<SitemapPage[]> {
  const found = await Promise.all(publicationTypes.map((type) => findDated(type, reader, new Date(0))))
  const pages = new Map<string, SitemapPage>()
  for (const { originalId, edition } of found.flat()) {
    const page = pages.get(originalId) ?? { editions: [] }
    page.editions.push(edition)
    pages.set(originalId, page)
  }
  return [...pages.values()]
}

/** Texts first published within the last days, with the moment at which the oldest of them leaves. */
export async function findRecentPublications(
  days: number,
  reader: Reader,
): Promise<{ publications: (PublicationLink & { publishedAt: Date })[]; validUntil: Date | null }> {
  const windowMs = days * 24 * 60 * 60 * 1000
  const since = new Date(reader.now.getTime() - windowMs)
  const found = await Promise.all(publicationTypes.map((type) => findDated(type, reader, since)))
  const publications = found
    .flat()
    .map(({ edition, publishedAt }) => ({ ...edition, publishedAt }))
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
  const oldest = publications.at(-1)
  return { publications, validUntil: oldest ? new Date(oldest.publishedAt.getTime() + windowMs) : null }
}

async function findDated(type: PublicationType, reader: Reader, since: Date) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: type,
    select: { ...linkFields, publishedAt: true, modifiedAt: true },
    sort: ['-publishedAt', 'id'],
    where: { and: [listedWhere, { publishedAt: { greater_than: since.toISOString() } }] },
  })
  return docs.flatMap((doc) => {
    const link = toLink(type, doc)
    const publishedAt = new Date(doc.publishedAt ?? 0)
    const changedAt = doc.modifiedAt ? new Date(doc.modifiedAt) : publishedAt
    return link ? [{ originalId: originalIdOf(doc), publishedAt, edition: { ...link, changedAt } }] : []
  })
}
