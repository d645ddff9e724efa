/**
 * Prose that stands on several lines in the source, as the one line it is.
 *
 * @param text Any text.
 * @returns The text with every line break, and the spaces about it, as a single space.
 */
export function foldLines(text: string): string {
  return text.replace(/[ \t]*\n\s*/g, ' ')
}
