import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** What is needed to tell what sort of text it is. */
export interface Kinded {
  type: PublicationType
  kind?: 'news' | 'event' | null
  language: Locale
}

/**
 * The word above a headline that says what sort of text it is: "Pressmeddelande".
 *
 * @param publication A text, or a summary of one.
 * @returns A word in the text's own language.
 */
export function toKicker({ type, kind, language }: Kinded): string {
  const t = getTranslator(language)
  return type === 'articles' ? t(`Publication.kicker.${kind ?? 'news'}`) : t(`Publication.kicker.${type}`)
}
