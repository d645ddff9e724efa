import type { PayloadRequest } from 'payload'
import type { ParsedXliff } from '@/translation/xliff/parsedXliff'
import { editorWords } from '../access/editorWords'
import { holdFamily } from '../access/holdFamily'
import { inTransaction } from '../access/inTransaction'
import { importText } from './importText'
import { nameRefused } from './nameRefused'
import { planTexts, type PlannedText } from './planText'
import { readTranslationFile } from './readTranslationFile'
import { readUpload, type Upload } from './readUpload'
import { toReport } from './toReport'

/** Takes a file's words into drafts, all of them or none, and answers what was done as a `FileReport`. */
export async function importFile(req: PayloadRequest): Promise<Response> {
  const upload = await readUpload(req)
  const parsed = readTranslationFile(upload.bytes, req)
  return inTransaction(req, async () => {
    await holdTexts(parsed, req)
    const texts = await planTexts(parsed, req)
    const refusals = findRefusals(texts, upload)
    if (refusals.length === 0) return carryOut({ upload, parsed, texts }, req)

    const messages = [...refusals, editorWords(req)('Refusal.translationFile.nothingImported')]
    return Response.json({ errors: messages.map((message) => ({ message })) }, { status: 409 })
  })
}

/** In one order for every file, so that two that are imported at once wait for each other and not in a ring. */
async function holdTexts({ document }: ParsedXliff, req: PayloadRequest): Promise<void> {
  const files = [...document.files].sort((one, other) => (one.textId < other.textId ? -1 : 1))
  for (const { type, textId } of files) await holdFamily(type, textId, req)
}

function findRefusals(texts: readonly PlannedText[], { choice }: Upload): string[] {
  return texts.flatMap(({ file, ground }) =>
    'refusal' in ground && !choice.left.has(file.textId) ? [ground.refusal] : [],
  )
}

interface Import {
  upload: Upload
  parsed: ParsedXliff
  texts: readonly PlannedText[]
}

async function carryOut({ upload, parsed, texts }: Import, req: PayloadRequest): Promise<Response> {
  const report = toReport({ upload, parsed, texts, t: editorWords(req) })
  const translations = new Map<string, string | null>()
  for (const [index, text] of texts.entries()) {
    const id = await nameRefused(report.texts[index]?.title ?? '', () => importText(text, { upload, parsed, req }), req)
    translations.set(text.file.textId, id)
  }
  const told = report.texts.map((text) => ({ ...text, translation: translations.get(text.id) ?? text.translation }))
  return Response.json({ ...report, isDone: true, texts: told })
}
