import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { isLocale, type Locale } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { bodyOf } from './endpoint'
import { findTranslation } from './findTranslation'
import type { PublicationDoc } from './publicationDoc'
import { startTranslation } from './startTranslation'

/**
 * `POST /api/{collection}/{id}/translations` with `{ "language": "en" }`: starts a translation of the text, as a draft
 * that holds a copy of the words to translate.
 *
 * Answers 201 with the new document, or 409 with the one there is.
 */
export function createTranslationEndpoint(type: PublicationType): Endpoint {
  return {
    path: '/:id/translations',
    method: 'post',
    handler: async (req) => {
      const language = await languageAskedFor(req)
      const source = await findSource(type, idAskedFor(req), req)
      const originalId = idOf(source.original) ?? source.id

      const existing = await findTranslation({ type, originalId, language, req })
      if (existing) return answerExisting(existing, req)

      const original = source.original ? await findSource(type, originalId, req) : source
      try {
        return Response.json({ doc: await startTranslation({ type, original, language, req }) }, { status: 201 })
      } catch (error) {
        // Somebody else may have started one meanwhile: the database keeps one for each language.
        const other = await findTranslation({ type, originalId, language, req })
        if (!other) throw error
        return answerExisting(other, req)
      }
    },
  }
}

function idAskedFor({ routeParams }: PayloadRequest): string {
  return typeof routeParams?.id === 'string' ? routeParams.id : ''
}

async function languageAskedFor(req: PayloadRequest): Promise<Locale> {
  const t = editorWords(req)
  const { language } = await bodyOf(req)
  if (!isLocale(language)) throw new RefusalError(t('Refusal.languageUnknown'), 400)
  if (!canWrite(accountOf(req), language)) throw new RefusalError(t('Refusal.mayNotWriteLanguage', { language }), 403)
  return language
}

/** The text as readers have it, or its newest draft while it has no readers. */
async function findSource(collection: PublicationType, id: string, req: PayloadRequest): Promise<PublicationDoc> {
  const read = { collection, id, depth: 0, overrideAccess: false, req, user: req.user } as const
  const stored = await req.payload.findByID(read)
  return stored._status === 'published' ? stored : req.payload.findByID({ ...read, draft: true })
}

function answerExisting(doc: PublicationDoc, req: PayloadRequest): Response {
  if (!doc.deletedAt) return Response.json({ doc }, { status: 409 })

  const title = doc.title ?? ''
  throw new RefusalError(editorWords(req)('Refusal.translationInTrash', { title }), 409)
}
