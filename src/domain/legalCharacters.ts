// Control characters but tab and line breaks, halves of a surrogate pair, and the two non-characters that XML excludes.
const illegal = /[^\t\n\r\P{Cc}]|\p{Cs}|[\uFFFE\uFFFF]/gu

// Letters of Western Europe, signs and line breaks: legal, and composed already. Nearly every text is of these alone.
const ordinary = /^[\t\n\x20-\x7E\xA0-\xFF\u2010-\u2026]*$/

/**
 * A text without the characters that may not stand in XML and only disturb in HTML. They come along when an editor
 * pastes from a word processor, and one of them makes a whole feed unreadable.
 *
 * @param text Any text.
 * @returns The text with line breaks as `\n`, in Unicode NFC.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function keepLegalCharacters(text: string): string {
  return ordinary.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(illegal, '').normalize('NFC')
}
