import type { PayloadRequest } from 'payload'
import type { ParsedXliff } from '@/translation/xliff/parsedXliff'
import { parseXliffBytes } from '@/translation/xliff/parseXliffBytes'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import { mostBytes } from './mostBytes'
import { requireWriter } from './requireWriter'

/**
 * Reads a file that came back, for an account that writes its language.
 *
 * @throws {RefusalError} 400 for a file that nothing can be used of, with why and where; 403 for another account.
 */
export function readTranslationFile(bytes: Uint8Array, req: PayloadRequest): ParsedXliff {
  const parsed = parseXliffBytes(bytes)
  if ('fault' in parsed) {
    const { reason, line } = parsed.fault
    const facts = { line: line ?? 0, megabytes: mostBytes / 1_000_000 }
    throw new RefusalError(editorWords(req)(`Refusal.xliff.${reason}`, facts), 400)
  }
  requireWriter(parsed.document.target, req)
  return parsed
}
