import { findDemoAccounts } from '@/demo/findDemoAccounts'
import type { Environment } from '@/env'
import { announce } from './announce'
import { wasInterrupted } from './interruption'
import { SiteFailedError, startSite } from './startSite'
import { tellAddresses } from './tellAddresses'

/**
 * Serves the newsroom until the command is interrupted. One that has the demo's accounts, whose password everyone
 * knows, is served to this machine alone.
 *
 * @param nodeEnv `development` reloads what changes.
 * @throws {SiteFailedError} When the server ends by itself.
 */
export async function serveNewsroom(environment: Environment, nodeEnv: 'production' | 'development'): Promise<void> {
  const demoAccounts = await findDemoAccounts(environment.databaseUrl)
  const hostname = demoAccounts.length > 0 ? '127.0.0.1' : ''
  announce('Starting the server')
  const site = await startSite({
    port: environment.port,
    env: { ...process.env, NODE_ENV: nodeEnv, HOSTNAME: hostname },
  })
  announce('The newsroom is open. Ctrl-C closes it')
  process.stdout.write(`\n${tellAddresses(environment.siteUrl, demoAccounts)}\n`)

  await site.ended
  if (!wasInterrupted()) throw new SiteFailedError('The server ended by itself. What it said stands above.')
  announce('The server has stopped')
}
