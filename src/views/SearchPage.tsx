import { searchAlternates } from '@/domain/alternates'
import type { Address } from '@/domain/address'
import type { SearchHit } from '@/domain/search'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead, type Head } from './head/head'
import type { PageContext } from './pageContext'
import { HitList } from './parts/HitList'
import { HitPagination } from './parts/HitPagination'
import { SearchForm } from './parts/SearchForm'
import { SearchHelp } from './parts/SearchHelp'
import { toFront, toSwitchTargets } from './switchTargets'

/** One page of what answers a search. */
export interface SearchResult {
  search: {
    /** What was searched for; empty before anything is. */
    searched: string
    /** Whether more was written than is searched for. */
    isCut: boolean
  }
  /** Whether there are only words in it that stand in every text, and none is found by. */
  isTooCommon: boolean
  /** Those that hold the very words first; withdrawn ones last. */
  hits: SearchHit[]
  /** How many texts there are on all pages. */
  total: number
  /** At least 1. */
  pageCount: number
  /** Texts whose titles are spelled nearly so, when there is no hit. */
  resembling: SearchHit[]
}

interface SearchPageProps {
  context: PageContext
  found: SearchResult
  /** From 1. */
  pageNumber: number
}

/** The search box, and the texts that hold what was written in it. */
export function SearchPage({ context, found, pageNumber }: SearchPageProps) {
  const { locale } = context
  const { search, hits, pageCount } = found
  const t = getTranslator(locale)
  const switchTargets = toSwitchTargets({ locale, alternates: searchAlternates(), toNearest: toFront })

  return (
    <Document context={context} head={toHead(context, found, pageNumber)} switchTargets={switchTargets} section="search">
      <header className="page-header">
        <h1>{t('Search.title')}</h1>
        <SearchForm locale={locale} searched={search.searched} />
        <p className="search-state">{toState(found, locale)}</p>
        {search.isCut && <p className="search-state">{t('Search.cut')}</p>}
      </header>
      {hits.length > 0 ? <HitList hits={hits} /> : <SearchHelp locale={locale} found={found} />}
      <HitPagination locale={locale} searched={search.searched} pageNumber={pageNumber} pageCount={pageCount} />
    </Document>
  )
}

function toState({ search: { searched }, isTooCommon, hits, total, resembling }: SearchResult, locale: Locale): string {
  const t = getTranslator(locale)
  if (searched === '') return t('Search.empty')
  if (isTooCommon) return t('Search.tooCommon', { searched })
  if (hits.length > 0) return t('Search.found', { total, searched })
  return resembling.length > 0 ? t('Search.resembling', { searched }) : t('Search.none', { searched })
}

function toAddress({ locale }: PageContext, pageNumber: number): Extract<Address, { page: 'search' }> {
  return { page: 'search', locale, pageNumber }
}

function toHead(context: PageContext, { search: { searched } }: SearchResult, pageNumber: number): Head {
  const t = getTranslator(context.locale)
  const title = searched === '' ? t('Search.title') : t('Search.titleOf', { searched })
  return {
    ...plainHead,
    title: pageNumber === 1 ? title : t('List.titleOfPage', { title, pageNumber }),
    description: t('Search.description', { publisher: context.site.publisher }),
    canonical: toAddress(context, 1),
    isPassage: true,
  }
}
