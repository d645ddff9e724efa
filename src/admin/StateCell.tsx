import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { publicationTypes } from '@/domain/publication'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { toEdition, type EditionDoc } from './editions'

/** In a list: what readers have of a text, and whether something newer waits to be published. */
export default async function StateCell({ collectionSlug, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const type = publicationTypes.find((name) => name === collectionSlug)
  // The row is the newest version of the document, which Payload types as any record, and leaves out where it only
  // measures columns.
  const newest = rowData as EditionDoc | undefined
  if (!type || !newest) return null

  const stored = await payload.findByID({
    collection: type,
    id: newest.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    trash: true,
  })
  const { status } = toEdition(newest, stored ?? newest, new Date())
  const news = await findNews({ status, newest, payload })
  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  return (
    <span className={`state state--${status}`} data-state={status} data-news={news}>
      {t('Admin.state', { status, news })}
    </span>
  )
}

interface Row {
  status: string
  newest: EditionDoc
  payload: Payload
}

/** What waits behind a text that is published: a change with a time of its own, or a draft. */
async function findNews({ status, newest, payload }: Row): Promise<'none' | 'draft' | 'scheduled'> {
  if (status === 'draft') return 'none'
  const where = { document: { equals: newest.id }, state: { equals: 'waiting' }, kind: { equals: 'change' } }
  const { totalDocs } = await payload.count({ collection: 'schedules', overrideAccess: true, where })
  if (totalDocs > 0) return 'scheduled'
  return newest._status === 'draft' ? 'draft' : 'none'
}
