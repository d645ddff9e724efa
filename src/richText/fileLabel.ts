import { fileSize } from '@/domain/fileSize'
import { languageName } from '@/domain/languageName'
import type { DocumentFile } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

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
    size: fileSize(bytes, locale),
  })
}
