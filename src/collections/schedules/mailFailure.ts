import type { Payload } from 'payload'
import { idOf } from '@/domain/idOf'
import { tellMoment } from '@/domain/tellMoment'
import { getEnvironment } from '@/env'
import { defaultLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { Schedule } from '@/payload-types'

/**
 * Tells the editor who scheduled a publication that it could not be made, or the admins when that account is gone. A
 * mail that cannot be sent is no reason to stop: the failure stands in the admin.
 */
export async function mailFailure(schedule: Schedule, payload: Payload): Promise<void> {
  const { type, document, title, publishAt, failure } = schedule
  const t = getTranslator(defaultLocale)
  const words = { title: title ?? '', moment: tellMoment(new Date(publishAt), defaultLocale), reason: failure ?? '' }
  const url = `${getEnvironment().siteUrl}/admin/collections/${type}/${document}`
  const message = { subject: t('Schedule.failedSubject', words), text: t('Schedule.failedBody', { ...words, url }) }
  try {
    for (const to of await findRecipients(schedule, payload)) await payload.sendEmail({ to, ...message })
  } catch (error) {
    payload.logger.error({ err: error, msg: `No mail about failed schedule ${schedule.id}` })
  }
}

async function findRecipients({ by }: Schedule, payload: Payload): Promise<string[]> {
  const id = idOf(by)
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: id ? { id: { equals: id } } : { role: { equals: 'admin' } },
  })
  return docs.map(({ email }) => email)
}
