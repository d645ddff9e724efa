/** Names of values that are no words: another spelling of an address is another place, and of a password another key. */
const notWords = ['url', 'password']

/**
 * Whatever holds words, with every word in Unicode NFC, so that words typed on one machine and pasted from another are
 * the same words.
 *
 * @param value Anything; what is neither text nor a plain list or object of it is given back as it is.
 * @returns A copy of the same shape.
 * @see https://unicode.org/reports/tr15/
 */
export function normalizeWords<Value>(value: Value): Value {
  // Only strings are exchanged for strings, so the shape stays, which TypeScript cannot see.
  if (typeof value === 'string') return value.normalize('NFC') as Value
  if (Array.isArray(value)) return value.map(normalizeWords) as Value
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, notWords.includes(name) ? part : normalizeWords(part)]),
  ) as Value
}
