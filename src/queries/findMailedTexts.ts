import { idsOf } from '@/domain/idOf'
import type { MailedText } from '@/domain/mailedText'
import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { locales, type Locale } from '@/i18n/locales'
import { findChanges } from './findChanges'
import { findEditions } from './findEditions'
import { findTexts } from './findTexts'
import { findUnreadMachineWords } from './findUnreadMachineWords'
import type { Reader } from './reader'
import { factFields, type PublicationDoc } from './stored'
import { toLink } from './toLink'
import { eventFieldsOf } from './toTypeFields'

interface Named {
  type: PublicationType
  id: string
  language: Locale
}

/**
 * Texts as a mail tells of them: as they are now, not as they were when the mail was ordered.
 *
 * @param texts Texts of any collection and language.
 * @returns By id. A text that is not public is left out.
 */
export async function findMailedTexts(
  texts: readonly Named[],
  reader: Omit<Reader, 'locale'>,
): Promise<Record<string, MailedText>> {
  const batches = publicationTypes.flatMap((type) => locales.map((locale) => ({ type, locale })))
  const found = await Promise.all(
    batches.map(async ({ type, locale }) => {
      const ids = texts.flatMap((text) => (text.type === type && text.language === locale ? [text.id] : []))
      return ids.length > 0 ? findBatch(type, ids, { ...reader, locale }) : []
    }),
  )
  return Object.fromEntries(found.flat().map((text) => [text.id, text]))
}

async function findBatch(type: PublicationType, ids: string[], reader: Reader): Promise<MailedText[]> {
  const docs = await findTexts({ type, where: { id: { in: ids } } }, reader)
  const [events, editions, changes, unread] = await Promise.all([
    findEvents(type, docs, reader),
    findEditions(type, docs.map(originalIdOf), reader),
    findChanges(docs.map(({ id }) => id), reader),
    findUnreadMachineWords(docs, reader),
  ])
  return docs.flatMap((doc) => {
    const link = toLink(type, doc)
    const originalId = originalIdOf(doc)
    if (!link) return []

    return [
      {
        ...link,
        standfirst: doc.standfirst ?? '',
        ...(events[originalId] ?? eventFieldsOf(doc)),
        place: ('place' in doc && doc.place) || null,
        hasUnreadMachineWords: unread.has(doc.id),
        originalId,
        editions: editions[originalId] ?? [],
        changes: changes[doc.id] ?? [],
      },
    ]
  })
}

/** When the texts' events are held, by the original's id: a translation has that from its original. */
async function findEvents(type: PublicationType, docs: readonly PublicationDoc[], reader: Reader) {
  const ids = idsOf(docs.map(({ original }) => original))
  const originals = ids.length > 0 ? await findTexts({ type, where: { id: { in: ids } }, select: factFields }, reader) : []
  return Object.fromEntries(originals.map((original) => [original.id, eventFieldsOf(original)]))
}
