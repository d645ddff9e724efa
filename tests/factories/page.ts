import type { PublicationSummary, Site } from '@/domain/publication'
import { locales, type Locale } from '@/i18n/locales'
import type { PageContext } from '@/views/pageContext'
import { aLink } from './publication'

export function aSite(site: Partial<Site> = {}): Site {
  return {
    name: 'Nyhetsrummet',
    publisher: 'Region Norra',
    tagline: 'Nyheter om regionens omställning.',
    boilerplate: 'Region Norra arbetar för utveckling i tre län.',
    addresses: ['Box 1', '801 30 Gävle'],
    email: 'nyhetsrum@example.org',
    telephone: null,
    ...site,
  }
}

/** The surroundings of a page in one language. */
export function aContext(locale: Locale = 'sv', context: Partial<PageContext> = {}): PageContext {
  return { site: aSite(), locale, publishedLanguages: locales, siteUrl: 'https://nyhetsrum.example', assetVersion: '1', offersMail: false, ...context }
}

export function aSummary(summary: Partial<PublicationSummary> = {}): PublicationSummary {
  return {
    ...aLink(),
    standfirst: 'Tre regioner får stöd för sin omställning.',
    publishedAt: new Date('2026-03-02T08:00:00Z'),
    modifiedAt: null,
    kind: 'news',
    eventStartsOn: null,
    eventEndsOn: null,
    heroImage: null,
    topics: [],
    ...summary,
  }
}
