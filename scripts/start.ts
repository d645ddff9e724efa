import { findDemoAccounts } from '@/demo/findDemoAccounts'
import { getEnvironment } from '@/env'
import { SetupError } from '@/setupError'
import { loadEnvironmentFile } from './steps/prepareEnvironment'
import { refuseUnready } from './steps/refuseUnready'

try {
  loadEnvironmentFile()
  const { databaseUrl } = getEnvironment()
  await refuseUnready(databaseUrl)
  process.env.HOSTNAME = await chooseHostname(databaseUrl)
} catch (error) {
  process.stderr.write(`\n${error instanceof SetupError ? error.message : String(error)}\n`)
  process.exit(1)
}

// In this very process, so that the system's signals reach the server.
Object.assign(process.env, { NODE_ENV: 'production' })
await import('@/server/main')

/** Every address, unless the database has accounts whose password everyone knows. */
async function chooseHostname(databaseUrl: string): Promise<string> {
  const demoAccounts = await findDemoAccounts(databaseUrl)
  if (demoAccounts.length === 0) return ''

  process.stdout.write(
    `The database has the demo's accounts (${demoAccounts.join(', ')}), so the server listens on this machine alone. ` +
      'Delete them to open it to others.\n',
  )
  return '127.0.0.1'
}
