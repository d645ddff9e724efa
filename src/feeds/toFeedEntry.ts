import { alternates } from '@/domain/alternates'
import { changedAtOf } from '@/domain/changedAtOf'
import { toUrl } from '@/domain/paths'
import type { DocumentFile, Image, Publication, Topic } from '@/domain/publication'
import { titleOf } from '@/domain/titleOf'
import { toPlainLine } from '@/domain/toPlainLine'
import { chooseRendition } from '@/richText/chooseRendition'
import { toPlainText } from '@/richText/toPlainText'
import type { FeedCategory, FeedEdition, FeedEntry, FeedFile, FeedImage } from './feed'
import { toContent } from './toContent'
import { toEntryId } from './toEntryId'

/** What an entry tells of the newsroom. */
export interface FeedEntrySource {
  /** The newsroom's public address, without a final slash. */
  siteUrl: string
  /** Who names the texts in their ids, as `toFeedAuthority` gives it: `news.example.org,2026`. Kept for ever. */
  tagAuthority: string
  /** The publisher's name in the text's language. */
  publisher: string
}

/**
 * A published text as feeds carry it, in its own language.
 *
 * @param publication A text as its readers see it.
 */
export function toFeedEntry(
  publication: Publication,
  { siteUrl, tagAuthority, publisher }: FeedEntrySource,
): FeedEntry {
  const { type, language, slug, publishedAt } = publication
  return {
    id: toEntryId(publication, tagAuthority),
    url: toUrl(siteUrl, { page: 'publication', locale: language, type, slug }),
    language,
    title: toPlainLine(titleOf(publication)),
    summary: toSummary(publication),
    content: toContent(publication, siteUrl),
    authors: toAuthors(publication, publisher),
    publishedAt,
    updatedAt: changedAtOf(publication),
    categories: publication.topics.map((topic) => toCategory(topic, publication, siteUrl)),
    image: publication.heroImage ? toFeedImage(publication.heroImage, siteUrl) : null,
    files: type === 'reports' ? toFiles(publication.documents, publication, siteUrl) : [],
    translations: toTranslations(publication, siteUrl),
    translation: toTranslation(publication, tagAuthority),
  }
}

/** Those who stand on a report, or else who answers for everything here. */
function toAuthors(publication: Publication, publisher: string): string[] {
  const named = publication.type === 'reports' ? publication.authors.map(toPlainLine).filter((name) => name !== '') : []
  return named.length > 0 ? named : [toPlainLine(publisher)]
}

/** The standfirst, or the first paragraph of a text that has none: full text without a summary confuses readers. */
function toSummary({ standfirst, body }: Publication): string {
  return toPlainLine(standfirst) || toPlainLine(toPlainText(body).split('\n')[0] ?? '')
}

function toCategory({ name, slug }: Topic, { language }: Publication, siteUrl: string): FeedCategory {
  const url = toUrl(siteUrl, { page: 'topic', locale: language, slug, pageNumber: 1 })
  return { name: toPlainLine(name), url }
}

function toFeedImage(image: Image, siteUrl: string): FeedImage {
  const { filename, mimeType, bytes, width, height } = chooseRendition(image)
  return {
    url: toUrl(siteUrl, { page: 'file', collection: 'media', filename }),
    mimeType,
    bytes,
    width,
    height,
    title: toPlainLine(image.caption ?? image.alt),
    credit: image.credit ? toPlainLine(image.credit) : null,
  }
}

function toFiles(documents: DocumentFile[], { language }: Publication, siteUrl: string): FeedFile[] {
  const isPdf = ({ mimeType }: DocumentFile) => mimeType === 'application/pdf'
  const rank = (file: DocumentFile) => (file.language === language ? 0 : 2) + (isPdf(file) ? 0 : 1)
  return documents
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ filename, mimeType, bytes }) => ({
      url: toUrl(siteUrl, { page: 'file', collection: 'documents', filename }),
      mimeType,
      bytes,
    }))
}

function toTranslations(publication: Publication, siteUrl: string): FeedEdition[] {
  return alternates(publication)
    .filter(({ locale }) => locale !== publication.language)
    .map(({ locale, address }) => ({ url: toUrl(siteUrl, address), language: locale }))
}

function toTranslation({ translation, original }: Publication, tagAuthority: string): FeedEntry['translation'] {
  return translation && original && { ...translation, of: toEntryId(original, tagAuthority) }
}
