import type { DefaultServerCellComponentProps } from 'payload'
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
  const { status } = toEdition(stored ?? newest, new Date())
  const hasNewerDraft = status !== 'draft' && newest._status === 'draft'
  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  return (
    <span className={`state state--${status}`} data-state={status} data-changed={hasNewerDraft}>
      {t('Admin.state', { status, hasNewerDraft: String(hasNewerDraft) })}
    </span>
  )
}
