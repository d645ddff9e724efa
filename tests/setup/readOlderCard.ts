/** A property as it stands in a card, its value not yet read. */
export interface CardProperty {
  name: string
  /** In lower case, without quotation marks. */
  parameters: string
  value: string
}

const encoder = new TextEncoder()

// RFC 2426 §4: contentline = [group "."] name *(";" param) ":" value, of characters without controls but tab.
const contentLine = /^([A-Z][A-Z-]*)((?:;[A-Z]+=[A-Za-z0-9,-]+)*):((?:\P{Cc}|\t)*)$/u

/**
 * Reads a vCard 3.0 by RFC 2425 and RFC 2426, and refuses what they do: npm has no strict reader of that version. It shares
 * nothing with what writes the cards.
 *
 * @throws {Error} When lines do not end with CRLF, or are longer than 75 octets; when a line is no property; when `BEGIN`,
 *   `VERSION` or `END` is not in its place, or `FN` or `N` does not stand there once.
 */
export function readOlderCard(card: string): CardProperty[] {
  if (/[^\r]\n|\r[^\n]/.test(card) || !card.endsWith('\r\n')) throw new Error('Lines must end with CRLF.')
  for (const line of card.split('\r\n'))
    if (encoder.encode(line).length > 75) throw new Error(`Longer than 75 octets: ${line}`)

  const lines = card.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1)
  const properties = lines.map((line) => {
    const [, name, parameters, value] = contentLine.exec(line) ?? []
    if (name === undefined || parameters === undefined || value === undefined) throw new Error(`No property: ${line}`)
    return { name, parameters: parameters.slice(1).toLowerCase(), value }
  })
  const names = properties.map(({ name }) => name)
  if (names[0] !== 'BEGIN' || names[1] !== 'VERSION' || names.at(-1) !== 'END') throw new Error(`Misplaced: ${names.join()}`)
  if (properties[1]?.value !== '3.0') throw new Error('Not version 3.0.')
  for (const required of ['FN', 'N'])
    if (names.filter((name) => name === required).length !== 1) throw new Error(`Not once: ${required}`)
  return properties
}

/** The parts of a value between unescaped semicolons, as words. */
export function readParts(value: string): string[] {
  return value.split(/(?<!(?<!\\)(?:\\\\)*\\);/).map((part) =>
    part.replace(/\\(.)/g, (_, escaped: string) => (/[nN]/.test(escaped) ? '\n' : escaped)),
  )
}
