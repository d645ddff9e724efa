import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import { canWrite } from '@/domain/roles'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { refuse, type Issue } from '../access/refuse'
import type { PublicationDoc } from './publicationDoc'

/**
 * Settles whose text this is: a new one is in the language the editor works in, and from then on neither its language
 * nor what it translates ever changes.
 */
export const setIdentity: CollectionBeforeValidateHook<PublicationDoc> = async ({
  collection,
  context,
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') {
    data.language ??= isLocale(req.locale) ? req.locale : defaultLocale
    refuse(await findIssuesOfNew(data, collection.slug as PublicationType, req), { collection: collection.slug, req })
    return data
  }

  const t = editorWords(req)
  const issues: Issue[] = []
  if (originalDoc && data.language !== originalDoc.language)
    issues.push({ path: 'language', message: t('Refusal.languageNeverChanges') })
  // The one act that changes it: the original was taken away, and its translation stands on its own from now on.
  if (idOf(data.original) !== idOf(originalDoc?.original) && context.becomesOriginal !== originalDoc?.id)
    issues.push({ path: 'original', message: t('Refusal.originalNeverChanges') })
  refuse(issues, { collection: collection.slug, req })
  return data
}

async function findIssuesOfNew(
  data: Partial<PublicationDoc>,
  // A collection's configuration knows its slug only as a string.
  collection: PublicationType,
  req: PayloadRequest,
): Promise<Issue[]> {
  const t = editorWords(req)
  if (!isLocale(data.language)) return [{ path: 'language', message: t('Refusal.languageUnknown') }]
  if (req.user && !canWrite(accountOf(req), data.language))
    return [{ path: 'language', message: t('Refusal.mayNotWriteLanguage', { language: data.language }) }]

  const originalId = idOf(data.original)
  if (!originalId) return []
  const original = await req.payload.findByID({
    collection,
    id: originalId,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  })
  if (!original || original.original || original.language === data.language)
    return [{ path: 'original', message: t('Refusal.notAnOriginal') }]

  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: { original: { equals: originalId }, language: { equals: data.language } },
  })
  return totalDocs > 0 ? [{ path: 'original', message: t('Refusal.alreadyTranslated', { language: data.language }) }] : []
}
