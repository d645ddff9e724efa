// UTF-8 read as Windows-1252 or Latin-1 and saved again: `Ã¥` for å, `â€“` for –, `Â` before a blank or a sign.
const doubleEncoded = /Ã[\u0080-\u00BF\u0160\u201A-\u201E\u2026\u2013\u2014]|â€|â\u0080|Â[\u0080-\u00BF]/g

/**
 * Whether letters of a text were lost or turned into others before it came here.
 *
 * @param text Decoded text.
 * @returns `true` for replacement characters, and for å, ä, ö that mostly stand as `Ã¥`, `Ã¤`, `Ã¶`. A text that only
 *   mentions such signs, among whole letters, is not garbled.
 */
export function isGarbled(text: string): boolean {
  if (text.includes('\uFFFD')) return true

  const broken = text.match(doubleEncoded)?.length ?? 0
  const whole = text.match(/[åäöéÅÄÖÉ–’”]/g)?.length ?? 0
  return broken > 0 && broken >= whole
}
