import pg from 'pg'

/**
 * Asks a database something over a connection of its own, which is closed afterwards.
 *
 * @param act Given a client that is connected.
 * @returns What `act` returns.
 */
export async function withClient<Answer>(
  databaseUrl: string,
  act: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
