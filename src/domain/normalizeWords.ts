import { keepLegalCharacters } from './legalCharacters'

/** Names of values that are no words: another spelling of an address is another place, and of a password another key. */
const notWords = ['url', 'password']

/**
 * Whatever holds words, with every word in Unicode NFC, so that words typed on one machine and pasted from another are
 * the same words, and without the control characters that come along from word processors; of those, what breaks a line
 * or a page is a space. What is no text at all is made text: halves of a letter become the replacement character, and
 * NUL, which PostgreSQL cannot store, is left out.
 *
 * @param value Anything; what is neither text nor a plain list or object of it is given back as it is.
 * @returns A copy of the same shape.
 * @see https://unicode.org/reports/tr15/
 * @see https://www.postgresql.org/docs/current/datatype-json.html – `\u0000`, and surrogates that are not in pairs
 */
export function normalizeWords<Value>(value: Value): Value {
  return normalize(value, (text) => keepLegalCharacters(toText(text).replace(/ *[\v\f]+ */g, ' ')))
}

function normalize<Value>(value: Value, spell: (text: string) => string): Value {
  // Only strings are exchanged for strings, so the shape stays, which TypeScript cannot see.
  if (typeof value === 'string') return spell(value) as Value
  if (Array.isArray(value)) return value.map((part: unknown) => normalize(part, spell)) as Value
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [toText(name), normalize(part, notWords.includes(name) ? toText : spell)]),
  ) as Value
}

function toText(characters: string): string {
  return characters.toWellFormed().replaceAll('\0', '')
}
