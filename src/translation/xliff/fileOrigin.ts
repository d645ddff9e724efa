import { publicationTypes } from '@/domain/publication'
import type { XliffFile } from './xliffDocument'

/** Which text a file is of, and in which revision: `articles/<id>?rev=3`. */
export type FileOrigin = Pick<XliffFile, 'type' | 'textId' | 'revision'>

export function toOriginal({ type, textId, revision }: FileOrigin): string {
  return `${type}/${textId}?rev=${revision}`
}

/** @returns `null` for what names no text of a newsroom. */
export function parseOriginal(original: string): FileOrigin | null {
  const [, name, textId, revision] = /^([a-z-]+)\/([A-Za-z0-9_-]+)\?rev=([1-9][0-9]{0,8})$/.exec(original) ?? []
  const type = publicationTypes.find((one) => one === name)
  return type && textId ? { type, textId, revision: Number(revision) } : null
}
