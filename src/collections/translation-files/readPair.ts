import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { Revision } from '@/payload-types'
import { identifyParts } from '@/translation/identifyParts'
import { startWork } from '@/translation/workbench/startWork'
import { editorWords } from '../access/editorWords'
import { findRevisions } from '../publication/findRevisions'
import { findTranslation } from '../publication/findTranslation'
import type { PublicationDoc } from '../publication/publicationDoc'
import { readBench, readRevision, type Bench } from '../workbench/readBench'
import { textOf } from '../workbench/textOf'

/** An original in its newest revision and its translation, which need not be there yet. */
export interface Pair extends Pick<Bench, 'type' | 'original' | 'revisions' | 'reviewedRevision' | 'sides'> {
  revision: Revision
  /** `null` while there is none: `sides` then has a copy of the original that nobody has translated. */
  translation: PublicationDoc | null
}

/** Why there is nothing to translate to or from, in the editor's language. */
export interface NoPair {
  /** The text's title; empty when there is no such text. */
  title: string
  refusal: string
}

interface Sought {
  type: PublicationType
  /** The original's id. */
  id: string
  /** The language that is translated to. */
  target: Locale
  req: PayloadRequest
}

/** Reads a text as a file for translators is made from it, and held against it when it comes back. Nothing is changed. */
export async function readPair({ type, id, target, req }: Sought): Promise<Pair | NoPair> {
  const t = editorWords(req)
  const text = await findText(type, id, req)
  if (!text) return { title: '', refusal: t('Refusal.translationFile.unknownText', { text: `${type}:${id}` }) }

  const title = text.title ?? ''
  const { language } = text
  if (idOf(text.original)) return { title, refusal: t('Refusal.translationFile.notAnOriginal', { title }) }
  if (language === target) return { title, refusal: t('Refusal.translationFile.sameLanguage', { title, language }) }
  const revisions = await findRevisions(id, req)
  const revision = revisions.at(-1)
  if (!revision) return { title, refusal: t('Refusal.translationFile.neverPublished', { title }) }
  const translation = await findTranslation({ type, originalId: id, language: target, req })
  if (translation?.deletedAt)
    return { title, refusal: t('Refusal.translationInTrash', { title: translation.title ?? '' }) }
  if (!translation) return readAlone({ type, revision, revisions, req })

  return { ...(await readBench({ type, id: translation.id, req })), revision }
}

/** A text that is not in the trash. */
export async function findText(collection: PublicationType, id: string, req: PayloadRequest): Promise<PublicationDoc | null> {
  const read = { collection, id, depth: 0, disableErrors: true, draft: true, overrideAccess: true, req } as const
  return req.payload.findByID(read)
}

interface Alone extends Pick<Pair, 'type' | 'revision' | 'revisions'> {
  req: PayloadRequest
}

async function readAlone({ type, revision, revisions, req }: Alone): Promise<Pair> {
  const original = await readRevision(type, revision, req)
  const text = textOf(original)
  const identified = { ...text, body: identifyParts(text.body) }
  const work = startWork(identified, revision.number)
  const sides = { original: identified, reviewed: null, translation: identified, work }
  return { type, original, revision, revisions, reviewedRevision: null, translation: null, sides }
}
