import { languageName } from '@/domain/languageName'
import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface OriginalLinkProps {
  original: PublicationLink
  /** The language of the page the link stands on. */
  locale: Locale
}

/** The way from a translation to what it is translated from. */
export function OriginalLink({ original: { language, type, slug }, locale }: OriginalLinkProps) {
  return (
    <a href={toPath({ page: 'publication', locale: language, type, slug })} hrefLang={language}>
      {getTranslator(locale)('Publication.readOriginal', { language: languageName(language, locale) })}
    </a>
  )
}
