import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hashInputs } from './hashInputs'
import { runNode, TaskFailedError } from './runTask'

const inputs = [
  'src',
  'messages',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const stampFile = path.join('.next', 'nyhetsrum-inputs')

/**
 * Builds the site, unless the last whole build was made from the same files.
 *
 * @throws {TaskFailedError} When Next cannot build it.
 */
export async function buildSiteWhenNeeded(log: (line: string) => void): Promise<void> {
  const built = await readFile(stampFile, 'utf8').catch(() => null)
  if (built === (await hashInputs(process.cwd(), inputs)) && isSiteBuilt()) return log('The site is built already')
  await buildSite(log)
}

/** As `buildSiteWhenNeeded`, always. */
export async function buildSite(log: (line: string) => void): Promise<void> {
  log('Building the site; this takes a minute or two')
  // Hashed before the build: what changes while it runs is built the next time.
  const hash = await hashInputs(process.cwd(), inputs)
  const ending = await runNode([path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  if (ending !== 0) throw new TaskFailedError(`next build failed (${ending}). What it said stands above.`)
  await writeFile(stampFile, hash)
}

/** Whether there is a build to serve, of these files or others. */
export function isSiteBuilt(): boolean {
  return existsSync(path.join('.next', 'BUILD_ID'))
}
