import { languageName } from '@/domain/languageName'
import { toPath } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** Tells in the page's language that a text exists in another one, and shows its title there. */
export function AvailableEdition({ edition, locale }: { edition: PublicationLink; locale: Locale }) {
  const { language, type, slug, title } = edition
  const t = getTranslator(locale)

  return (
    <>
      <p className="standfirst">{t('NotFound.missingText', { language: languageName(language, locale) })}</p>
      <p className="available-edition">
        <a href={toPath({ page: 'publication', locale: language, type, slug })} hrefLang={language} lang={language}>
          {title}
        </a>
      </p>
    </>
  )
}
