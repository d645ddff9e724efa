import path from 'node:path'
import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { findSourceFiles } from './findSourceFiles'
import { importFile, type Outcome } from './importFile'
import { tellOutcome } from './tellOutcome'

interface Import {
  /** Files, folders and patterns, as typed. */
  asked: readonly string[]
  /** What relative names are relative to. */
  folder: string
  /** Language of the person at the terminal. */
  locale: Locale
  payload: Payload
  log: (line: string) => void
}

/** How many files met which end. */
export type Tally = Record<Outcome['outcome'], number>

/**
 * Makes drafts of text files, one after the other, and tells what became of each as it goes. A file that cannot be
 * imported is told by name and stops no other.
 */
export async function importFiles({ asked, folder, locale, payload, log }: Import): Promise<Tally> {
  const t = getTranslator(locale)
  const sources = findSourceFiles(asked, folder)
  const tally: Tally = { imported: 0, unchanged: 0, refused: 0 }
  for (const [index, source] of sources.entries()) {
    const outcome = await importFile(source, payload)
    tally[outcome.outcome] += 1
    const filename = source.refusal ? source.file : path.basename(source.file)
    const [line = '', ...doubts] = tellOutcome({ filename, outcome, locale })
    log(t('Import.progress', { number: index + 1, total: sources.length, line }))
    doubts.forEach(log)
  }
  log(t('Import.summary', tally))
  return tally
}
