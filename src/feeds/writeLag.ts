import { languageName } from '@/domain/languageName'
import { toUrl } from '@/domain/paths'
import type { Publication, PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { element, escapeHtml } from '@/richText/html'
import { writeChange } from './writeChange'

/**
 * That a translation is behind its original, in the words of its page: when the original was changed, which version of
 * it the translation reflects, where it is, and what its readers have been told of since, in its own language.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 * @returns Paragraphs of HTML. Empty for what is no translation, or is current.
 */
export function writeLag({ lag, language, original }: Publication, siteUrl: string): string {
  const last = lag?.changes.at(-1)
  if (!lag || !last || !original) return ''

  const t = getTranslator(language)
  const time = (words: string) => words
  const from = languageName(original.language, language)
  const sentences = [
    t.markup('Lag.changed', { language: from, at: last.publishedAt, time }),
    ...(lag.reflectedAt ? [t.markup('Lag.reflects', { at: lag.reflectedAt, time })] : []),
  ]
  const told = { language: original.language, lang: original.language }
  return [
    element('p', {}, escapeHtml(`${sentences.join(' ')} `), writeOriginalLink(original, language, siteUrl)),
    ...lag.changes.toReversed().map((change) => writeChange(change, told)),
  ].join('')
}

function writeOriginalLink({ language, type, slug }: PublicationLink, locale: Locale, siteUrl: string): string {
  const href = toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
  const words = getTranslator(locale)('Publication.readOriginal', { language: languageName(language, locale) })
  return element('a', { href, hreflang: language }, escapeHtml(words))
}
