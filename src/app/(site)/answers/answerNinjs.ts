import type { Address } from '@/domain/address'
import type { PressRelease, Publication } from '@/domain/publication'
import type { ReleaseVersion } from '@/exchange/ninjs/newsItemSource'
import { toNewsItem } from '@/exchange/ninjs/toNewsItem'
import { toNewsItemList } from '@/exchange/ninjs/toNewsItemList'
import { writeNewsItem } from '@/exchange/ninjs/writeNewsItem'
import { feedLength } from '@/feeds/toFeed'
import { toFeedKey } from '@/domain/feedSubject'
import { toEntryId } from '@/feeds/toEntryId'
import { findFeedPublications } from '@/queries/findFeedPublications'
import { findNewestPlaces } from '@/queries/findFeedPlaces'
import { findPublication } from '@/queries/findPublication'
import { findReleaseVersions } from '@/queries/findReleaseVersions'
import { getFeedAuthority } from '@/queries/getFeedAuthority'
import { getSite } from '@/queries/getSite'
import type { Answer } from './answer'
import { answerFormerly } from './answerFormerly'
import { onFeedTerms } from './onFeedTerms'
import type { Visit } from './visit'

/** A press release as a news item of ninjs; or what became of it. */
export async function answerNinjs(visit: Visit, place: Extract<Address, { page: 'ninjs' }>): Promise<Answer> {
  const release = await findPublication(place, visit.reader)
  if (!release || !isPressRelease(release)) return answerFormerly(visit, place)

  const [source, versions] = await Promise.all([findSource(visit), findReleaseVersions([release.id], visit.reader)])
  const version = versionOf(release, versions)
  return answerItem(visit, {
    ...writeNewsItem(toNewsItem(release, version, source)),
    updatedAt: version.at,
    nextMoment: null,
  })
}

/** The newest press releases in one language as one news item. What is withdrawn or removed leaves it as it leaves feeds. */
export async function answerNinjsList(visit: Visit): Promise<Answer> {
  const { reader } = visit
  const { locale } = reader
  const feedKey = toFeedKey({ of: 'type', locale, type: 'press-releases' })
  const [source, places] = await Promise.all([findSource(visit), findNewestPlaces({ feedKey, limit: feedLength }, reader)])
  const releases = (await findFeedPublications(places.texts, reader)).filter(isPressRelease)
  const versions = await findReleaseVersions(releases.map(({ id }) => id), reader)
  const list = toNewsItemList(
    {
      locale,
      releases: releases.map((release) => ({ release, version: versionOf(release, versions) })),
      removals: places.removals.map((text) => ({ id: toEntryId(text, source.tagAuthority), at: text.at })),
      lastMovedAt: places.lastMovedAt,
    },
    source,
  )
  return answerItem(visit, { ...writeNewsItem(list), updatedAt: places.lastMovedAt, nextMoment: places.nextMoment })
}

/** Search engines show the text itself. */
async function answerItem(visit: Visit, written: Parameters<typeof onFeedTerms>[1]): Promise<Answer> {
  const answer = await onFeedTerms(visit, written)
  return { ...answer, headers: { ...answer.headers, 'X-Robots-Tag': 'noindex' } }
}

async function findSource({ reader, siteUrl }: Visit) {
  const [site, tagAuthority] = await Promise.all([getSite(reader), getFeedAuthority(reader.payload, siteUrl)])
  return { site, siteUrl, tagAuthority }
}

function isPressRelease(publication: Publication): publication is PressRelease {
  return publication.type === 'press-releases'
}

/** A text that was public before revisions were counted has had one. */
function versionOf({ id, publishedAt }: PressRelease, versions: Record<string, ReleaseVersion>): ReleaseVersion {
  return versions[id] ?? { number: 1, at: publishedAt }
}
