import type { Pool, PoolClient } from 'pg'

/**
 * Lets the newsroom outlive its database. A connection that is lost in the middle of a transaction, or while nobody uses
 * it, has nobody who listens to its error, and Node ends a process over that; whoever waits for an answer on it is told
 * all the same.
 *
 * @param pool Every connection that is taken from it, now or later, is listened to.
 * @param log  Told of each connection that is lost.
 * @see https://node-postgres.com/apis/pool#events
 */
export function surviveLostConnections(pool: Pool, log: (line: string) => void): void {
  const listenedTo = new WeakSet<PoolClient>()
  const tell = (error: Error) => log(`A connection to the database was lost: ${error.message}`)
  pool.on('error', tell)
  pool.on('acquire', (client) => {
    if (listenedTo.has(client)) return
    listenedTo.add(client)
    client.on('error', tell)
  })
}
