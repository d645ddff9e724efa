import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { canPublish } from '@/domain/roles'
import { toWork } from '@/domain/translationWork'
import { languageOf } from '@/i18n/locales'
import { toPlainText } from '@/richText/toPlainText'
import { nameUnit } from '@/translation/nameUnit'
import { findCopies } from '@/translation/workbench/findCopies'
import { accountOf } from '../access/account'
import { editorLanguage } from '../access/editorLanguage'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { refuse, type Issue } from '../access/refuse'
import { findUnreadWords } from '../machine-translation/unreadWords'
import { bodyOf } from './bodyOf'
import { findCopiedParts } from './copiedWords'
import { findImagesWithoutAlternative } from './findImagesWithoutAlternative'
import { isLive } from './isLive'
import type { PublicationDoc } from './publicationDoc'

/** Further ones are told by their number alone. */
const mostNames = 5

/** Lets a text be published only by who may, and only when it holds what readers need. Says everything it lacks at once. */
export const requireForPublication: CollectionBeforeChangeHook<PublicationDoc> = async (args) => {
  const { collection, data, originalDoc, req } = args
  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  if (data._status !== 'published' || data.deletedAt) return data

  const t = editorWords(req)
  if (req.user && !canPublish(accountOf(req))) throw new RefusalError(t('Refusal.mayNotPublish'), 403)

  const issues: Issue[] = []
  if (!data.title?.trim()) issues.push({ path: 'title', message: t('Refusal.titleMissing') })
  if (!data.slug) issues.push({ path: 'slug', message: t('Refusal.slugMissing') })
  if (!data.standfirst?.trim() && toPlainText(bodyOf(data)).trim() === '')
    issues.push({ path: 'body', message: t('Refusal.textMissing') })
  if (endsBeforeItStarts(data)) issues.push({ path: 'eventEndsOn', message: t('Refusal.endsBeforeItStarts') })
  issues.push(...findCopiesIn(data, req), ...findUnreadWords(data, req))
  issues.push(...(await findIssuesOfOriginal(args)), ...(await findImagesWithoutAlternative({ type, id: originalDoc?.id ?? null, data, req })))
  refuse(issues, { collection: collection.slug, req })
  return data
}

/** What is still in the original's language: the whole of it, or parts that nobody has translated. */
function findCopiesIn(data: Partial<PublicationDoc>, req: PayloadRequest): Issue[] {
  const t = editorWords(req)
  const wholes = findCopiedParts(data)
  const issues = wholes.map((path): Issue => ({ path, message: t('Refusal.notTranslated') }))
  // Every part of the text has been given its id by now.
  const text = { title: '', standfirst: data.standfirst ?? '', body: bodyOf(data) }
  const copies = data.original ? findCopies(text, toWork(data.work)) : []
  // What is told of as a whole is not told of part by part.
  const parts = copies.filter(({ id }) => !wholes.includes(id === 'standfirst' ? id : 'body'))
  if (parts.length === 0) return issues
  const names = parts.slice(0, mostNames).map(({ label }) => nameUnit(label, t))
  const places = new Intl.ListFormat(languageOf(editorLanguage(req)).region).format(names)
  return [...issues, { path: parts.every(({ id }) => id === 'standfirst') ? 'standfirst' : 'body', message: t('Refusal.partsNotTranslated', { count: parts.length, places }) }]
}

/** A translation is told only beside an original that stands; one that was withdrawn with it may still be mended. */
async function findIssuesOfOriginal({
  collection,
  data,
  originalDoc,
  req,
}: Parameters<typeof requireForPublication>[0]): Promise<Issue[]> {
  const id = idOf(data.original)
  if (!id) return []

  const t = editorWords(req)
  // A collection's configuration knows its slug only as a string.
  const type = collection.slug as PublicationType
  if (!(await isLive(type, id, req))) return [{ path: 'original', message: t('Refusal.originalNotPublished') }]
  const original = await req.payload.findByID({ collection: type, id, depth: 0, overrideAccess: true, req })
  const isAlone = original.withdrawnAt && !(originalDoc?.id && (await isWithdrawn(type, originalDoc.id, req)))
  return isAlone ? [{ path: 'original', message: t('Refusal.originalWithdrawn') }] : []
}

async function isWithdrawn(collection: PublicationType, id: string, req: PayloadRequest): Promise<boolean> {
  const stored = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return Boolean(stored?.withdrawnAt)
}

function endsBeforeItStarts(data: Partial<PublicationDoc>): boolean {
  if (!('eventStartsOn' in data) || !data.eventStartsOn || !data.eventEndsOn) return false
  return new Date(data.eventEndsOn) < new Date(data.eventStartsOn)
}
