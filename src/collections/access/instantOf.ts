import type { PayloadRequest } from 'payload'

/**
 * The instant an act or a query happens at: the caller's, when the newsroom's own code set one, else now.
 *
 * @param req Payload's request. No context can be set over the API.
 */
export function instantOf(req: Pick<PayloadRequest, 'context'>): Date {
  return req.context.now instanceof Date ? req.context.now : new Date()
}
