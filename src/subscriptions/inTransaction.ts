import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import type { Database } from './database'

/**
 * Does several things in the database as one: all of them are kept, or none.
 *
 * Drizzle's own transactions never give back a connection that turns out to be lost when they begin, and ten of those
 * are all there are. Here it is given back whatever happens, and closed when something went wrong.
 *
 * @throws What `work` throws, when nothing of it has been kept.
 */
export async function inTransaction<Result>({ db: { pool } }: Payload, work: (db: Database) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(drizzle({ client }))
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
