import { readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../findFreePort'
import { CommandFailedError } from '../runCommand'
import type { Cluster } from './cluster'
import { findPostmaster, lockFileOf } from './findPostmaster'
import type { PostgresAccount } from './postgresAccount'
import type { PostgresBinaries } from './postgresBinaries'
import { SetupError } from '../../setupError'

/** PostgreSQL that does not start, with the end of its own log. */
export class PostgresStartError extends SetupError {
  readonly code = 'POSTGRES_START'

  constructor(logFile: string, logEnd: string) {
    super(`The embedded PostgreSQL does not start. The end of ${logFile}:\n${logEnd}`)
  }
}

export interface Server {
  cluster: Cluster
  account: PostgresAccount
  binaries: PostgresBinaries
  /** PostgreSQL settings besides those that say where it listens. */
  settings: Readonly<Record<string, string>>
}

const patienceMs = 20_000

/**
 * Starts the cluster's server on this machine's own address alone, on the port it had last time when that is free.
 *
 * @returns The port.
 * @throws {PostgresStartError} When it does not start, also after the children of a killed server have had time to end.
 */
export async function startServer(server: Server): Promise<number> {
  const { cluster } = server
  const deadline = Date.now() + patienceMs
  for (;;) {
    // Left by a process that is no more: PostgreSQL itself would take the number's new bearer for a server.
    if (!(await findPostmaster(cluster))) await rm(lockFileOf(cluster), { force: true })
    const port = await findFreePort(await readPort(cluster))
    const logEnd = await attemptStart(server, port)
    if (logEnd === null) {
      await writeFile(cluster.portFile, String(port))
      return port
    }
    if (!isPassing(logEnd) || Date.now() > deadline) throw new PostgresStartError(cluster.logFile, logEnd)
    await sleep(250)
  }
}

/** The end of the server's log when it did not start, `null` when it did. */
async function attemptStart({ cluster, account, binaries, settings }: Server, port: number): Promise<string | null> {
  const all = { port, listen_addresses: '127.0.0.1', unix_socket_directories: "''", timezone: 'UTC', ...settings }
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
  // Each start has a log of its own, so that what went wrong now is what is told.
  await rm(cluster.logFile, { force: true })
  try {
    await account.run({
      file: binaries.pg_ctl,
      args: ['start', '-w', '-t', '120', '-D', cluster.folder, '-l', cluster.logFile, '-o', options.join(' ')],
    })
    return null
  } catch (error) {
    if (!(error instanceof CommandFailedError)) throw error
    const log = await readFile(cluster.logFile, 'utf8').catch(() => error.output)
    return log.split('\n').slice(-12).join('\n')
  }
}

/** What a moment's patience cures: children of a killed server that still end, or a port just taken. */
function isPassing(logEnd: string): boolean {
  return /pre-existing shared memory block|lock file .* already exists|Address already in use/i.test(logEnd)
}

async function readPort({ portFile }: Cluster): Promise<number | undefined> {
  const port = Number(await readFile(portFile, 'utf8').catch(() => ''))
  return Number.isInteger(port) && port > 0 ? port : undefined
}
