import { toUrl } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/**
 * What a feed says to somebody who has opened it in a browser: what it is, and where to read how to subscribe.
 *
 * @param languages The languages of the feed's texts. It is said in each.
 * @param siteUrl   The newsroom's public address, without a final slash.
 */
export function toFeedNotice(languages: readonly Locale[], siteUrl: string): string {
  return languages
    .map((locale) => getTranslator(locale)('Feed.notice', { url: toUrl(siteUrl, { page: 'subscribe', locale }) }))
    .join(' ')
}
