import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/**
 * Who made a picture, as it stands after the caption.
 *
 * @param credit A name, or words of an editor's own such as `Illustration: Region Norra`.
 * @param locale Language of the words.
 * @returns `Bild: Region Norra`; the editor's own words when they already say what kind of picture it is.
 */
export function creditLine(credit: string, locale: Locale): string {
  return credit.includes(':') ? credit : getTranslator(locale)('Body.credit', { credit })
}
