import type { Payload } from 'payload'
import type { Account } from '@/domain/roles'
import type { Translator } from '@/i18n/translator'

/** Who looks at the dashboard, and how they are spoken to. */
export interface Desk {
  payload: Payload
  account: Account
  now: Date
  t: Translator
}

/** Every question the dashboard asks is asked for somebody who may read every text. */
export const readAll = { depth: 0, overrideAccess: true, pagination: false } as const
