const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new part's id: eight small letters and figures, so that two of one text are the same once in a lifetime of texts. */
export function makeUnitId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join('')
}
