import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { toStoredBody } from '@/richText/toStoredBody'
import { identifyParts } from '@/translation/identifyParts'
import { startWork } from '@/translation/workbench/startWork'
import { textOf } from '../workbench/textOf'
import { fingerprintOf } from './copiedWords'
import { findRevisions } from './findRevisions'
import type { PublicationDoc } from './publicationDoc'

interface Start {
  type: PublicationType
  original: PublicationDoc
  language: Locale
  req: PayloadRequest
}

/**
 * Starts a translation as a draft that holds a copy of the words to translate. Whoever asks has just been shown to have
 * the right; the copied words are kept by the newsroom itself.
 */
export async function startTranslation({ type, original, language, req }: Start): Promise<PublicationDoc> {
  const source = textOf(original)
  const text = { ...source, body: identifyParts(source.body) }
  const words = { title: text.title, standfirst: text.standfirst, body: toStoredBody(text.body) }
  const revision = (await findRevisions(original.id, req)).at(-1)?.number ?? null
  const work = startWork(text, revision)
  return req.payload.create({
    collection: type,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    data: { ...words, language, original: original.id, copiedWords: fingerprintOf(words), work: { ...work }, _status: 'draft' },
  })
}
