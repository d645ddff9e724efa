import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hasCode } from './hasCode'

/**
 * A secret that is made the first time it is asked for and kept in a file that only its owner may read.
 *
 * @param file Path of the file; its folder is made when missing.
 * @returns 64 hexadecimal characters, the same ones every time.
 */
export async function keepSecret(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true })
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}
