import { keepLegalCharacters } from '@/domain/legalCharacters'
import { toSlug } from '@/domain/slug'
import { languageOf, type Locale } from '@/i18n/locales'

/** Characters that a name of a file may not hold somewhere, or that part it from its folder. */
const unfit = /[\\/:*?"<>|\n\t]/g

/**
 * What a contact's card is to be called where it is saved: by the contact's name, and in ASCII for programs that know no
 * more.
 *
 * @returns The value of `Content-Disposition`.
 * @see https://www.rfc-editor.org/rfc/rfc6266
 */
export function toCardDisposition(name: string, locale: Locale): string {
  const ascii = toSlug(name, locale) || languageOf(locale).paths.contacts
  const whole = keepLegalCharacters(name).replace(unfit, '-').trim()
  return `attachment; filename="${ascii}.vcf"; filename*=UTF-8''${toExtendedValue(`${whole || ascii}.vcf`)}`
}

/** @see https://www.rfc-editor.org/rfc/rfc8187#section-3.2 */
function toExtendedValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
