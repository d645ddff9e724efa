import { isGarbled } from './isGarbled'

export interface DecodedText {
  text: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  isEncodingKnown: boolean
}

/**
 * The characters of a file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 where that is plausible.
 *
 * @param bytes The whole file.
 * @returns `null` when the bytes are in none of these. Windows-1252 cannot be known, only guessed, and says so.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWithMark(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWithMark(bytes, 'utf-16be')
  if (bytes.includes(0)) return null

  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', isEncodingKnown: true }

  const western = decodeStrictly(bytes, 'windows-1252')
  // UTF-8 that was cut or mixed is no other encoding; whoever reads the text sees that its letters are spoilt.
  if (western === null || !(isPlausiblyWestern(western) || isGarbled(western))) return null
  return { text: western, encoding: 'windows-1252', isEncodingKnown: false }
}

function decodeWithMark(bytes: Uint8Array, label: string): DecodedText | null {
  const text = decodeStrictly(bytes, label)
  return text === null ? null : { text, encoding: 'utf-16', isEncodingKnown: true }
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    // With `fatal`, bytes that the encoding does not have are a TypeError; that is the answer.
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * Every byte means something in Windows-1252, so the text has to look right: nearly all signs beyond ASCII are accented
 * letters or typography, and letters are mostly plain. Mac Roman and DOS texts fail the first, Cyrillic the second.
 */
function isPlausiblyWestern(text: string): boolean {
  const beyondAscii = text.match(/[^\0-\x7F]/g) ?? []
  const odd = text.match(/[^\0-\x7FÀ-ÖØ-öø-ÿ–—‘’“”„•…«»§°€½¼¾²³´·©®™×£\u00A0\u00AD]|(?<=\p{L})[„”“•…](?=\p{L})/gu) ?? []
  if (odd.length * 10 > beyondAscii.length) return false

  const letters = text.match(/\p{L}/gu) ?? []
  const accented = text.match(/[À-ÖØ-öø-ÿ]/g) ?? []
  return accented.length * 4 <= letters.length
}
