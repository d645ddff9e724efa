import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/**
 * One short text for everything that some files and folders hold: it changes when any of them does, and when one is
 * added, moved or taken away.
 *
 * @param root   Folder that `inputs` are told from.
 * @param inputs Names of files and folders; one that does not exist counts as empty.
 */
export async function hashInputs(root: string, inputs: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of await findFiles(path.join(root, input))) {
      const bytes = await readFile(file)
      // Length and name stand between the contents, so that no two sets of files run together into the same bytes.
      hash.update(`${path.relative(root, file)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex')
}

async function findFiles(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [place]

  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
