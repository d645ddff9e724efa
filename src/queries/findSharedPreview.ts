import { hashPreviewToken } from '@/domain/hashPreviewToken'
import { originalIdOf } from '@/domain/originalIdOf'
import type { Publication, PublicationType } from '@/domain/publication'
import { locales } from '@/i18n/locales'
import type { PreviewLink } from '@/payload-types'
import { findTakenBack } from './findTakenBack'
import { all, type Reader } from './reader'
import type { PublicationDoc } from './stored'
import { toPublications } from './toPublications'

/** What a preview link shows: one text in the languages it has, and nothing else that is not public. */
export interface SharedPreview {
  /** The link's own id, under which its openings are counted. */
  linkId: string
  expiresAt: Date
  /** Until when the text is under embargo; `null` when it is under none, or no longer. */
  embargoedUntil: Date | null
  /** The text that the link was made for. */
  text: Publication
  /** Every edition, that one among them, public or drafted, in the house's order. */
  editions: Publication[]
}

// A preview link is leave to see one text, given by somebody who may: only with it are these reads not a reader's.
const withLeave = { depth: 0, overrideAccess: true } as const

/**
 * The text behind a preview link.
 *
 * @param token What stands in the link's address.
 * @returns `null`, without telling which, for a link that never was, has expired or is revoked, for a text that is in the
 *   trash or deleted, and for one that, itself or its original, has been taken from its readers since the link was made.
 */
export async function findSharedPreview(token: string, reader: Reader): Promise<SharedPreview | null> {
  const link = await findLink(token, reader)
  const text = link && (await findText(link, reader))
  if (!link || !text) return null

  const family = await findFamily(link, text, reader)
  const facts = family.find(({ id }) => id === originalIdOf(text))
  if (!facts) return null

  const editions = await Promise.all(family.map((doc) => tell(link.type, doc, { ...reader, facts })))
  const told = editions.flat()
  const own = told.find(({ id }) => id === text.id)
  if (!own) return null
  const expiresAt = new Date(link.expiresAt)
  return { linkId: link.id, expiresAt, embargoedUntil: embargoOf(facts, reader), text: own, editions: told }
}

async function findLink(token: string, { payload, now }: Reader): Promise<PreviewLink | null> {
  const { docs } = await payload.find({
    ...withLeave,
    collection: 'preview-links',
    limit: 1,
    pagination: false,
    where: {
      tokenHash: { equals: hashPreviewToken(token) },
      revokedAt: { exists: false },
      expiresAt: { greater_than: now.toISOString() },
    },
  })
  return docs[0] ?? null
}

/** As the link was pinned, or the newest draft. A pinned text that has been thrown away since is not shown either. */
async function findText({ type, document, version }: PreviewLink, { payload }: Reader): Promise<PublicationDoc | null> {
  const read = { ...withLeave, collection: type, disableErrors: true } as const
  const newest: PublicationDoc | null = await payload.findByID({ ...read, id: document, draft: true })
  if (!newest || !version) return newest

  // Payload answers `null` for a version that is not there, though its type does not say so.
  const pinned = (await payload.findVersionByID({ ...read, id: version })) as { version: PublicationDoc } | null
  return pinned && { ...pinned.version, id: document }
}

/** The text among its editions in other languages, each as it is drafted, the original included. */
async function findFamily(link: PreviewLink, text: PublicationDoc, reader: Reader): Promise<PublicationDoc[]> {
  const originalId = originalIdOf(text)
  const { docs } = await reader.payload.find({
    ...withLeave,
    ...all,
    collection: link.type,
    draft: true,
    where: { or: [{ id: { equals: originalId } }, { original: { equals: originalId } }] },
  })
  const gone = await findTakenBack(link, docs.map(({ id }) => id), reader)
  return docs
    .filter(({ id }) => !gone.has(id))
    .map((doc: PublicationDoc) => (doc.id === text.id ? text : doc))
    .sort((a, b) => locales.indexOf(a.language) - locales.indexOf(b.language))
}

async function tell(type: PublicationType, doc: PublicationDoc, reader: Reader): Promise<Publication[]> {
  // A text without a time would be published now.
  const dated = { ...doc, publishedAt: doc.publishedAt ?? reader.now.toISOString() }
  return toPublications(type, [dated], { ...reader, locale: doc.language })
}

function embargoOf(facts: PublicationDoc, { now }: Reader): Date | null {
  const until = 'embargoUntil' in facts && facts.embargoUntil ? new Date(facts.embargoUntil) : null
  return until && until > now ? until : null
}
