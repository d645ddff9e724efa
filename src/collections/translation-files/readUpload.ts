import type { PayloadRequest } from 'payload'
import { keepLegalCharacters } from '@/domain/legalCharacters'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { mostBytes } from './mostBytes'

/** What the importer sent. */
export interface Upload {
  bytes: Uint8Array
  /** The file's name; empty when nobody gave one. */
  name: string
  choice: Choice
}

/** What the importer has chosen, by `textId` and `textId/unitId`. */
export interface Choice {
  /** Units to take though their original was changed meanwhile. */
  accepted: ReadonlySet<string>
  /** Texts and units to leave as they are. */
  left: ReadonlySet<string>
}

/** What a form may hold beside the file. */
const roomForFields = 1_000_000

/**
 * Reads a file out of a request: the field `file` of a form, or the body itself.
 *
 * @throws {RefusalError} When there is none, or it is too large; what is too large is not read to its end.
 */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const t = editorWords(req)
  const body = await readBody(req)
  const query = req.searchParams ?? new URLSearchParams()
  const contentType = req.headers.get('Content-Type') ?? ''
  const form = /^multipart\/form-data/i.test(contentType) ? await readForm(body, contentType) : null
  const file = form?.get('file')
  if (form ? !(file instanceof File) : body.size === 0)
    throw new RefusalError(t('Refusal.translationFile.fileMissing'), 400)

  const content = file instanceof File ? file : body
  if (content.size > mostBytes) throw tooLarge(req)
  const name = file instanceof File ? file.name : (query.get('name') ?? '')
  return {
    bytes: new Uint8Array(await content.arrayBuffer()),
    // It is kept in the audit log, which takes no more than it needs.
    name: keepLegalCharacters(name.slice(0, 200)),
    choice: toChoice(form ? [query, form] : [query]),
  }
}

async function readBody(req: PayloadRequest): Promise<Blob> {
  if (Number(req.headers.get('Content-Length')) > mostBytes + roomForFields) throw tooLarge(req)
  const reader = req.body?.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done || !value) return new Blob(chunks)
    size += value.length
    chunks.push(value)
    if (size <= mostBytes + roomForFields) continue
    // The rest is left unread: cancelled, a stream may still be given what was on its way.
    reader?.releaseLock()
    throw tooLarge(req)
  }
}

/** A form that cannot be read has no file in it. */
async function readForm(body: Blob, contentType: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return new FormData()
    throw error
  }
}

function toChoice(sources: readonly (URLSearchParams | FormData)[]): Choice {
  const read = (name: string) => {
    const values = sources.flatMap((source) => source.getAll(name)).filter((value) => typeof value === 'string')
    return new Set(values.flatMap((value) => value.split(',')).filter((value) => value !== ''))
  }
  return { accepted: read('accept'), left: read('leave') }
}

function tooLarge(req: PayloadRequest): RefusalError {
  const megabytes = mostBytes / 1_000_000
  return new RefusalError(editorWords(req)('Refusal.xliff.too-large', { megabytes, line: 0 }), 400)
}
