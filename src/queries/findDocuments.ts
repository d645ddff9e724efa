import type { DocumentFile } from '@/domain/publication'
import type { Document } from '@/payload-types'
import { findRecords } from './findRecords'
import type { Reader } from './reader'

/**
 * Files to download.
 *
 * @param ids Ids in any order, repeated or not.
 * @returns By id; a record without its file is left out.
 */
export async function findDocuments(ids: readonly string[], reader: Reader): Promise<Record<string, DocumentFile>> {
  if (ids.length === 0) return {}

  const docs = await findRecords({ collection: 'documents', where: { id: { in: [...new Set(ids)] } } }, reader)
  return Object.fromEntries(docs.flatMap(toFiles).map((file) => [file.id, file]))
}

function toFiles({ id, filename, filesize, language, mimeType, title }: Document): DocumentFile[] {
  if (!filename || !mimeType) return []
  return [{ id, filename, title, language, mimeType, bytes: filesize ?? 0 }]
}
