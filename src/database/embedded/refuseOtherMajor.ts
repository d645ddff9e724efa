import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from '../runCommand'
import type { Cluster } from './cluster'
import type { PostgresBinaries } from './postgresBinaries'
import { SetupError } from '../../setupError'

/** A cluster that another major version of PostgreSQL made, which this one cannot read. */
export class OtherMajorError extends SetupError {
  readonly code = 'POSTGRES_OTHER_MAJOR'

  constructor(folder: string, made: string, ours: string) {
    super(
      `${folder} was made by PostgreSQL ${made}; this newsroom brings PostgreSQL ${ours}, which cannot read it. ` +
        'Nothing was touched. Move the folder away, or set DATA_DIR to another folder.',
    )
  }
}

/**
 * Lets a missing cluster, and one made by our own major version, pass.
 *
 * @throws {OtherMajorError} Names both versions.
 */
export async function refuseOtherMajor(cluster: Cluster, binaries: PostgresBinaries): Promise<void> {
  const made = await readFile(path.join(cluster.folder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (made === null) return

  const ours = /\d+/.exec(await runCommand({ file: binaries.postgres, args: ['--version'] }))?.[0] ?? 'unknown'
  if (made.trim() !== ours) throw new OtherMajorError(cluster.folder, made.trim(), ours)
}
