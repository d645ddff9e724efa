import type { Site } from '@/domain/publication'
import { locales, type Locale } from '@/i18n/locales'
import { getSite } from '@/queries/getSite'
import type { Visit } from './visit'

/** The newsroom in every language. */
export async function findSites({ reader }: Visit): Promise<Record<Locale, Site>> {
  const sites = await Promise.all(locales.map(async (locale) => [locale, await getSite({ ...reader, locale })] as const))
  // One for each of `locales`, which a mapped list cannot say of its keys.
  return Object.fromEntries(sites) as Record<Locale, Site>
}
