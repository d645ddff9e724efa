import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Cluster } from './cluster'
import { isAlive } from './isAlive'

let uses = 0

/**
 * Notes that this process uses the cluster, as several commands may at once: the one that leaves last turns off the
 * light. A process that was killed no longer counts.
 *
 * @returns Call it to leave; it tells whether somebody else still uses the cluster.
 */
export async function useCluster({ usersFolder }: Cluster): Promise<() => Promise<boolean>> {
  const note = path.join(usersFolder, `${process.pid}-${++uses}`)
  await mkdir(usersFolder, { recursive: true })
  await writeFile(note, '')

  return async () => {
    await rm(note, { force: true })
    const notes = await readdir(usersFolder)
    const dead = notes.filter((name) => !isAlive(Number.parseInt(name, 10)))
    for (const name of dead) await rm(path.join(usersFolder, name), { force: true })
    return dead.length < notes.length
  }
}
