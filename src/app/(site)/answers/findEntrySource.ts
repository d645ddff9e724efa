import type { FeedEntrySource } from '@/feeds/toFeedEntry'
import { locales, type Locale } from '@/i18n/locales'
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

/** The same for every language. */
export async function findEntrySources(visit: Visit): Promise<Record<Locale, FeedEntrySource>> {
  const sources = await Promise.all(locales.map(async (locale) => [locale, await findEntrySource(visit, locale)] as const))
  // One for each of `locales`, which a mapped list cannot say of its keys.
  return Object.fromEntries(sources) as Record<Locale, FeedEntrySource>
}
