import { listAlternates, type Alternate } from '@/domain/alternates'
import type { Address } from '@/domain/address'
import type { PublicationSummary, PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { toTypeFeedLink } from './feedLinks'
import { toListExchangeLinks } from './exchangeLinks'
import { plainHead, type Head } from './head/head'
import type { PageContext } from './pageContext'
import { Pagination } from './parts/Pagination'
import { StoryList } from './parts/StoryList'
import { toSwitchTargets } from './switchTargets'

interface ListPageProps {
  context: PageContext
  type: PublicationType
  /** Texts in the page's language, newest first. */
  publications: PublicationSummary[]
  /** From 1. */
  pageNumber: number
  /** At least 1. */
  pageCount: number
}

/** All texts of one kind, newest first. */
export function ListPage({ context, type, publications, pageNumber, pageCount }: ListPageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const alternates = listAlternates(type)
  const switchTargets = toSwitchTargets({ locale, alternates, toNearest: (language) => toAddress(language, type, 1) })

  return (
    <Document context={context} head={toHead({ context, type, publications, pageNumber })} switchTargets={switchTargets} section={type}>
      <header className="page-header">
        <h1>{t(`Navigation.${type}`)}</h1>
      </header>
      {publications.length > 0 ? (
        <StoryList stories={publications} listedType={type} />
      ) : (
        <p className="empty">{t('List.empty')}</p>
      )}
      <Pagination
        locale={locale}
        pageNumber={pageNumber}
        pageCount={pageCount}
        toAddress={(number) => toAddress(locale, type, number)}
      />
    </Document>
  )
}

function toAddress(locale: Locale, type: PublicationType, pageNumber: number): Address {
  return { page: 'list', locale, type, pageNumber }
}

function toHead({ context: { site, locale }, type, publications, pageNumber }: Omit<ListPageProps, 'pageCount'>): Head {
  const t = getTranslator(locale)
  const title = t(`Navigation.${type}`)
  return {
    ...plainHead,
    title: pageNumber === 1 ? title : t('List.titleOfPage', { title, pageNumber }),
    description: t(`List.description.${type}`, { publisher: site.publisher }),
    canonical: toAddress(locale, type, pageNumber),
    alternates: toAlternates(type, pageNumber),
    listFeed: publications.length > 0 ? toTypeFeedLink(type, locale) : null,
    exchangeLinks: publications.length > 0 ? toListExchangeLinks(type, locale) : [],
  }
}

/** Later pages hold other texts in another language, so only the first one has a counterpart. */
function toAlternates(type: PublicationType, pageNumber: number): Alternate[] {
  return pageNumber === 1 ? listAlternates(type) : []
}
