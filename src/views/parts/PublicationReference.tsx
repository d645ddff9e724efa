import { languageName } from '@/domain/languageName'
import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface PublicationReferenceProps {
  publication: PublicationLink
  /** The language of the page the link stands on. */
  locale: Locale
}

/** A text's title as a link, which says so when the text is in another language than the page. */
export function PublicationReference({ publication, locale }: PublicationReferenceProps) {
  const { language, type, slug, title } = publication
  const href = toPath({ page: 'publication', locale: language, type, slug })
  if (language === locale) return <a href={href}>{title}</a>

  return (
    <a href={href} hrefLang={language}>
      <span lang={language}>{title}</span>{' '}
      {getTranslator(locale)('Publication.inLanguage', { language: languageName(language, locale) })}
    </a>
  )
}
