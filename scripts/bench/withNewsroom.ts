import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@/database/findFreePort'
import { announce } from '../steps/announce'
import { buildSiteWhenNeeded } from '../steps/buildSite'
import { prepareDemoWhenNeeded } from '../steps/prepareDatabase'
import { prepareEnvironment } from '../steps/prepareEnvironment'
import { startSite, type RunningSite } from '../steps/startSite'

/** A newsroom that nobody else uses, on this machine alone. */
export interface BenchedNewsroom {
  /** `http://127.0.0.1` and its port. */
  origin: string
  pid: RunningSite['pid']
  databaseUrl: string
}

/**
 * Serves the production build with the demo's texts to an act, on a database of its own that is thrown away afterwards.
 *
 * @throws {TaskFailedError} When the site cannot be built or the demo not be loaded.
 */
export async function withNewsroom(act: (newsroom: BenchedNewsroom) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-bench-'))
  try {
    // As root, PostgreSQL runs as another user, who has to reach it.
    await chmod(dataDir, 0o755)
    await serve(dataDir, act)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function serve(dataDir: string, act: (newsroom: BenchedNewsroom) => Promise<void>): Promise<void> {
  const port = await findFreePort()
  // Whatever newsroom the machine's own variables tell of, this is another one. Set, they win over those of `.env`.
  Object.assign(process.env, {
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    HOSTNAME: '127.0.0.1',
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'a secret that only the bench knows of',
  })
  await buildSiteWhenNeeded(announce)
  const { environment, closeDatabase } = await prepareEnvironment(announce)
  try {
    await prepareDemoWhenNeeded(environment.databaseUrl)
    announce('Starting the server')
    const site = await startSite({ port, env: { ...process.env, NODE_ENV: 'production' } })
    const { databaseUrl } = environment
    await act({ origin: `http://127.0.0.1:${port}`, pid: site.pid, databaseUrl }).finally(site.stop)
  } finally {
    await closeDatabase()
  }
}
