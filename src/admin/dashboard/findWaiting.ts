import { idOf } from '@/domain/idOf'
import { toWriting } from '@/domain/review'
import { canPublish } from '@/domain/roles'
import { readAll, type Desk } from './desk'
import { findTexts, type NewestText } from './findTexts'
import type { Matter } from './matter'
import { nameAccounts } from './nameAccounts'

/** What waits for somebody: texts to review, own texts that came back, and forced publications to approve. */
export async function findWaiting(desk: Desk): Promise<Matter[]> {
  const toPublisher = canPublish(desk.account) ? [...(await findToReview(desk)), ...(await findToApprove(desk))] : []
  return [...(await findSentBack(desk)), ...toPublisher]
}

/** Handed in by others: nobody reviews their own words. */
async function findToReview({ payload, account, t }: Desk): Promise<Matter[]> {
  const ready = await findTexts(payload, { reviewState: { equals: 'ready' }, _status: { equals: 'draft' } }, 0)
  const others = ready.filter(({ writers }) => !toWriting(writers).writers.includes(account.id))
  const names = await nameAccounts(
    payload,
    others.flatMap(({ writers }) => toWriting(writers).writers),
  )
  return others.map((text) => {
    const byline = toWriting(text.writers)
      .writers.flatMap((id) => names.get(id) ?? [])
      .join(', ')
    const words = byline ? t('Dashboard.toReview', { names: byline }) : t('Dashboard.toReviewUnsigned')
    return { ...toMatter(text, 'review'), words }
  })
}

async function findSentBack({ payload, account, t }: Desk): Promise<Matter[]> {
  const returned = await findTexts(payload, { reviewState: { equals: 'returned' }, _status: { equals: 'draft' } }, 0)
  const own = returned.filter(({ writers }) => toWriting(writers).writers.includes(account.id))
  const { docs } = await payload.find({
    ...readAll,
    collection: 'comments',
    limit: 0,
    sort: '-at',
    where: { document: { in: own.map(({ id }) => id) }, kind: { equals: 'returned' } },
  })
  return own.map((text) => {
    const comment = docs.find(({ document }) => document === text.id)?.text
    const words = comment ? t('Dashboard.sentBack', { comment }) : t('Dashboard.sentBackSilently')
    return { ...toMatter(text, 'returned'), words }
  })
}

async function findToApprove({ payload, account, t }: Desk): Promise<Matter[]> {
  const { docs } = await payload.find({
    ...readAll,
    collection: 'revisions',
    limit: 0,
    select: { telling: false, uses: false },
    sort: '-publishedAt',
    where: { forcedBecause: { exists: true }, approvedAt: { exists: false }, by: { not_equals: account.id } },
  })
  const texts = await findTexts(payload, { id: { in: docs.map(({ document }) => document) } }, 0)
  const names = await nameAccounts(
    payload,
    docs.flatMap(({ by }) => idOf(by) ?? []),
  )
  return docs.flatMap((revision) => {
    const text = texts.find(({ id }) => id === revision.document)
    if (!text) return []
    const name = names.get(idOf(revision.by) ?? '') ?? t('Review.formerAccount')
    const words = t('Dashboard.toApprove', { revision: revision.number, name, reason: revision.forcedBecause ?? '' })
    return [{ ...toMatter(text, `approve-${revision.number}`), words }]
  })
}

/** A text as an entry of a list, before anything is said of it. */
export function toMatter({ type, id, language, title }: NewestText, reason: string): Omit<Matter, 'words'> {
  return { key: `${reason}-${id}`, type, id, language, title }
}
