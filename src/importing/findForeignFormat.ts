const signatures: readonly [format: string, signature: string][] = [
  ['PDF', '%PDF-'],
  ['Word, Excel, PowerPoint, OpenDocument, zip', 'PK\u0003\u0004'],
  ['Word, Excel, PowerPoint 97–2003', '\u00D0\u00CF\u0011\u00E0'],
  ['RTF', '{\\rtf'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00FF\u00D8\u00FF'],
  ['GIF', 'GIF8'],
  ['gzip', '\u001F\u008B'],
  ['7-Zip', '7z\u00BC\u00AF'],
  ['RAR', 'Rar!'],
]

/**
 * The name of the format a file has instead of plain text, told by its first bytes.
 *
 * @param bytes The file, or its beginning.
 * @returns `null` when the beginning is no sign of another format.
 */
export function findForeignFormat(bytes: Uint8Array): string | null {
  // Latin-1 gives each byte the character of the same number, so that signatures can be written as text.
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  const known = signatures.find(([, signature]) => start.startsWith(signature))
  if (known) return known[0]

  if (/^(\u00EF\u00BB\u00BF)?\s*<(!doctype|html|\?xml|svg)\b/i.test(start)) return 'HTML, XML'
  return null
}
