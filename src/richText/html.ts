import { keepLegalCharacters } from '@/domain/legalCharacters'

const voidElements = new Set(['br', 'hr', 'img'])

// The stroke is a mark: at the beginning of a text it would join with the `>` before it into “≯” wherever the page is
// composed as a whole.
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u0338': '&#x338;',
}

/** Attributes by name; one that is `null` is left out. */
export type Attributes = Record<string, string | number | null>

/**
 * Words as they are written in HTML, between tags or within an attribute's quotes.
 *
 * @param text Any text. Characters that HTML cannot hold are left out.
 */
export function escapeHtml(text: string): string {
  return keepLegalCharacters(text).replace(/[&<>"]|^\u0338/g, (character) => entities[character] ?? character)
}

/**
 * One element of HTML.
 *
 * @param name       The element's name.
 * @param attributes Plain values; they are escaped here.
 * @param content    HTML, already escaped.
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const start = `<${name}${toAttributes(attributes)}>`
  return voidElements.has(name) ? start : `${start}${content.join('')}</${name}>`
}

function toAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('')
}

/**
 * Text from a plain field, with a paragraph for each empty line and its line breaks kept.
 *
 * @param text Plain text.
 * @returns Paragraphs of HTML. Empty when there is no text.
 */
export function toParagraphs(text: string): string {
  return keepLegalCharacters(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => element('p', {}, paragraph.split('\n').map(escapeHtml).join('<br>')))
    .join('')
}
