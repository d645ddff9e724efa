import type { PayloadRequest } from 'payload'
import { canPublish, canWrite } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { accountOf } from '../access/account'
import { editorWords } from '../access/editorWords'
import { RefusalError } from '../access/refusalError'
import type { Assignment } from './findOpenAssignment'

interface Change {
  before: Assignment
  assignment: Assignment
  language: Locale
  req: PayloadRequest
}

/**
 * Refuses an assignment to somebody who may not do it, or by somebody who may not make it.
 *
 * @throws {RefusalError} With the reason.
 */
export async function refuseAssignment({ before, assignment, language, req }: Change): Promise<void> {
  if (canPublish(accountOf(req))) await refuseWrongAssignee(assignment, language, req)
  else await refuseBeyondOwn(before, assignment, req)
}

async function refuseWrongAssignee({ assignee }: Assignment, language: Locale, req: PayloadRequest): Promise<void> {
  if (!assignee) return
  const t = editorWords(req)
  const user = await findUser(assignee, req)
  if (!user) throw new RefusalError(t('Refusal.assigneeUnknown'), 400)
  if (!canWrite(accountOf({ user: { ...user, collection: 'users' } }), language))
    throw new RefusalError(t('Refusal.assigneeMayNotWrite', { name: user.name || user.email, language }), 400)
}

/** A translator takes on what nobody has, and leaves what is the translator's own. When it is to be done is not theirs to say. */
async function refuseBeyondOwn(before: Assignment, { assignee, dueOn, note }: Assignment, req: PayloadRequest): Promise<void> {
  const t = editorWords(req)
  const own = req.user?.id ?? null
  if (dueOn !== before.dueOn || note !== before.note || (assignee !== null && assignee !== own))
    throw new RefusalError(t('Refusal.mayOnlyTake'), 403)
  if (before.assignee === null || before.assignee === own) return

  const user = await findUser(before.assignee, req)
  throw new RefusalError(t('Refusal.alreadyTaken', { name: user?.name || user?.email || '' }), 409)
}

/** `null` for an account that is gone, and for what never was one. */
async function findUser(id: string, req: PayloadRequest): Promise<User | null> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] ?? null
}
