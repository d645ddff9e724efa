import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cluster } from './cluster'
import { isAlive } from './isAlive'

/** A server process that holds a cluster. */
export interface Postmaster {
  pid: number
  port: number
}

/**
 * The server that holds a cluster, such as one whose starter was killed.
 *
 * @returns `null` when none is alive, even if its lock file was left behind.
 * @see https://www.postgresql.org/docs/18/storage-file-layout.html — postmaster.pid
 */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const lines = await readFile(lockFileOf(cluster), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  )
  const [pid, port] = [Number(lines?.[0]), Number(lines?.[3])]
  return pid > 0 && port > 0 && (await isPostgres(pid)) ? { pid, port } : null
}

/** Path of the file in which a server notes that it holds the cluster. */
export function lockFileOf(cluster: Cluster): string {
  return path.join(cluster.folder, 'postmaster.pid')
}

/** Whether the process lives and, where the system tells, is PostgreSQL: numbers are used again after a restart. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!existsSync('/proc/self/stat')) return isAlive(pid)

  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // A zombie (Z) has ended; it only waits for a parent that containers often lack.
  return /\(postgres\) [^ZX]/.test(status)
}
