import { demoAccounts } from '@/demo/seedAccounts'
import { hasTable } from '@/database/hasTable'
import { withClient } from '@/database/withClient'

/**
 * Which of the demo's accounts a database has. A newsroom with any of them must not be reachable from other machines:
 * everyone knows their password.
 *
 * @returns E-mail addresses in alphabetical order; empty also when the database has no tables yet.
 */
export function findDemoAccounts(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    if (!(await hasTable(client, 'users'))) return []

    const { rows } = await client.query<{ email: string }>(
      'SELECT email FROM users WHERE email = ANY($1) ORDER BY email',
      [demoAccounts.map(({ email }) => email)],
    )
    return rows.map(({ email }) => email)
  })
}
