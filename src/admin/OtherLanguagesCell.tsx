import type { DefaultServerCellComponentProps } from 'payload'
import { originalIdOf } from '@/domain/originalIdOf'
import { publicationTypes } from '@/domain/publication'
import { defaultLocale, isLocale, otherLocales } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { editionsWhere, toEdition, type EditionDoc } from './editions'

/** In a list: how far each text has come in the other languages. */
export default async function OtherLanguagesCell({
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const type = publicationTypes.find((name) => name === collectionSlug)
  // The row is the stored document, which Payload types as any record, and leaves out where it only measures columns.
  const doc = rowData as EditionDoc | undefined
  if (!type || !isLocale(doc?.language)) return null

  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  const { docs } = await payload.find({
    collection: type,
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: editionsWhere(originalIdOf(doc)),
  })
  const editions = docs.map((edition) => toEdition(edition, edition, new Date()))
  return (
    <ul className="editions">
      {otherLocales(doc.language).map((language) => {
        const status = editions.find((edition) => edition.language === language)?.status ?? 'missing'
        return (
          <li key={language} className={`edition edition--${status}`} data-language={language} data-status={status}>
            {t('Admin.editionStatus', { language, status })}
          </li>
        )
      })}
    </ul>
  )
}
