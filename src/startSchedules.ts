import config from '@payload-config'
import { getPayload } from 'payload'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { keepCarryingOut } from '@/collections/schedules/keepCarryingOut'
import { sendNotices } from '@/collections/translation-notices/sendNotices'
import { getEnvironment } from '@/env'
import { PostOffice } from '@/subscriptions/postOffice'

/**
 * Lets this process carry out scheduled publications, and send mails to translators, editors and
 * subscribers, until it ends.
 */
export function startSchedules(): void {
  const { signal } = new AbortController()
  // Next builds this file beside the site, with a copy of Payload of its own. Under the same key the site would answer
  // through that copy, and not know its errors for Payload's: no field would say what is wrong with it.
  const open = () => getPayload({ config, key: 'schedules' })
  void keepCarryingOut({ work: carryOutDue, open, signal, logError: console.error })
  // On a round of its own: a mail server that does not answer keeps no publication waiting.
  void keepCarryingOut({ work: sendNotices, open, signal, logError: console.error })
  const postOffice = new PostOffice(getEnvironment().siteUrl)
  void keepCarryingOut({ work: (...args) => postOffice.sendDue(...args), open, signal, logError: console.error })
}
