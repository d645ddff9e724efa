import { keepLegalCharacters } from './legalCharacters'

/**
 * Words on one line, as titles and summaries are read in feeds and mails: no hidden characters, no soft hyphens, single
 * spaces.
 *
 * @param text Plain text. Unbreakable spaces stay.
 */
export function toPlainLine(text: string): string {
  return keepLegalCharacters(text.replaceAll('\u00AD', ''))
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
