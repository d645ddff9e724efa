import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface PaginationProps {
  locale: Locale
  pageNumber: number
  pageCount: number
  toAddress: (pageNumber: number) => Address
}

/** The way to newer and older texts of a list. Not shown for a list of one page. */
export function Pagination({ locale, pageNumber, pageCount, toAddress }: PaginationProps) {
  const t = getTranslator(locale)
  if (pageCount <= 1) return null

  return (
    <nav className="pagination" aria-label={t('List.pages')}>
      {pageNumber > 1 && (
        <a rel="prev" href={toPath(toAddress(pageNumber - 1))}>
          {t('List.newer')}
        </a>
      )}
      <p>{t('List.page', { pageNumber, pageCount })}</p>
      {pageNumber < pageCount && (
        <a rel="next" href={toPath(toAddress(pageNumber + 1))}>
          {t('List.older')}
        </a>
      )}
    </nav>
  )
}
