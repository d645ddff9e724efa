import type { Endpoint, PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { isLocale, type Locale } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import { recordAct } from '../acts/recordAct'
import { staffAct } from '../publication/endpoint'
import type { PublicationDoc } from '../publication/publicationDoc'
import { findOpenAssignment, type Assignment } from './findOpenAssignment'
import { readAssignment } from './readAssignment'
import { refuseAssignment } from './refuseAssignment'

/**
 * `POST /api/{collection}/{originalId}/translation-assignment` with `{ "language": "en", "assignee": "…", "dueOn":
 * "2026-03-31", "note": "…" }` says who is to translate a text and until when. `null` takes something back; what is left
 * out stays as it is. Who may publish assigns it to anybody who may write the language; a translator takes it on, or
 * leaves it.
 *
 * Answers `{ assignment: { assignee, dueOn, note } }`.
 */
export function assignTranslationEndpoint(type: PublicationType): Endpoint {
  return staffAct(type, 'translation-assignment', async ({ doc, body, req }) => {
    const language = languageIn(body, doc, req)
    const before = await findOpenAssignment(doc.id, language, req)
    const assignment = readAssignment(body, before, req)
    await refuseAssignment({ before, assignment, language, req })

    await save({ type, original: doc.id, language, assignment, req })
    await recordAct({ act: 'translation-assigned', type, doc, details: { language, ...assignment }, req })
    return { assignment }
  })
}

function languageIn({ language }: Record<string, unknown>, doc: PublicationDoc, req: PayloadRequest): Locale {
  const t = editorWords(req)
  if (doc.original) throw new RefusalError(t('Refusal.assignmentOfTranslation'), 400)
  if (!isLocale(language) || language === doc.language) throw new RefusalError(t('Refusal.languageUnknown'), 400)
  if (!canWrite(accountOf(req), language)) throw new RefusalError(t('Refusal.mayNotWriteLanguage', { language }), 403)
  return language
}

interface Kept {
  type: PublicationType
  original: string
  language: Locale
  assignment: Assignment
  req: PayloadRequest
}

/** The text's family is held, so nobody else makes one meanwhile. */
async function save({ type, original, language, assignment, req }: Kept): Promise<void> {
  const own = { collection: 'translation-assignments', depth: 0, overrideAccess: true, req } as const
  await req.payload.delete({ ...own, where: { document: { equals: original }, language: { equals: language } } })
  const { assignee, dueOn, note } = assignment
  if (assignee === null && dueOn === null && note === null) return

  const data = { type, document: original, language, assignee, note, dueOn: dueOn && toStoredDay(dueOn) }
  await req.payload.create({ ...own, data: { ...data, by: req.user?.id ?? null, at: instantOf(req).toISOString() } })
}

/** Noon in Coordinated Universal Time, which is the same day in Sweden. */
function toStoredDay(day: string): string {
  return `${day}T12:00:00.000Z`
}
