import path from 'node:path'
import type { Payload } from 'payload'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { openTextFile } from '../openTextFile'
import { maxFileBytes } from '../readTextFile'
import { planRedirects } from './planRedirects'
import { readRedirectRows, type MalformedLine, type RedirectRow } from './readRedirectRows'
import { judgeRedirects, saveRedirects } from './saveRedirects'
import { tellFault, type LineFault } from './tellFault'

interface RedirectImport {
  /** Path of the CSV file. */
  file: string
  /** The newsroom's origin. */
  siteUrl: string
  /** Language of the person at the terminal. */
  locale: Locale
  payload: Payload
  log: (line: string) => void
}

/**
 * Adds the redirects of a CSV file, all of them or, when anything is wrong with any, none. Each fault is told with its
 * line and what to do.
 *
 * @returns Whether all of the file's redirects are there now.
 */
export async function importRedirects({ file, siteUrl, locale, payload, log }: RedirectImport): Promise<boolean> {
  const t = getTranslator(locale)
  const filename = path.basename(file)
  const opened = await openTextFile(file)
  if ('refused' in opened) {
    const reason = t(`Import.refusals.${opened.refused}`, { fact: opened.fact, limit: maxFileBytes / 1_000_000 })
    log(t('Redirects.unreadable', { filename, reason }))
    return false
  }
  const rows = readRedirectRows(opened.text)
  if (rows.length === 0) {
    log(t('Redirects.noRedirects', { filename }))
    return false
  }
  const { added, unchanged, faults } = await addRedirects(rows, { siteUrl, locale, payload })
  for (const fault of faults) log(tellFault(fault, t))
  const isDone = faults.length === 0
  log(isDone ? t('Redirects.summary', { added, unchanged }) : t('Redirects.nothingWritten', { count: faults.length }))
  return isDone
}

async function addRedirects(
  rows: readonly (RedirectRow | MalformedLine)[],
  { siteUrl, ...saving }: Pick<RedirectImport, 'siteUrl' | 'locale' | 'payload'>,
) {
  const plan = planRedirects(rows.filter((row) => 'from' in row), siteUrl)
  const { fresh, unchanged, faults } = await judgeRedirects(plan.filter((row) => 'end' in row), saving)
  const malformed = rows.filter((row) => 'malformed' in row)
  const all: LineFault[] = [...malformed, ...plan.filter((row) => 'fault' in row), ...faults]
  if (all.length === 0) await saveRedirects(fresh, saving)
  return { added: fresh.length, unchanged, faults: all.sort((one, other) => one.line - other.line) }
}
