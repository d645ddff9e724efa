import { toUrl } from '@/domain/paths'
import type { Image, Publication, Site } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { toFeedEntry, type FeedEntrySource } from '@/feeds/toFeedEntry'
import { languageOf } from '@/i18n/locales'
import type { OEmbed } from './oEmbed'
import type { OEmbedQuestion } from './readOEmbedQuery'

/** What the answer tells besides the text. */
export interface OEmbedSource extends FeedEntrySource {
  /** The newsroom, in the text's language. */
  site: Pick<Site, 'name'>
  /** How long the answer may be shown without asking anew. */
  cacheAgeSeconds: number
}

/** Wide enough for a picture beside a title; who wants less says so. */
const thumbnailWidth = 960

/**
 * What another site may show of a text. One that is withdrawn says so in its title, as everywhere else.
 *
 * @param publication A text as its readers see it.
 * @param question    Of which only the sizes count here.
 */
export function toOEmbed(
  publication: Publication,
  question: Pick<OEmbedQuestion, 'maxWidth' | 'maxHeight'>,
  source: OEmbedSource,
): OEmbed {
  const { language, heroImage } = publication
  const { title, authors } = toFeedEntry(publication, source)
  return {
    version: '1.0',
    type: 'link',
    title,
    author_name: new Intl.ListFormat(languageOf(language).region).format(authors),
    provider_name: toPlainLine(source.site.name),
    provider_url: toUrl(source.siteUrl, { page: 'front', locale: language }),
    cache_age: source.cacheAgeSeconds,
    ...(heroImage && toThumbnail(heroImage, question, source.siteUrl)),
  }
}

/** The largest size that fits; nothing when none does, since a picture must not be larger than was asked for. */
function toThumbnail(
  { renditions, ...original }: Image,
  { maxWidth, maxHeight }: Pick<OEmbedQuestion, 'maxWidth' | 'maxHeight'>,
  siteUrl: string,
): Pick<OEmbed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
  const widest = Math.min(maxWidth, thumbnailWidth)
  const fitting = [...renditions, original].filter(({ width, height }) => width <= widest && height <= maxHeight)
  const best = fitting.toSorted((one, other) => other.width - one.width)[0]
  if (!best) return {}
  return {
    thumbnail_url: toUrl(siteUrl, { page: 'file', collection: 'media', filename: best.filename }),
    thumbnail_width: best.width,
    thumbnail_height: best.height,
  }
}
