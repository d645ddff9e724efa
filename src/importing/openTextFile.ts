import { readFile, stat } from 'node:fs/promises'
import { maxFileBytes, readTextFile, type Refusal, type TextFile } from './readTextFile'

/**
 * Opens a file as plain text. A file that is too large is refused by its size, without being read.
 *
 * @param file Path of the file.
 */
export async function openTextFile(file: string): Promise<TextFile | Refusal> {
  try {
    const found = await stat(file)
    if (!found.isFile()) return { refused: 'notAFile', fact: '' }
    if (found.size > maxFileBytes) return { refused: 'tooLarge', fact: found.size / 1_000_000 }
    return readTextFile(await readFile(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return { refused: 'notFound', fact: '' }
    if (code === 'EACCES' || code === 'EPERM' || code === 'EIO') return { refused: 'unreadable', fact: code }
    throw error
  }
}
