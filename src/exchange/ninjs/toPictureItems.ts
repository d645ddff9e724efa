import { toUrl } from '@/domain/paths'
import type { Image, PressRelease } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { getTranslator } from '@/i18n/translator'
import { creditLine } from '@/richText/creditLine'
import { findReferences } from '@/richText/walk'
import { toResourceId } from '../toResourceId'
import type { Association, NewsItem, Rendition, Words } from './newsItem'
import type { NewsItemSource } from './newsItemSource'

/**
 * The pictures of a press release, each once: the main one, those for the press, and those in the running text.
 *
 * @returns In that order, in every size there is.
 */
export function toPictureItems(release: PressRelease, source: NewsItemSource): Association[] {
  const { heroImage, pressImages, body, references } = release
  const inBody = findReferences(body).flatMap(({ relationTo, id }) => (relationTo === 'media' ? (references.images[id] ?? []) : []))
  const forPress = new Set(pressImages.map(({ id }) => id))
  const images = new Map([...(heroImage ? [heroImage] : []), ...pressImages, ...inBody].map((image) => [image.id, image]))
  return [...images.values()].map((image) => ({
    ...toPicture(image, release, source),
    rel: forPress.has(image.id) ? 'pressPicture' : 'illustration',
    ...(forPress.has(image.id) && toUsageTerms(image, release)),
  }))
}

function toPicture(image: Image, { language }: PressRelease, { siteUrl, tagAuthority }: NewsItemSource): Omit<Association, 'rel'> {
  const { alt, caption, filename, photographer, copyright, credit } = image
  return {
    name: toPlainLine(caption ?? alt) || filename,
    uri: toResourceId('media', image, tagAuthority),
    type: 'picture',
    pubStatus: 'usable',
    language,
    ...toDescriptions(image, language),
    ...((photographer ?? credit) && { by: toPlainLine(photographer ?? credit ?? '') }),
    ...(copyright && { copyrightNotice: toPlainLine(copyright) }),
    renditions: toRenditions(image, siteUrl),
  }
}

function toDescriptions({ caption, alt, credit }: Image, language: PressRelease['language']): Pick<NewsItem, 'descriptions'> {
  const words: [role: string, value: string][] = [
    ['caption', caption ?? ''],
    ['altText', alt],
    ['creditLine', credit ? creditLine(credit, language) : ''],
  ]
  const told = words.flatMap(([role, value]): Words[] => {
    const line = toPlainLine(value)
    return line === '' ? [] : [{ role, contentType: 'text/plain', value: line }]
  })
  return told.length > 0 ? { descriptions: told } : {}
}

function toUsageTerms({ credit }: Image, { language }: PressRelease): Pick<NewsItem, 'usageTerms'> {
  const t = getTranslator(language)
  return { usageTerms: credit ? t('Ninjs.pressPicture', { credit: toPlainLine(credit) }) : t('Ninjs.pressPictureUncredited') }
}

/** The picture as it was uploaded, and its smaller sizes, each named by its width. */
function toRenditions({ renditions, ...original }: Image, siteUrl: string): Rendition[] {
  const sizes = [{ ...original, name: 'original' }, ...renditions.map((size) => ({ ...size, name: `width-${size.width}` }))]
  return sizes.map(({ name, filename, mimeType, width, height, bytes }) => ({
    name,
    href: toUrl(siteUrl, { page: 'file', collection: 'media', filename }),
    contentType: mimeType,
    width,
    height,
    sizeInBytes: bytes,
  }))
}
