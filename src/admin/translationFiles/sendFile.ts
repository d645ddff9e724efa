import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { FileReport } from '@/translation/files/fileReport'
import type { Choice } from './choice'

/** What came of a file: what it would change or has changed, or why nothing can be done with it. */
export type Sent = { report: FileReport; refusals: [] } | { report: null; refusals: string[] }

interface Sending {
  file: File
  choice: Choice
  /** Language of what the editor is told. */
  language: Locale
}

/** Asks the newsroom's API what a file would change, or to import it. */
export async function sendFile(act: 'preview' | 'import', { file, choice, language }: Sending): Promise<Sent> {
  const body = new FormData()
  body.set('file', file)
  for (const key of choice.accepted) body.append('accept', key)
  for (const key of choice.left) body.append('leave', key)
  try {
    const headers = { 'Accept-Language': language }
    const response = await fetch(`/api/translation-files/${act}`, { method: 'POST', credentials: 'include', headers, body })
    // The newsroom's own endpoint answers in one of these shapes.
    const answer = (await response.json()) as FileReport & { errors?: { message: string }[] }
    if (response.ok) return { report: answer, refusals: [] }
    return { report: null, refusals: answer.errors?.map(({ message }) => message) ?? [noAnswer(language)] }
  } catch {
    // A server that does not answer, or a file that is no longer where it was: the editor is told and may try again.
    return { report: null, refusals: [noAnswer(language)] }
  }
}

function noAnswer(language: Locale): string {
  return getTranslator(language)('TranslationFile.noAnswer')
}
