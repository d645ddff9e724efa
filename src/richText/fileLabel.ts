import { languageName } from '@/domain/languageName'
import type { DocumentFile } from '@/domain/publication'
import { languageOf, type Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

const bytesPerKilobyte = 1000
const kilobytesPerMegabyte = 1000

/**
 * What a reader needs to know of a file before opening it.
 *
 * @param file   A file to download.
 * @param locale Language of the words.
 * @returns `Årsredovisning 2025, svenska, pdf, 2,1 MB`, with an unbreakable space before the unit.
 */
export function fileLabel(file: DocumentFile, locale: Locale): string {
  return getTranslator(locale)('Body.fileLabel', { title: file.title, facts: fileFacts(file, locale) })
}

/**
 * The language, format and size of a file, to stand after a link's own words.
 *
 * @param file   A file to download.
 * @param locale Language of the words.
 * @returns `svenska, pdf, 2,1 MB`, with an unbreakable space before the unit.
 */
export function fileFacts({ language, filename, bytes }: DocumentFile, locale: Locale): string {
  const format = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return getTranslator(locale)('Body.fileFacts', {
    language: languageName(language, locale),
    format,
    name: format.toUpperCase(),
    size: toFileSize(bytes, locale),
  })
}

function toFileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / bytesPerKilobyte))
  return kilobytes < kilobytesPerMegabyte
    ? formatUnit(kilobytes, 'kilobyte', locale)
    : formatUnit(kilobytes / kilobytesPerMegabyte, 'megabyte', locale)
}

function formatUnit(amount: number, unit: string, locale: Locale): string {
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(languageOf(locale).region, options).format(amount)
}
