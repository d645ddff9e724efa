import { stat } from 'node:fs/promises'

/**
 * The size and age of an uploaded file.
 *
 * @param file Absolute path.
 * @returns `null` when it is gone from the disk, though a record tells of it.
 */
export async function findOnDisk(file: string): Promise<{ bytes: number; changedAt: Date } | null> {
  try {
    const { size, mtime } = await stat(file)
    return { bytes: size, changedAt: mtime }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
