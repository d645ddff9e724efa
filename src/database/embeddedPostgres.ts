import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkDatabase } from './checkDatabase'
import { clusterIn, databaseName, type Cluster } from './embedded/cluster'
import { findPostmaster } from './embedded/findPostmaster'
import { initialiseCluster } from './embedded/initialiseCluster'
import { findPostgresAccount, type PostgresAccount } from './embedded/postgresAccount'
import { findPostgresBinaries, type PostgresBinaries } from './embedded/postgresBinaries'
import { refuseOtherMajor } from './embedded/refuseOtherMajor'
import { startServer } from './embedded/startServer'
import { useCluster } from './embedded/useCluster'
import { hasCode } from './hasCode'
import { keepSecret } from './keepSecret'
import { withClient } from './withClient'
import { SetupError } from '../setupError'

/** A PostgreSQL server that runs for this newsroom alone. */
export interface EmbeddedDatabase {
  /** For `DATABASE_URL`; holds the password. */
  url: string
  /** Ends the use of it. The server stops when no other command uses it either. */
  stop: () => Promise<void>
}

interface EmbeddedDatabaseOptions {
  /** Absolute path; the server's files stand in `postgres` under it. */
  dataDir: string
  log: (line: string) => void
  /** Further PostgreSQL settings, such as `fsync` where a test may forget its data. */
  settings?: Readonly<Record<string, string>>
}

/** A password file that is gone while the database it opens is still there. */
export class LostPasswordError extends SetupError {
  readonly code = 'POSTGRES_PASSWORD_LOST'

  constructor({ passwordFile, folder }: Cluster) {
    super(`${passwordFile} is missing, and ${folder} cannot be opened without it. Put it back from a copy.`)
  }
}

/**
 * The newsroom's own PostgreSQL: made the first time, recovered after a crash, shared when it runs already.
 *
 * @throws A named error that says what is wrong and what to do, such as `OtherMajorError` or `PostgresAccountError`.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const cluster = clusterIn(options.dataDir)
  const binaries = await findPostgresBinaries()
  await refuseOtherMajor(cluster, binaries)
  if (existsSync(cluster.folder) && !existsSync(cluster.passwordFile)) throw new LostPasswordError(cluster)

  await mkdir(cluster.dataDir, { recursive: true })
  const account = await findPostgresAccount(cluster, binaries)
  const leave = await useCluster(cluster)
  const stop = async () => {
    const isUsedByOthers = await leave()
    if (isUsedByOthers || !(await findPostmaster(cluster))) return
    await account.run({ file: binaries.pg_ctl, args: ['stop', '-w', '-t', '60', '-m', 'fast', '-D', cluster.folder] })
  }
  try {
    return { url: await openCluster({ cluster, account, binaries, ...options }), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Opening extends EmbeddedDatabaseOptions {
  cluster: Cluster
  account: PostgresAccount
  binaries: PostgresBinaries
}

/** Address of the database on a server that runs already, or that is started now. */
async function openCluster({ cluster, account, binaries, log, settings = {} }: Opening): Promise<string> {
  const password = await keepSecret(cluster.passwordFile)
  const runningUrl = await findRunningUrl(cluster, password)
  if (runningUrl) {
    log('The embedded PostgreSQL runs already')
    return runningUrl
  }
  await initialiseCluster({ cluster, account, binaries, password })
  const port = await startServer({ cluster, account, binaries, settings })
  return openDatabase(toServerUrl(password, port))
}

/** Address of the database on a server that is alive, once it has finished any recovery. */
async function findRunningUrl(cluster: Cluster, password: string): Promise<string | null> {
  for (;;) {
    const postmaster = await findPostmaster(cluster)
    if (!postmaster) return null
    try {
      return await openDatabase(toServerUrl(password, postmaster.port))
    } catch (error) {
      // It is on its way up, or down.
      if (!hasCode(error, '57P03', 'ECONNREFUSED', 'ECONNRESET')) throw error
      await sleep(250)
    }
  }
}

function toServerUrl(password: string, port: number): string {
  return `postgres://${databaseName}:${password}@127.0.0.1:${port}`
}

/** Address of the newsroom's database on a server, made when it is missing. */
async function openDatabase(serverUrl: string): Promise<string> {
  await withClient(`${serverUrl}/postgres`, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  })
  const url = `${serverUrl}/${databaseName}`
  await checkDatabase(url)
  return url
}
