import type { PayloadRequest } from 'payload'

/**
 * Whether an operation can come to write anything. Payload's hooks before an operation run before it asks for rights,
 * and nobody without an account shall make the newsroom work.
 *
 * @param args What Payload gives the hook.
 */
export function mayWrite({ overrideAccess, req }: { overrideAccess?: boolean; req: PayloadRequest }): boolean {
  return overrideAccess === true || req.user !== null
}
