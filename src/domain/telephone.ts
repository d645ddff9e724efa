import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { languageOf, type Locale } from '@/i18n/locales'

/** Where a number without a country code is dialled. */
const homeCountry = 'SE'

/**
 * The telephone number that a person wrote, in the form it is stored in.
 *
 * @param text A number in any usual spelling, such as `08-681 66 14` or `+46 (0)8 681 66 14`.
 * @returns E.164, such as `+4686816614`. `null` when the text is no whole number, or names an extension, which E.164
 *   cannot hold.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function parseTelephone(text: string): string | null {
  const number = parsePhoneNumberFromString(text, homeCountry)
  return number?.isValid() && !number.ext ? number.number : null
}

/**
 * A telephone number as readers of one language expect it: home numbers as dialled at home for readers in that
 * country, and with the country code for everyone else.
 *
 * @param e164   A number as `parseTelephone` gives it.
 * @param locale Language of the readers.
 * @returns `08-681 66 14` in Swedish, `+46 8 681 66 14` in English. The argument as it stands when it is no number.
 */
export function formatTelephone(e164: string, locale: Locale): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164

  const isHome = number.country === homeCountry && languageOf(locale).region.endsWith(`-${homeCountry}`)
  return isHome ? toSwedishCustom(number.formatNational()) : number.formatInternational()
}

/** The library follows the numbering plan, where shared-cost numbers are 077; Sweden says and writes 0771-, 0775-. */
function toSwedishCustom(national: string): string {
  return national.replace(/^077-(\d)(\d\d) (\d\d) (\d\d)$/, '077$1-$2 $3 $4')
}
