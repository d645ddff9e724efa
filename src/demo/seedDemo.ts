import type { Payload } from 'payload'
import { seedAccounts } from './seedAccounts'
import { seedHistories } from './seedHistories'
import { seedPublications } from './seedPublications'
import { replaceDocuments, seedRecords } from './seedRecords'
import { StoredIds, type SeedSession } from './seedSession'
import { seedTerms } from './seedTerms'

/** A database without transactions, in which half a newsroom could be left behind. */
export class NoTransactionError extends Error {
  readonly code = 'DEMO_NO_TRANSACTION'

  constructor() {
    super('The database gave no transaction to load the demo newsroom in')
  }
}

/**
 * Loads the demo newsroom: all of it, or nothing when anything goes wrong. A newsroom that already has accounts or
 * texts is left as it is.
 *
 * @param log Told a line per step, for whoever waits.
 */
export async function seedDemo({ payload, log }: { payload: Payload; log: (line: string) => void }): Promise<void> {
  if (!(await isEmptyNewsroom(payload))) {
    log('The newsroom has content of its own; the demo leaves it alone')
    return
  }
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) throw new NoTransactionError()

  const session: SeedSession = { payload, log, transactionID, ids: new StoredIds(), accounts: new Map() }
  try {
    await seedAccounts(session)
    await seedRecords(session)
    await seedTerms(session)
    await seedPublications(session)
    await seedHistories(session)
    await replaceDocuments(session)
  } catch (cause) {
    await payload.db.rollbackTransaction(transactionID)
    throw cause
  }
  await payload.db.commitTransaction(transactionID)
}

/** Whether a newsroom has neither accounts nor anything that an editor makes. */
export async function isEmptyNewsroom(payload: Payload): Promise<boolean> {
  const collections = [
    'users',
    'articles',
    'reports',
    'press-releases',
    'topics',
    'terms',
    'contacts',
    'media',
    'documents',
  ] as const
  for (const collection of collections) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}
