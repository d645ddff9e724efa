'use client'

import { useState } from 'react'
import type { Locale } from '@/i18n/locales'
import type { FileReport } from '@/translation/files/fileReport'
import { toChoice, type Choice } from './choice'
import { sendFile } from './sendFile'

const nothing: Choice = { accepted: new Set(), left: new Set() }

/**
 * A file on its way into the newsroom: chosen, read, ticked and imported.
 *
 * @param language Language of what the editor is told.
 */
export function useImport(language: Locale) {
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<FileReport | null>(null)
  const [choice, setChoice] = useState(nothing)
  const [refusals, setRefusals] = useState<string[]>([])
  const [busyWith, setBusyWith] = useState<'reading' | 'importing' | null>(null)

  const readFile = async (chosen: File | null) => {
    setFile(chosen)
    setReport(null)
    setRefusals([])
    if (!chosen) return
    setBusyWith('reading')
    const sent = await sendFile('preview', { file: chosen, choice: nothing, language })
    setBusyWith(null)
    setReport(sent.report)
    setRefusals(sent.refusals)
    if (sent.report) setChoice(toChoice(sent.report))
  }

  const importFile = async () => {
    if (!file) return
    setBusyWith('importing')
    const sent = await sendFile('import', { file, choice, language })
    setBusyWith(null)
    setRefusals(sent.refusals)
    // What was refused stays on the screen, so that what stands in the way can be left out.
    if (sent.report) setReport(sent.report)
  }

  const startOver = () => void readFile(null)
  return { busyWith, choice, importFile, readFile, refusals, report, setChoice, startOver }
}
