import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { keepCarryingOut } from '@/collections/schedules/keepCarryingOut'
import { sendNotices } from '@/collections/translation-notices/sendNotices'
import { getEnvironment } from '@/env'
import { PostOffice } from '@/subscriptions/postOffice'
import { notifyHub } from '@/websub/notifyHub'

/**
 * Lets this process carry out scheduled publications, send mails to translators, editors and subscribers, and tell the
 * hub, until it ends.
 */
export function startSchedules(): void {
  const { signal } = new AbortController()
  // Next builds this file beside the site, with a copy of Payload of its own. Under the same key the site would answer
  // through that copy, and not know its errors for Payload's: no field would say what is wrong with it.
  const open = () => getPayload({ config, key: 'schedules' })
  void keepCarryingOut({ work: carryOutDue, open, signal, logError: console.error })
  // On a round of its own: a mail server that does not answer keeps no publication waiting.
  void keepCarryingOut({ work: sendNotices, open, signal, logError: console.error })
  const { siteUrl, websubHub: hubUrl } = getEnvironment()
  const postOffice = new PostOffice(siteUrl)
  void keepCarryingOut({ work: (...args) => postOffice.sendDue(...args), open, signal, logError: console.error })
  const notify = (payload: Payload, now: Date) => notifyHub(payload, { hubUrl, siteUrl, now })
  void keepCarryingOut({ work: notify, open, signal, logError: console.error })
}
