import { decodeXml } from '@/xml/decodeXml'
import type { ParsedXliff, XliffFault } from './parsedXliff'
import { parseXliff } from './parseXliff'

/**
 * A file that comes back from a translator, in whatever encoding it says that it has.
 *
 * @returns As `parseXliff`.
 */
export function parseXliffBytes(bytes: Uint8Array): ParsedXliff | { fault: XliffFault } {
  const xml = decodeXml(bytes)
  return xml === null ? { fault: { reason: 'wrong-encoding', line: null } } : parseXliff(xml)
}
