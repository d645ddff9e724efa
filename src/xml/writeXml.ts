import { keepLegalCharacters } from '@/domain/legalCharacters'

// Numeric references, because RSS readers disagree on whether `&lt;` in a title is a sign or the beginning of a tag.
// The stroke, at the beginning of a text, would join with the `>` before it into “≯”.
const references: Record<string, string> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '>': '&#x3E;',
  '"': '&#x22;',
  '\u0338': '&#x338;',
}

/** Attributes by name; one that is `null` is left out. */
export type XmlAttributes = Record<string, string | number | null>

/**
 * Text as it is written in XML, between tags or within an attribute's quotes.
 *
 * @param text Any text. Characters that XML cannot hold are left out.
 * @see https://www.rssboard.org/rss-profile#data-types-characterdata
 */
export function escapeXml(text: string): string {
  return keepLegalCharacters(text).replace(/[&<>"]|^\u0338/g, (character) => references[character] ?? character)
}

/**
 * HTML as the content of an element, left readable.
 *
 * @param html HTML whose words hold only characters that XML can hold, as `toHtml` writes it.
 */
export function toCharacterData(html: string): string {
  return `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/**
 * One element of XML with text in it.
 *
 * @param content XML, already escaped. An element without content is closed in its own tag.
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const start = `<${name}${toAttributes(attributes)}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/**
 * One element of XML with other elements in it, each on a line of its own.
 *
 * @param children Elements. Empty strings are left out.
 */
export function xmlParent(name: string, attributes: XmlAttributes, children: string[]): string {
  const lines = children.filter((child) => child !== '')
  return xmlElement(name, attributes, lines.length > 0 ? `\n${lines.join('\n')}\n` : '')
}

/**
 * A comment, for people who read the document itself.
 *
 * @param words Any text. A hyphen after another, which XML allows in no comment, is written as addresses can spell it.
 * @see https://www.w3.org/TR/xml/#sec-comments
 */
export function xmlComment(words: string): string {
  return `<!-- ${keepLegalCharacters(words).replace(/(?<=-)-/g, '%2D')} -->`
}

function toAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')
}
