import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { RichText } from '@/domain/body'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { adoptUnitIds } from '@/translation/adoptUnitIds'
import { assignUnitIds } from '@/translation/assignUnitIds'
import { identifyParts } from '@/translation/identifyParts'
import { inheritUnitIds } from '@/translation/inheritUnitIds'
import { makeUnitId } from '@/translation/makeUnitId'
import { partsIn } from '@/translation/wordParts'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

/**
 * Gives each part of a text that is saved an id that lasts as long as the part, by which its translations' words find
 * it. A text that was saved before parts had ids gets those that it is read with; a translation whose parts are strange
 * to its original gets its original's, in order.
 */
export const nameParts: CollectionBeforeChangeHook<PublicationDoc> = async ({ collection, data, originalDoc, req }) => {
  if (!data.body) return data

  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  const original = await findOriginal(type, idOf(data.original), req)
  const earlier = originalDoc?.body ? identifyParts(bodyOf(originalDoc), original) : null
  const text = { collection: type, id: originalDoc?.id ?? '', req }
  const inherited = earlier ? await inherit(bodyOf(data), earlier, text) : bodyOf(data)
  const body = assignUnitIds(original ? adoptUnitIds(inherited, original) : inherited, makeUnitId)
  // Lexical's nodes are the domain's with more to them, all of which stays.
  return { ...data, body: body as NonNullable<PublicationDoc['body']> }
}

interface Stored {
  collection: PublicationType
  id: string
  req: PayloadRequest
}

/** What was cut, saved without, and pasted elsewhere is known by its words in the text that readers have. */
async function inherit(body: RichText, earlier: RichText, text: Stored): Promise<RichText> {
  const known = inheritUnitIds(body, earlier, { byNeighbours: false })
  if ([...partsIn(known.root.children)].every(({ id }) => id)) return known
  const stored = await text.req.payload.findByID({ ...text, depth: 0, disableErrors: true, overrideAccess: true, trash: true })
  const published = stored?._status === 'published' ? identifyParts(bodyOf(stored)) : null
  return inheritUnitIds(published ? inheritUnitIds(known, published, { byNeighbours: false }) : known, earlier)
}

async function findOriginal(collection: PublicationType, id: string | null, req: PayloadRequest): Promise<RichText | undefined> {
  if (!id) return undefined
  const read = { collection, id, depth: 0, disableErrors: true, overrideAccess: true, req, trash: true } as const
  const stored = await req.payload.findByID(read)
  const original = stored?._status === 'published' ? stored : await req.payload.findByID({ ...read, draft: true })
  return original ? identifyParts(bodyOf(original)) : undefined
}
