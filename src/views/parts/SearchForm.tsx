import { searchedName, toPath } from '@/domain/paths'
import { searchMaxCharacters } from '@/domain/search'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface SearchFormProps {
  locale: Locale
  /** What stands in the box already. */
  searched?: string
}

/** The box to search with. The browser sends it; no script is needed. */
export function SearchForm({ locale, searched = '' }: SearchFormProps) {
  const t = getTranslator(locale)

  return (
    <form className="search" role="search" action={toPath({ page: 'search', locale, pageNumber: 1 })}>
      <label htmlFor="searched">{t('Search.label')}</label>
      <input
        id="searched"
        name={searchedName}
        type="search"
        defaultValue={searched}
        maxLength={searchMaxCharacters}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit">{t('Search.submit')}</button>
    </form>
  )
}
