import { randomUUID } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'

// Runs before each test file is imported, so `payload.config` reads an environment of the file's own: no test sees what
// another has written. The databases disappear with their server.
const name = `test_${randomUUID().replaceAll('-', '')}`
const templateUrl = inject('templateUrl')

process.env.DATABASE_URL = await copyDatabase()
process.env.DATA_DIR = path.join(inject('suiteDataDir'), name)
process.env.SITE_URL = 'http://localhost:3000'
process.env.PAYLOAD_SECRET = 'a secret that only the tests know of'

async function copyDatabase(): Promise<string> {
  const client = new pg.Client({ connectionString: withDatabase('postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(templateUrl).pathname.slice(1)}`)
  await client.end()
  return withDatabase(name)
}

function withDatabase(database: string): string {
  return Object.assign(new URL(templateUrl), { pathname: `/${database}` }).href
}
