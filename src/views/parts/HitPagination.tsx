import { toSearchPath } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface HitPaginationProps {
  locale: Locale
  searched: string
  pageNumber: number
  pageCount: number
}

/** The way through the pages of a search, which are no newer or older than each other. */
export function HitPagination({ locale, searched, pageNumber, pageCount }: HitPaginationProps) {
  const t = getTranslator(locale)
  if (pageCount <= 1) return null

  const toPath = (number: number) => toSearchPath({ page: 'search', locale, pageNumber: number }, searched)
  return (
    <nav className="pagination" aria-label={t('List.pages')}>
      {pageNumber > 1 && (
        <a rel="prev" href={toPath(pageNumber - 1)}>
          {t('Search.previous')}
        </a>
      )}
      <p>{t('List.page', { pageNumber, pageCount })}</p>
      {pageNumber < pageCount && (
        <a rel="next" href={toPath(pageNumber + 1)}>
          {t('Search.next')}
        </a>
      )}
    </nav>
  )
}
