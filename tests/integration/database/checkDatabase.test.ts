import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkDatabase } from '@/database/checkDatabase'
import { withClient } from '@/database/withClient'

const databaseUrl = process.env.DATABASE_URL ?? ''
const { host, password } = new URL(databaseUrl)

it('lets a database pass that answers and stores UTF-8', async () => {
  await expect(checkDatabase(databaseUrl)).resolves.toBeUndefined()
})

it('refuses a database that does not store UTF-8, and says what it stores', async () => {
  const name = `ascii_${randomUUID().replaceAll('-', '')}`
  await withClient(databaseUrl, (client) =>
    client.query(`CREATE DATABASE ${name} ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`),
  )

  const refusal = await checkDatabase(withPart({ pathname: `/${name}` })).catch(String)

  expect(refusal).toContain(`The database ${name} at ${host} stores text as SQL_ASCII`)
})

it('says that a database is missing on a server that answers', async () => {
  const refusal = await checkDatabase(withPart({ pathname: '/finns_inte' })).catch(String)

  expect(refusal).toContain(`PostgreSQL at ${host} has no database finns_inte`)
})

it('says that the password is wrong without repeating any', async () => {
  const refusal = await checkDatabase(withPart({ password: 'gissning' })).catch(String)

  expect(refusal).toContain(`PostgreSQL at ${host} refuses the user or password`)
  expect(refusal).not.toContain('gissning')
  expect(refusal).not.toContain(password)
})

function withPart(part: Partial<URL>): string {
  return Object.assign(new URL(databaseUrl), part).href
}
