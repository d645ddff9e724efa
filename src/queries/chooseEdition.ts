import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'

/**
 * The edition of a text that a reader of one language is led to: the one in that language, else the original.
 *
 * @param editions   The text's public editions.
 * @returns `null` when there is neither.
 */
export function chooseEdition(editions: readonly PublicationLink[], originalId: string, locale: Locale): PublicationLink | null {
  return editions.find(({ language }) => language === locale) ?? editions.find(({ id }) => id === originalId) ?? null
}
