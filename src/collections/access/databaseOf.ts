import type { PayloadRequest } from 'payload'

/**
 * The database as the request's own transaction sees it, for what the collections cannot say.
 *
 * @param req Payload's request.
 */
export async function databaseOf(req: PayloadRequest): Promise<PayloadRequest['payload']['db']['drizzle']> {
  const { db } = req.payload
  const transactionId = await req.transactionID
  const session = transactionId === undefined || transactionId === null ? undefined : db.sessions?.[String(transactionId)]
  // Payload types the sessions of all its databases alike; PostgreSQL's hold what `drizzle` is outside of them.
  return (session?.db as typeof db.drizzle | undefined) ?? db.drizzle
}
