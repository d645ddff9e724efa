/**
 * A file of XML as text, by its byte order mark, else by the encoding it declares, else as UTF-8.
 *
 * @returns `null` when the bytes are none of that encoding, or nobody knows the encoding.
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes)
  } catch (error) {
    // What `TextDecoder` throws for an encoding it does not know, and for bytes that are not in it.
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?\sencoding=["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8'
}
