import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * A name for the stylesheet as it is now, so that browsers may keep it for a year.
 *
 * @returns Ten hexadecimal digits.
 */
export async function findAssetVersion(): Promise<string> {
  const stylesheet = await readFile(path.join(process.cwd(), 'public', 'site.css'))
  return createHash('sha256').update(stylesheet).digest('hex').slice(0, 10)
}
