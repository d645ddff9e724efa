import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { parsePath } from '@/domain/parsePath'
import { parseSafeUrl } from '@/domain/safeUrl'
import { getEnvironment } from '@/env'
import { editorWords } from '../access/editorWords'
import { instantOf } from '../access/instantOf'
import { RefusalError } from '../access/refusalError'
import type { PublicationDoc } from '../publication/publicationDoc'

/** Where a consolidated text's address leads. */
export type Target = { relationTo: PublicationType; value: string } | { url: string }

interface Wanted {
  type: PublicationType
  /** The text that is to lead there. */
  doc: PublicationDoc
  body: Record<string, unknown>
  req: PayloadRequest
}

/**
 * Where a text is to lead, when that is somewhere to lead to: a public text in its own language and not of its own
 * family, or a whole address elsewhere. A text that leads somewhere is not public, so no chain and no loop can arise.
 *
 * @throws {RefusalError} When there is none, or it leads nowhere.
 */
export async function findTarget({ type, doc, body, req }: Wanted): Promise<Target> {
  const t = editorWords(req)
  const asked = toTarget(body)
  if (!asked) throw new RefusalError(t('Refusal.targetMissing'), 400)
  if ('url' in asked) {
    if (isOursWithoutPage(asked.url, doc)) throw new RefusalError(t('Refusal.targetMissing'), 400)
    return asked
  }

  const target = await findPublished(asked, req)
  if (!target) throw new RefusalError(t('Refusal.targetNotPublic'), 409)
  if (asked.relationTo === type && originalIdOf(target) === originalIdOf(doc)) throw new RefusalError(t('Refusal.targetIsItself'), 400)
  if (!(await isInLanguage(asked.relationTo, target, doc, req)))
    throw new RefusalError(t('Refusal.targetOfOtherLanguage', { language: doc.language }), 409)
  return asked
}

function toTarget({ target, targetUrl }: Record<string, unknown>): Target | null {
  const url = typeof targetUrl === 'string' ? parseSafeUrl(targetUrl.trim()) : null
  if (url?.protocol.startsWith('http') && !url.username && !url.password) return { url: url.href }
  if (typeof target !== 'object' || target === null || !('relationTo' in target) || !('value' in target)) return null

  const relationTo = publicationTypes.find((type) => type === target.relationTo)
  return relationTo && typeof target.value === 'string' ? { relationTo, value: target.value } : null
}

/** An address of this newsroom is that of a page which is always there, in the text's language; a text is chosen instead. */
function isOursWithoutPage(url: string, { language }: PublicationDoc): boolean {
  const { host, pathname } = new URL(url)
  if (host !== new URL(getEnvironment().siteUrl).host) return false
  const address = parsePath(pathname)
  const isLasting = address?.page === 'front' || address?.page === 'list' || address?.page === 'contacts'
  return !isLasting || address.locale !== language
}

async function findPublished(
  { relationTo, value }: { relationTo: PublicationType; value: string },
  req: PayloadRequest,
): Promise<PublicationDoc | null> {
  const read = { collection: relationTo, id: value, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const target: PublicationDoc | null = await req.payload.findByID(read)
  if (target?._status !== 'published' || target.withdrawnAt) return null
  return target.publishedAt && new Date(target.publishedAt) <= instantOf(req) ? target : null
}

/** Whether the family of the target has a published edition in the language of the text that is to lead there. */
async function isInLanguage(collection: PublicationType, target: PublicationDoc, { language }: PublicationDoc, req: PayloadRequest) {
  if (target.language === language) return true
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    where: {
      language: { equals: language },
      _status: { equals: 'published' },
      or: [{ id: { equals: idOf(target.original) ?? target.id } }, { original: { equals: originalIdOf(target) } }],
    },
  })
  return totalDocs > 0
}
