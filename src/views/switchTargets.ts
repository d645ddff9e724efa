import type { Alternate } from '@/domain/alternates'
import type { Address } from '@/domain/address'
import { locales, type Locale } from '@/i18n/locales'

/** What the language switch shows for one language. */
export type SwitchTarget =
  | { locale: Locale; status: 'current' }
  /** The same page in another language. */
  | { locale: Locale; status: 'available'; address: Address }
  /** The same page in another language behind the same preview link. */
  | { locale: Locale; status: 'shared'; path: string }
  /** No such edition is public; `address` is the nearest place that has texts in the language. */
  | { locale: Locale; status: 'missing'; address: Address }

interface SwitchSource {
  locale: Locale
  alternates: Alternate[]
  /** The nearest place in a language in which the page itself does not exist. */
  toNearest: (locale: Locale) => Address
}

/**
 * Where the language switch of one page leads, for every language of the house.
 *
 * @returns One target for each language, always in the house's order, so that the switch never moves.
 */
export function toSwitchTargets({ locale, alternates, toNearest }: SwitchSource): SwitchTarget[] {
  return locales.map((language) => {
    if (language === locale) return { locale: language, status: 'current' }

    const edition = alternates.find((alternate) => alternate.locale === language)
    return edition
      ? { locale: language, status: 'available', address: edition.address }
      : { locale: language, status: 'missing', address: toNearest(language) }
  })
}

/** The nearest place in a language for a page that is of no particular kind. */
export function toFront(locale: Locale): Address {
  return { page: 'front', locale }
}
