import { originalIdOf } from '@/domain/originalIdOf'
import { toPath } from '@/domain/paths'
import type { PublicationLink, PublicationType } from '@/domain/publication'
import type { Takedown } from '@/domain/takedown'
import { findEditions, findLinks } from './findEditions'
import { findLinkDoc } from './findLinkDoc'
import { asReader, type Reader } from './reader'
import { toLink } from './toLink'

interface Place {
  type: PublicationType
  slug: string
}

/** What became of a text that readers have had at an address. */
export type Standing =
  /** It is at another address of its own now. */
  | { became: 'moved'; to: PublicationLink }
  /** What it said is told at another place. */
  | { became: 'consolidated'; location: string }
  /** It is not public any more. */
  | { became: 'gone'; takedown: Takedown | null; editions: PublicationLink[] }

/**
 * What became of the text that was at an address of the reader's language, when it is not there now. Tells nothing of a
 * text that readers have not had.
 *
 * @returns `null` when no text has been public there.
 */
export async function findStanding({ type, slug }: Place, reader: Reader): Promise<Standing | null> {
  const id = await findFormerText({ type, slug }, reader)
  if (!id) return null

  const doc = await findLinkDoc(type, { id: { equals: id } }, reader)
  const present = doc && toLink(type, doc)
  if (present) return { became: 'moved', to: present }
  const takedown = await findTakedown(id, reader)
  const location = takedown?.kind === 'consolidated' ? await findLocation(takedown, reader) : null
  if (location) return { became: 'consolidated', location }
  return { became: 'gone', takedown: takedown && toTakedown(takedown), editions: await findOtherEditions(type, id, reader) }
}

/** The text that readers have had at the address. */
async function findFormerText({ type, slug }: Place, reader: Reader): Promise<string | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'addresses',
    limit: 1,
    pagination: false,
    where: {
      type: { equals: type },
      language: { equals: reader.locale },
      slug: { equals: slug },
      publicFrom: { less_than_equal: reader.now.toISOString() },
    },
  })
  return docs[0]?.document ?? null
}

async function findTakedown(document: string, reader: Reader) {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'takedowns',
    limit: 1,
    pagination: false,
    sort: '-at',
    where: { document: { equals: document }, endedAt: { exists: false } },
  })
  return docs[0] ?? null
}

type TakedownDoc = NonNullable<Awaited<ReturnType<typeof findTakedown>>>

function toTakedown({ kind, at, explanation }: TakedownDoc): Takedown {
  return { kind, at: new Date(at), explanation: explanation ?? '' }
}

/**
 * Where a consolidated text leads, in one hop: through every text that itself was consolidated later, to one that is
 * public in the reader's language.
 *
 * @returns `null` when that leads nowhere any more.
 */
async function findLocation({ target, targetUrl }: TakedownDoc, reader: Reader, passed: string[] = []): Promise<string | null> {
  if (targetUrl) return targetUrl
  const id = typeof target?.value === 'string' ? target.value : null
  if (!target || !id || passed.includes(id)) return null

  const link = (await findLinks([{ relationTo: target.relationTo, id }], reader))[id]
  if (link) return link.language === reader.locale ? toPath({ page: 'publication', locale: link.language, type: link.type, slug: link.slug }) : null
  const next = await findTakedown(id, reader)
  return next?.kind === 'consolidated' ? findLocation(next, reader, [...passed, id]) : null
}

/** The same text in the languages in which it still is public. */
async function findOtherEditions(type: PublicationType, id: string, reader: Reader): Promise<PublicationLink[]> {
  // The text itself is nobody's to read any more; of it, only whose translation it is is asked, and told to no one.
  const text = await reader.payload.findByID({
    collection: type,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    select: { original: true },
    trash: true,
  })
  if (!text) return []
  const originalId = originalIdOf(text)
  return (await findEditions(type, [originalId], reader))[originalId] ?? []
}
