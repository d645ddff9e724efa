import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

interface Translation {
  type: PublicationType
  /** The translation's id. */
  id: string
  language: Locale
}

/** Where a translation lies beside its original, with the admin's locale set to its language. */
export function benchPath({ type, id, language }: Translation): string {
  return `/admin/collections/${type}/${id}/translation?locale=${language}`
}
