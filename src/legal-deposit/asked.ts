import type { Payload } from 'payload'

/** Who asks, of which database and when. */
export interface Asked {
  payload: Payload
  now: Date
  /** The database as an act that is under way sees it, which has one line to it. */
  act?: { database: Payload['db']['drizzle']; transactionId: string | number | undefined }
}

/** What every question to Payload's tables says: everything that fits, as part of the act that is under way. */
export function asAsked({ act }: Asked) {
  return {
    limit: 0,
    pagination: false,
    ...(act?.transactionId === undefined ? {} : { req: { transactionID: act.transactionId } }),
  } as const
}
