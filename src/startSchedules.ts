import config from '@payload-config'
import { getPayload } from 'payload'
import { keepCarryingOut } from '@/collections/schedules/keepCarryingOut'

/** Lets this process carry out scheduled publications until it ends. */
export function startSchedules(): void {
  const { signal } = new AbortController()
  void keepCarryingOut({ open: () => getPayload({ config }), signal, logError: console.error })
}
