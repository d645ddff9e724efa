import config from '@payload-config'
import { getPayload } from 'payload'
import { keepCarryingOut } from '@/collections/schedules/keepCarryingOut'

/** Lets this process carry out scheduled publications until it ends. */
export function startSchedules(): void {
  const { signal } = new AbortController()
  // Next builds this file beside the site, with a copy of Payload of its own. Under the same key the site would answer
  // through that copy, and not know its errors for Payload's: no field would say what is wrong with it.
  const open = () => getPayload({ config, key: 'schedules' })
  void keepCarryingOut({ open, signal, logError: console.error })
}
