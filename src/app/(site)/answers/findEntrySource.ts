import type { FeedEntrySource } from '@/feeds/toFeedEntry'
import type { Locale } from '@/i18n/locales'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Visit } from './visit'

/** What the entries of one language tell of the newsroom. */
export async function findEntrySource({ reader, siteUrl }: Visit, locale: Locale): Promise<FeedEntrySource> {
  const [{ publisher }, tagAuthority] = await Promise.all([
    getSite({ ...reader, locale }),
    getFeedAuthority(reader.payload, siteUrl),
  ])
  return { siteUrl, tagAuthority, publisher }
}
