import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { NoticeKind } from '@/domain/translationNotice'
import { otherLocales, type Locale } from '@/i18n/locales'
import type { Act } from '@/payload-types'
import { instantOf } from '../access/instantOf'
import { findRevisions } from '../publication/findRevisions'
import type { PublicationDoc } from '../publication/publicationDoc'
import { forgetUnseen } from './forgetUnseen'

/** What publishing an original is to its translators; of small changes they are told nothing. */
const kindsOfPublication = new Map<unknown, NoticeKind>([
  ['first', 'published'],
  ['major', 'changed'],
  ['correction', 'corrected'],
])
const removals = ['withdrawn', 'in-error', 'consolidated', 'unpublished', 'trashed']

/**
 * Notes what translators and editors are to be told by mail of an act, in the transaction of the act: both are kept, or
 * neither. Nobody is told yet, and of a publication that waits nobody is told before its time.
 */
export const noteAct: CollectionAfterChangeHook<Act> = async ({ doc: act, operation, req }) => {
  if (operation !== 'create' || !isTold(act)) return act
  const text = await findText(act, req)
  if (!text) return act

  const kind = await kindOf(act, text, req)
  if (!kind) return act
  if (act.act === 'published') await forgetUnseen(act.document, req)
  for (const language of languagesConcerned(kind, act.language)) await note({ act, kind, language, req })
  return act
}

function isTold({ act }: Act): boolean {
  return act === 'published' || act === 'sent-for-review' || removals.includes(act)
}

async function findText({ type, document }: Act, req: PayloadRequest): Promise<PublicationDoc | null> {
  const read = { collection: type, id: document, depth: 0, disableErrors: true, overrideAccess: true, req, trash: true } as const
  return req.payload.findByID(read)
}

async function kindOf(act: Act, text: PublicationDoc, req: PayloadRequest): Promise<NoticeKind | null> {
  if (act.act === 'sent-for-review') return text.original ? 'ready' : null
  if (text.original) return null
  if (act.act === 'published') return kindsOfPublication.get(detailsOf(act).significance) ?? null
  // What was taken from its readers before it went to the trash has been told of.
  if (act.act === 'trashed' && text._status !== 'published') return null
  return (await hasHadReaders(text, req)) ? 'withdrawn' : null
}

async function hasHadReaders({ id }: PublicationDoc, req: PayloadRequest): Promise<boolean> {
  return (await findRevisions(id, req)).some(({ publishedAt }) => new Date(publishedAt) <= instantOf(req))
}

/** An original concerns every other language; a translation that is handed in, its own. */
function languagesConcerned(kind: NoticeKind, language: Locale): Locale[] {
  return kind === 'ready' ? [language] : otherLocales(language)
}

interface Noted {
  act: Act
  kind: NoticeKind
  language: Locale
  req: PayloadRequest
}

async function note({ act, kind, language, req }: Noted): Promise<void> {
  const { note: words, publicFrom } = detailsOf(act)
  const { type, document, title, revision } = act
  const about = { kind, type, document, language, title, revision, textLanguage: act.language }
  await req.payload.create({
    collection: 'translation-notices',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      ...about,
      note: typeof words === 'string' ? words : null,
      sendAt: typeof publicFrom === 'string' ? publicFrom : act.at,
      by: req.user?.id ?? null,
      state: 'new',
      attempts: 0,
    },
  })
}

function detailsOf({ details }: Act): Record<string, unknown> {
  return typeof details === 'object' && details !== null && !Array.isArray(details) ? details : {}
}
