import { toUrl } from '@/domain/paths'
import type { DocumentFile, PressRelease } from '@/domain/publication'
import { toPlainLine } from '@/domain/toPlainLine'
import { findReferences } from '@/richText/walk'
import { toResourceId } from '../toResourceId'
import type { Association } from './newsItem'
import type { NewsItemSource } from './newsItemSource'

/** The files that a press release leads to, in the order of its text. */
export function toFileItems({ body, references }: PressRelease, source: NewsItemSource): Association[] {
  return findReferences(body)
    .flatMap(({ relationTo, id }) => (relationTo === 'documents' ? (references.documents[id] ?? []) : []))
    .map((file) => toFileItem(file, source))
}

function toFileItem(file: DocumentFile, { siteUrl, tagAuthority }: NewsItemSource): Association {
  const { title, filename, language, mimeType, bytes } = file
  return {
    name: toPlainLine(title) || filename,
    rel: 'attachment',
    uri: toResourceId('documents', file, tagAuthority),
    type: 'text',
    pubStatus: 'usable',
    language,
    renditions: [
      {
        name: 'original',
        href: toUrl(siteUrl, { page: 'file', collection: 'documents', filename }),
        contentType: mimeType,
        sizeInBytes: bytes,
      },
    ],
  }
}
