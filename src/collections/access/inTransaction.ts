import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does several things as one: all of them are kept, or none. Within a transaction that is open already, they are part of
 * that one.
 *
 * @param work Passes `req` to everything it asks of Payload.
 * @throws What `work` throws, when nothing of it has been kept.
 */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
