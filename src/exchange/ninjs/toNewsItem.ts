import { toUrl } from '@/domain/paths'
import type { PressRelease, Topic } from '@/domain/publication'
import { titleOf } from '@/domain/titleOf'
import { toPlainLine } from '@/domain/toPlainLine'
import { findLatest } from '@/feeds/findLatest'
import { toEntryId } from '@/feeds/toEntryId'
import { toSeconds } from '@/feeds/toSeconds'
import { getTranslator } from '@/i18n/translator'
import { toResourceId } from '../toResourceId'
import { ninjsStandard, type NewsItem, type Words } from './newsItem'
import type { NewsItemSource, ReleaseVersion } from './newsItemSource'
import { toBodies } from './toBodies'
import { toEditionItems } from './toEditionItems'
import { toEditorsNote } from './toEditorsNote'
import { toFileItems } from './toFileItems'
import { toInfoSources } from './toInfoSources'
import { toPictureItems } from './toPictureItems'

/** @see http://cv.iptc.org/newscodes/genre/ */
const pressReleaseGenre = 'http://cv.iptc.org/newscodes/genre/Press_Release'

/** @see http://cv.iptc.org/newscodes/digitalsourcetype/ */
const partlyByMachine = 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia'

/**
 * A press release as newsrooms and agencies take it over: whole, or, when it no longer holds, that it does not and why.
 * A cancelled item carries no text and no pictures, since not every system looks at the status before it publishes.
 *
 * @param release A text as its readers see it.
 * @param version The version of it that they have.
 * @returns A news item that is complete in itself.
 */
export function toNewsItem(release: PressRelease, version: ReleaseVersion, source: NewsItemSource): NewsItem {
  const { language, slug, title, publishedAt, withdrawal, place } = release
  const { siteUrl, tagAuthority, site } = source
  return {
    standard: ninjsStandard,
    uri: toEntryId(release, tagAuthority),
    type: 'text',
    representationType: withdrawal ? 'partial' : 'full',
    version: String(version.number),
    firstCreated: toSeconds(publishedAt),
    // A text that waited for its time has no version that is older than that.
    versionCreated: toSeconds(findLatest([publishedAt, version.at]) ?? publishedAt),
    pubStatus: withdrawal ? 'canceled' : 'usable',
    language,
    title: toPlainLine(title),
    slugline: slug,
    headlines: [toWords('main', titleOf(release))],
    ...toSummary(release),
    ...toEditorsNote(release),
    by: toPlainLine(site.publisher),
    ...(place && { located: toPlainLine(place) }),
    genres: [{ name: getTranslator(language)('Publication.kicker.press-releases'), uri: pressReleaseGenre }],
    ...toSubjects(release.topics, tagAuthority),
    infoSources: toInfoSources(release, source),
    ...(release.hasUnreadMachineWords && { digitalSourceType: { uri: partlyByMachine } }),
    altIds: [{ role: 'id', value: release.id }],
    renditions: [
      {
        name: 'web',
        href: toUrl(siteUrl, { page: 'publication', locale: language, type: 'press-releases', slug }),
        contentType: 'text/html',
      },
    ],
    ...toContents(release, source),
  }
}

function toSummary({ standfirst, withdrawal }: PressRelease): Pick<NewsItem, 'descriptions'> {
  const summary = toPlainLine(standfirst)
  return summary === '' || withdrawal ? {} : { descriptions: [toWords('summary', summary)] }
}

function toSubjects(topics: readonly Topic[], tagAuthority: string): Pick<NewsItem, 'subjects'> {
  if (topics.length === 0) return {}
  return { subjects: topics.map((topic) => ({ name: toPlainLine(topic.name), uri: toResourceId('topics', topic, tagAuthority) })) }
}

function toContents(release: PressRelease, source: NewsItemSource): Pick<NewsItem, 'bodies' | 'associations'> {
  const editions = toEditionItems(release, source)
  if (release.withdrawal) return editions.length > 0 ? { associations: editions } : {}

  const associations = [...toPictureItems(release, source), ...toFileItems(release, source), ...editions]
  return { bodies: toBodies(release, source), ...(associations.length > 0 && { associations }) }
}

function toWords(role: string, value: string): Words {
  return { role, contentType: 'text/plain', value: toPlainLine(value) }
}
