import { createHash } from 'node:crypto'

/** What a draft remembers of the file it was made from. */
export interface FileOrigin {
  /** SHA-256 of the text, whatever its encoding, line ends and blanks at line ends were. */
  fingerprint: string
  filename: string
}

/**
 * The origin of a draft.
 *
 * @param text     In NFC with line feeds only, as `readTextFile` gives it.
 * @param filename Without folders.
 */
export function toFileOrigin(text: string, filename: string): FileOrigin {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const fingerprint = createHash('sha256').update(lines.join('\n').trim()).digest('hex')
  return { fingerprint, filename: filename.normalize('NFC') }
}

/** An origin as it is stored with a draft, in `importedFrom`. */
export function writeFileOrigin({ fingerprint, filename }: FileOrigin): string {
  return `${fingerprint} ${filename}`
}

/**
 * An origin from its stored form.
 *
 * @returns `null` for a text that was not imported.
 */
export function parseFileOrigin(stored: string | null | undefined): FileOrigin | null {
  const { fingerprint, filename } = /^(?<fingerprint>[\da-f]{64}) (?<filename>.+)$/s.exec(stored ?? '')?.groups ?? {}
  return fingerprint && filename ? { fingerprint, filename } : null
}
