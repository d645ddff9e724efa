import type { PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'
import { planTexts } from './planText'
import { readTranslationFile } from './readTranslationFile'
import { readUpload } from './readUpload'
import { toReport } from './toReport'

/** Answers what a file would change, as a `FileReport`. */
export async function previewFile(req: PayloadRequest): Promise<Response> {
  const upload = await readUpload(req)
  const parsed = readTranslationFile(upload.bytes, req)
  const texts = await planTexts(parsed, req)
  return Response.json(toReport({ upload, parsed, texts, t: editorWords(req) }))
}
