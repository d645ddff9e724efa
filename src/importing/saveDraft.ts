import type { PayloadRequest } from 'payload'
import type { Doubt } from './doubt'
import { writeFileOrigin, type FileOrigin } from './fileOrigin'
import { findFreeSlug } from './findFreeSlug'
import type { ImportedText } from './parseText'
import { saveContacts } from './saveContacts'
import { toStoredBody } from '@/richText/toStoredBody'

/**
 * Saves a text as a draft, with its contacts. Nothing is published.
 *
 * @param text   As `parseText` understands it.
 * @param origin The file, by which a later import knows the draft.
 * @param req    In a transaction, so that all of it is saved or nothing.
 * @returns Doubts that only the newsroom's other texts can give rise to.
 */
export async function saveDraft(text: ImportedText, origin: FileOrigin, req: PayloadRequest): Promise<Doubt[]> {
  const { type, language, title, standfirst } = text
  const { slug, takenBy } = await findFreeSlug({ type, language, title, filename: origin.filename }, req)
  const shared = {
    language,
    title,
    slug,
    standfirst,
    body: toStoredBody(text.body),
    contacts: await saveContacts(text.contacts, language, req),
    importedFrom: writeFileOrigin(origin),
  }
  const save = { depth: 0, draft: true, overrideAccess: true, req } as const
  if (type === 'articles')
    await req.payload.create({ collection: type, data: { ...shared, ...toStoredEvent(text) }, ...save })
  else await req.payload.create({ collection: type, data: shared, ...save })
  return takenBy === null ? [] : [{ code: 'slugTaken', facts: [takenBy, slug] }]
}

function toStoredEvent({ kind, eventStartsOn, eventEndsOn }: ImportedText) {
  return { kind, eventStartsOn: toInstant(eventStartsOn), eventEndsOn: toInstant(eventEndsOn) }
}

/** Noon in Coordinated Universal Time is the same day in Sweden. */
function toInstant(day: string | null): string | null {
  return day && `${day}T12:00:00.000Z`
}
