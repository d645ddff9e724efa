/**
 * Prose that stands on several lines in the source, as it is printed.
 *
 * @param text Any text.
 * @returns The text with every line break, and the spaces about it, as a single space, and with the groups of a
 *   large number held together by no-break spaces.
 */
export function foldLines(text: string): string {
  return text.replace(/[ \t]*\n\s*/g, ' ').replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00A0')
}
