'use client'

import { idsOf, type Related } from '@/domain/idOf'
import type { Publication } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { askApi } from '../askApi'
import type { EditionDoc } from '../editions'
import { toQuery } from '../toQuery'
import { useAsked } from '../useAsked'
import { useText } from '../useText'
import { findFileChanges, type FileChange, type FileState } from './findFileChanges'

/** As much of a stored text as tells which files it shows. */
interface FilesDoc extends EditionDoc {
  uses?: { relationTo: string; value: Related }[] | null
  heroImage?: Related
  documents?: Related[] | null
  pressImages?: Related[] | null
}

interface FileDoc {
  id: string
  filename?: string | null
  filesize?: number | null
}

interface Asking {
  language: Locale
  signal: AbortSignal
}

/**
 * What has become of the text's files since it was last published.
 *
 * @param lastRevision Id of its newest revision; `null` for a text that readers have not had.
 */
export function useFileChanges(lastRevision: string | null): FileChange[] {
  const { type, id, originalId, savedAt, editorLanguage: language } = useText()
  const question = id && lastRevision ? `${id} ${lastRevision} ${savedAt}` : null
  const changes = useAsked(question, async (signal) => {
    const asking = { language, signal }
    const [then, now] = await Promise.all([
      findFilesThen(lastRevision ?? '', asking),
      findFilesNow({ type, id: id ?? '', originalId }, asking),
    ])
    return findFileChanges(then, now)
  })
  return changes ?? []
}

/** The files that readers were given with a revision. */
async function findFilesThen(revision: string, asking: Asking): Promise<FileState[]> {
  const where = { id: { equals: revision } }
  const query = toQuery({ depth: 0, select: { telling: true }, where })
  const { docs } = await askApi<{ telling?: Publication | null }>(`/revisions?${query}`, asking)
  const telling = docs[0]?.telling
  if (!telling) return []

  const { heroImage, references } = telling
  const documents = telling.type === 'reports' ? telling.documents : []
  const images = telling.type === 'press-releases' ? telling.pressImages : []
  const files = [heroImage, ...documents, ...images, ...Object.values(references.documents), ...Object.values(references.images)]
  return [...new Map(files.flatMap((file) => (file ? [[file.id, file] as const] : []))).values()]
}

/** The files of the draft: those in its own words, and those beside them, which live on the original. */
async function findFilesNow(
  { type, id, originalId }: { type: string; id: string; originalId: string | null },
  asking: Asking,
): Promise<FileState[]> {
  const find = async (textId: string, draft: boolean) => {
    const query = toQuery({ depth: 0, draft, where: { id: { equals: textId } } })
    return (await askApi<FilesDoc>(`/${type}?${query}`, asking)).docs[0]
  }
  const [own, original] = await Promise.all([find(id, true), originalId ? find(originalId, false) : null])
  const usesOf = (collection: string) =>
    (own?.uses ?? []).filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
  const documents = idsOf([...usesOf('documents'), ...(original?.documents ?? [])])
  const images = idsOf([...usesOf('media'), original?.heroImage, ...(original?.pressImages ?? [])])
  return (await Promise.all([findFiles('documents', documents, asking), findFiles('media', images, asking)])).flat()
}

async function findFiles(collection: string, ids: string[], asking: Asking): Promise<FileState[]> {
  if (ids.length === 0) return []
  const query = toQuery({ depth: 0, pagination: false, where: { id: { in: ids.join(',') } } })
  const { docs } = await askApi<FileDoc>(`/${collection}?${query}`, asking)
  return docs.map(({ id, filename, filesize }) => ({ id, filename: filename ?? '', bytes: filesize ?? 0 }))
}
