import { decodeBytes } from './decodeBytes'
import { findForeignFormat } from './findForeignFormat'
import { isGarbled } from './isGarbled'

/** The most bytes a text file may have. The longest report in plain text is a tenth of this. */
export const maxFileBytes = 5_000_000

/** Why a file cannot be a draft. Each reason has its sentence in the messages, under `Import.refusals`. */
export const refusalReasons = [
  'notFound',
  'notAFile',
  'emptyFolder',
  'noMatch',
  'unreadable',
  'tooLarge',
  'empty',
  'foreignFormat',
  'binary',
  'unknownEncoding',
  'garbled',
  'failed',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

export interface Refusal {
  refused: RefusalReason
  /** What the sentence needs to be exact: a format's name, a size in megabytes, what Payload said. */
  fact: string | number
}

export interface TextFile {
  /** In Unicode NFC, with line feeds only. */
  text: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  /** Whether the file said how it is encoded; otherwise the encoding is a plausible guess. */
  isEncodingKnown: boolean
}

/**
 * The text of a file, or the reason it is not one.
 *
 * @param bytes The whole file, at most `maxFileBytes`.
 * @returns Never an empty text, and never one with replacement characters.
 */
export function readTextFile(bytes: Uint8Array): TextFile | Refusal {
  if (bytes.length > maxFileBytes) return { refused: 'tooLarge', fact: bytes.length / 1_000_000 }
  if (bytes.length === 0) return { refused: 'empty', fact: '' }

  const format = findForeignFormat(bytes)
  if (format) return { refused: 'foreignFormat', fact: format }

  const decoded = decodeBytes(bytes)
  if (!decoded) return { refused: bytes.includes(0) ? 'binary' : 'unknownEncoding', fact: '' }

  const text = normalise(decoded.text)
  if (hasControlCharacters(text)) return { refused: 'binary', fact: '' }
  if (!/[\p{L}\p{N}]/u.test(text)) return { refused: 'empty', fact: '' }
  if (isGarbled(text)) return { refused: 'garbled', fact: '' }
  return { ...decoded, text }
}

/** Line ends of every system, and Word's line and page breaks, become line feeds. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u000B\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/\u001A$/, '') // Ctrl-Z, the end of a DOS file.
}

function hasControlCharacters(text: string): boolean {
  return /[^\P{Cc}\t\n]/u.test(text)
}
