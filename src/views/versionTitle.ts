import type { EarlierVersion } from '@/domain/version'
import { getTranslator } from '@/i18n/translator'

/** The title of an earlier version in browsers' tabs and histories, unlike that of the text as it is. */
export function toVersionTitle({ number, publication: { language, title } }: EarlierVersion): string {
  return getTranslator(language)('Version.title', { number, title })
}
