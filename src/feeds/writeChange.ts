import type { Change } from '@/domain/revision'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { element, escapeHtml } from '@/richText/html'

/**
 * A change that readers are told of, as a paragraph: what sort it is, when it was made, and what it was.
 *
 * @param language The changed text's own, which the note is in.
 * @param lang     The same where the words around are in another language, and `null` where they are not.
 */
export function writeChange(
  { significance, note, publishedAt }: Change,
  { language, lang }: { language: Locale; lang: Locale | null },
): string {
  const when = getTranslator(language).markup('Changes.when', { significance, at: publishedAt, time: (words) => words })
  return element('p', { lang }, element('strong', {}, escapeHtml(`${when}:`)), escapeHtml(` ${note ?? ''}`))
}
