import type { Publication, PublicationType } from '@/domain/publication'
import type { EarlierVersion } from '@/domain/version'
import type { Revision as RevisionDoc } from '@/payload-types'
import { findChanges } from './findChanges'
import { findContacts } from './findContacts'
import { findPublication } from './findPublication'
import { all, asReader, type Reader } from './reader'
import { toPublications } from './toPublications'

interface Place {
  type: PublicationType
  slug: string
  number: number
}

/**
 * A public text as it was in one of its publications.
 *
 * @returns `null` when the text is not public, has no such publication, or it was published in error.
 */
export async function findRevision({ type, slug, number }: Place, reader: Reader): Promise<EarlierVersion | null> {
  const present = await findPublication({ type, slug }, reader)
  if (!present) return null

  const revision = await findReadable(present, number, reader)
  const next = await findReadable(present, number + 1, reader, { evenHidden: true })
  const publication = revision && (await toVersion(type, revision, reader))
  if (!revision || !publication) return null
  const changes = (await findChanges([present.id], reader))[present.id] ?? []
  return {
    number,
    publishedAt: new Date(revision.publishedAt),
    replacedAt: next ? new Date(next.publishedAt) : null,
    changesSince: changes.filter((change) => change.number > number),
    publication,
    present,
  }
}

async function findReadable(
  { id }: Publication,
  number: number,
  reader: Reader,
  { evenHidden }: { evenHidden: boolean } = { evenHidden: false },
): Promise<RevisionDoc | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'revisions',
    limit: 1,
    pagination: false,
    where: {
      document: { equals: id },
      number: { equals: number },
      ...(evenHidden ? {} : { hiddenAt: { exists: false } }),
    },
  })
  return docs[0] ?? null
}

/**
 * As it was told then, but for people: whom to turn to is told as it is now, or not at all. And a text that it was to
 * lead to, but that readers never were given after all, stays unknown to them.
 */
async function toVersion(type: PublicationType, revision: RevisionDoc, reader: Reader): Promise<Publication | null> {
  const told = revision.telling ? revive(revision.telling) : await findStored(type, revision, reader)
  if (!told) return null
  const contacts = await findContacts(Object.keys(told.references.contacts), reader)
  const links = Object.entries(told.references.publications)
  const known = await findKnown([...links.map(([, { id }]) => id), ...told.related.map(({ id }) => id)], reader)
  const publications = Object.fromEntries(links.filter(([, { id }]) => known.has(id)))
  return {
    ...told,
    contacts: [],
    related: told.related.filter(({ id }) => known.has(id)),
    references: { ...told.references, contacts, publications },
  }
}

/** Those of the texts that readers have, or have had. */
async function findKnown(ids: readonly string[], reader: Reader): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'addresses',
    select: { document: true },
    where: { document: { in: [...new Set(ids)] }, publicFrom: { less_than_equal: reader.now.toISOString() } },
  })
  return new Set(docs.map(({ document }) => document))
}

/** What was published before publications were kept whole, from Payload's version of it. */
async function findStored(collection: PublicationType, { version: id }: RevisionDoc, reader: Reader): Promise<Publication | null> {
  const read = { collection, id, depth: 0, disableErrors: true, overrideAccess: true } as const
  const stored = await reader.payload.findVersionByID(read)
  if (!stored) return null
  const publications = await toPublications(collection, [{ ...stored.version, id: String(stored.parent) }], reader)
  return publications[0] ?? null
}

/** The dates of a publication, by the names they have wherever they stand in it. */
const dateNames = new Set(['publishedAt', 'modifiedAt', 'at'])

function revive(telling: unknown): Publication {
  const revived: unknown = JSON.parse(JSON.stringify(telling), (name, value: unknown) =>
    dateNames.has(name) && typeof value === 'string' ? new Date(value) : value,
  )
  // What `collections/publication/recordRevision` kept is a publication, and nobody else writes it.
  return revived as Publication
}
