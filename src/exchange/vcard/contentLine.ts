import { keepLegalCharacters } from '@/domain/legalCharacters'

/** The most octets that a line may have, without its end. */
const lineOctets = 75

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const encoder = new TextEncoder()

/**
 * Words as the value of a property, or one part of a value that has several.
 *
 * @param text Any text. Characters that disturb are left out, and accents composed.
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.4
 */
export function escapeValue(text: string): string {
  return keepLegalCharacters(text).replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')
}

/**
 * One property as a line of a card, folded where it is longer than programs must read. No character is divided, and none
 * that readers see as one, unless it alone is longer than a line.
 *
 * @param property Name, parameters and value, written as they are to stand.
 * @returns The line, or its parts, each with its end.
 * @see https://www.rfc-editor.org/rfc/rfc6350#section-3.2
 */
export function toContentLine(property: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of toCharacters(property)) {
    const more = octetsOf(character)
    if (octets + more > lineOctets) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += character
    octets += more
  }
  return [...lines, line].map((part) => `${part}\r\n`).join('')
}

function toCharacters(text: string): string[] {
  const longest = lineOctets - 1
  return [...graphemes.segment(text)].flatMap(({ segment }) => (octetsOf(segment) > longest ? [...segment] : [segment]))
}

function octetsOf(text: string): number {
  return encoder.encode(text).length
}
