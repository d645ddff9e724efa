import pg from 'pg'

/** The demo's accounts, whose password stands in the README. */
export const demoEmails = ['admin@example.org', 'editor@example.org', 'translator@example.org']

/**
 * Which of the demo's accounts a database has. A newsroom with any of them must not be reachable from other machines.
 *
 * @returns E-mail addresses in alphabetical order; empty also when the database has no tables yet.
 */
export async function findDemoAccounts(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const table = await client.query<{ found: boolean }>(`SELECT to_regclass('users') IS NOT NULL AS found`)
    if (!table.rows[0]?.found) return []
    const { rows } = await client.query<{ email: string }>(
      'SELECT email FROM users WHERE email = ANY($1) ORDER BY email',
      [demoEmails],
    )
    return rows.map(({ email }) => email)
  } finally {
    await client.end()
  }
}
