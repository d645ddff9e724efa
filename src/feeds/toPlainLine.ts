import { keepLegalCharacters } from '@/domain/legalCharacters'

/**
 * Words on one line, as a feed's titles and summaries are read: no hidden characters, no soft hyphens, single spaces.
 *
 * @param text Plain text. Unbreakable spaces stay.
 */
export function toPlainLine(text: string): string {
  return keepLegalCharacters(text.replaceAll('\u00AD', ''))
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}
