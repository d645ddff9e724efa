import { oEmbedFormats, type OEmbedFormat } from '@/domain/address'
import { ninjsLinkType } from '@/domain/exchangeMediaTypes'
import { toOEmbedPath, toPath, toUrl } from '@/domain/paths'
import type { Publication, PublicationType } from '@/domain/publication'
import { titleOf } from '@/domain/titleOf'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** The contents of a page in a form that other systems read. */
export interface ExchangeLink {
  /** Media type. */
  type: string
  title: string
  /** With its query, where it has one. */
  path: string
}

/** @see https://oembed.com/#section4 */
const oEmbedTypes: Record<OEmbedFormat, string> = { json: 'application/json+oembed', xml: 'text/xml+oembed' }

/**
 * What other systems can have of a text: a press release as a news item, and of every text what another site may show of it.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 */
export function toPublicationExchangeLinks(publication: Publication, siteUrl: string): ExchangeLink[] {
  const { type, language, slug } = publication
  const title = titleOf(publication)
  const url = toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
  const embeds = oEmbedFormats.map((format) => ({
    type: oEmbedTypes[format],
    title,
    path: toOEmbedPath(url, format),
  }))
  if (type !== 'press-releases') return embeds
  return [toNinjsLink(title, language, toPath({ page: 'ninjs', locale: language, type, slug })), ...embeds]
}

/** What other systems can have of a list. */
export function toListExchangeLinks(type: PublicationType, locale: Locale): ExchangeLink[] {
  if (type !== 'press-releases') return []
  return [toNinjsLink(getTranslator(locale)(`Navigation.${type}`), locale, toPath({ page: 'ninjsList', locale }))]
}

function toNinjsLink(title: string, locale: Locale, path: string): ExchangeLink {
  return { type: ninjsLinkType, title: getTranslator(locale)('Ninjs.title', { title }), path }
}
