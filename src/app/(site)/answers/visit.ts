import config from '@payload-config'
import { getPayload } from 'payload'
import type { Address } from '@/domain/address'
import { parsePath } from '@/domain/parsePath'
import { getEnvironment } from '@/env'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { findPublishedLanguages } from '@/queries/findPublishedLanguages'
import { getSite } from '@/queries/getSite'
import type { Reader } from '@/queries/reader'
import type { PageContext } from '@/views/pageContext'
import { findAssetVersion } from './findAssetVersion'

/** One reader asking for one address at one instant. */
export interface Visit {
  /** `null` when no place is spelled so. */
  address: Address | null
  /** As it was asked for, percent-encoded, without query. */
  path: string
  reader: Reader
  siteUrl: string
  /** The hub that is told when feeds change; `null` for none. */
  hubUrl: string | null
}

/**
 * What a request for a path is about.
 *
 * @param path Percent-encoded, without query.
 * @param now  The instant the answer is made for.
 */
export async function openVisit(path: string, now: Date): Promise<Visit> {
  const address = parsePath(path)
  const payload = await getPayload({ config })
  const { siteUrl, websubHub: hubUrl } = getEnvironment()
  return { address, path, reader: { payload, locale: languageOfPath(path), now }, siteUrl, hubUrl }
}

/** A path that is no place of ours still says which language its reader wants. */
function languageOfPath(path: string): Locale {
  const first = path.split('/')[1]
  return isLocale(first) ? first : defaultLocale
}

/** What the pages show of the newsroom itself. */
export async function openPage({ reader, siteUrl }: Visit): Promise<PageContext> {
  return {
    site: await getSite(reader),
    locale: reader.locale,
    publishedLanguages: await findPublishedLanguages(reader),
    siteUrl,
    assetVersion: await findAssetVersion(),
    offersMail: reader.payload.email.name !== 'none',
  }
}
