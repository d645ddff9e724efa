import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { databaseName, type Cluster } from './cluster'
import type { PostgresAccount } from './postgresAccount'
import type { PostgresBinaries } from './postgresBinaries'

/** The newsroom's text is UTF-8 in the same order on every machine, whatever LANG says there. */
const textFlags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

interface NewCluster {
  cluster: Cluster
  account: PostgresAccount
  binaries: PostgresBinaries
  password: string
}

/**
 * Makes the cluster, unless there is one. It is built beside its place and moved there when whole, so that an
 * interruption leaves nothing half made.
 */
export async function initialiseCluster({ cluster, account, binaries, password }: NewCluster): Promise<void> {
  if (existsSync(path.join(cluster.folder, 'PG_VERSION'))) return

  const workshop = `${cluster.folder}.unfinished`
  const passwordFile = path.join(workshop, 'password')
  await rm(workshop, { recursive: true, force: true })
  await mkdir(workshop, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (account.owner) {
    const { uid, gid } = account.owner
    for (const file of [workshop, passwordFile]) await chown(file, uid, gid)
  }

  const unfinished = path.join(workshop, 'cluster')
  await account.run({
    file: binaries.initdb,
    args: [
      `--pgdata=${unfinished}`,
      `--username=${databaseName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      ...textFlags,
    ],
  })
  await chmod(unfinished, 0o700)
  await rename(unfinished, cluster.folder)
  await rm(workshop, { recursive: true })
}
