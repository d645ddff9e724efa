import { readFile, stat } from 'node:fs/promises'
import { CommandFailedError, runCommand, type Command } from '../runCommand'
import type { Cluster } from './cluster'
import type { PostgresBinaries } from './postgresBinaries'
import { SetupError } from '../../setupError'

/** Whom PostgreSQL runs as. */
export interface PostgresAccount {
  /** The user that owns the cluster's files; `null` where that is simply whoever runs us. */
  owner: { uid: number; gid: number } | null
  /** Runs a PostgreSQL program as that user. */
  run: (command: Command) => Promise<string>
}

/** An account under which PostgreSQL cannot run here, and what to do about it. */
export class PostgresAccountError extends SetupError {
  readonly code = 'POSTGRES_ACCOUNT'
}

/**
 * The account for PostgreSQL, which refuses to run as root: then it is the owner of an earlier cluster, or the system's
 * `postgres` or `nobody`.
 *
 * @param cluster Its `dataDir` must exist.
 * @throws {PostgresAccountError} When no account can reach both the programs and the cluster.
 */
export async function findPostgresAccount(cluster: Cluster, binaries: PostgresBinaries): Promise<PostgresAccount> {
  const clusterOwner = await findOwner(cluster.folder)
  // Windows has no such numbers, and its PostgreSQL lowers its rights by itself.
  const ourUid = process.getuid?.()
  if (ourUid !== 0) {
    if (ourUid !== undefined && clusterOwner && clusterOwner.uid !== ourUid)
      throw new PostgresAccountError(
        `${cluster.folder} belongs to another user (uid ${clusterOwner.uid}). ` +
          'Run as that user or as root, or set DATA_DIR to another folder.',
      )
    return { owner: null, run: runPlainly }
  }

  const owner = clusterOwner && clusterOwner.uid !== 0 ? clusterOwner : await findSystemUser()
  const privileges = await findPrivileges({ owner, cluster, binaries })
  return { owner, run: (command) => runAs({ owner, privileges, command }) }
}

/** PostgreSQL speaks English wherever it runs, and needs no locale of the machine's. */
const runPlainly = (command: Command) => runCommand({ ...command, env: { ...process.env, LC_ALL: 'C' } })

interface Owner {
  uid: number
  gid: number
}

async function findOwner(folder: string): Promise<Owner | null> {
  const found = await stat(folder).catch(() => null)
  return found && { uid: found.uid, gid: found.gid }
}

async function findSystemUser(): Promise<Owner> {
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name)
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new PostgresAccountError(
    'PostgreSQL does not run as root, and this system has no user postgres or nobody. Run as an ordinary user.',
  )
}

// A checkout in a folder that only root may enter, such as /root, is out of an ordinary user's reach. One capability
// more opens it; the second is for containers, which are seldom granted the first. PostgreSQL asks with access(2), and
// that forgets capabilities unless no_setuid_fixup is set: https://man7.org/linux/man-pages/man7/capabilities.7.html
const privilegesInOrder = [
  [],
  ...['dac_read_search', 'dac_override'].map((capability) => [
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    '--securebits=+no_setuid_fixup',
  ]),
]

/** The fewest privileges with which the owner reaches the programs and the data folder. */
async function findPrivileges(place: {
  owner: Owner
  cluster: Cluster
  binaries: PostgresBinaries
}): Promise<string[]> {
  const script = '"$0" --version && cd "$1" && echo reached'
  const command = { file: '/bin/sh', args: ['-c', script, place.binaries.initdb, place.cluster.dataDir] }
  let answer = ''
  for (const privileges of privilegesInOrder) {
    answer = await runAs({ owner: place.owner, privileges, command }).catch(toOutput)
    // initdb only mutters when it cannot read its own program, and fails later.
    if (/^initdb .*\nreached\n$/.test(answer)) return privileges
  }
  throw new PostgresAccountError(
    `PostgreSQL does not run as root, and the user with uid ${place.owner.uid} cannot reach ` +
      `${place.binaries.initdb} and ${place.cluster.dataDir}: ${answer.trim()}. ` +
      'Run as an ordinary user, or move the checkout to a folder that others may enter.',
  )
}

function runAs({ owner, privileges, command }: { owner: Owner; privileges: string[]; command: Command }) {
  const identity = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  return runPlainly({ file: 'setpriv', args: [...identity, ...privileges, command.file, ...command.args] })
}

function toOutput(error: unknown): string {
  if (!(error instanceof CommandFailedError)) throw error
  if (error.output.includes('ENOENT'))
    throw new PostgresAccountError(
      'PostgreSQL does not run as root, and the program setpriv (package util-linux) is missing. ' +
        'Install it, run as an ordinary user, or set DATABASE_URL.',
    )
  return error.output
}
