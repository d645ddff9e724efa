import { toWriting } from '@/domain/review'
import { readAll, type Desk } from './desk'
import { findTexts } from './findTexts'
import { toMatter } from './findWaiting'
import type { Matter } from './matter'

/** Drafts that somebody began or has written in, the latest changed first, but not those that are handed in or came back. */
export async function findOwnDrafts({ payload, account, t }: Desk): Promise<Matter[]> {
  const begun = await payload.find({
    ...readAll,
    collection: 'acts',
    limit: 0,
    select: { document: true },
    where: { act: { equals: 'created' }, by: { equals: account.id } },
  })
  const ids = new Set(begun.docs.map(({ document }) => document))
  const drafts = await findTexts(
    payload,
    { _status: { equals: 'draft' }, reviewState: { not_in: ['ready', 'returned'] } },
    200,
  )
  return drafts
    .filter(({ id, writers }) => ids.has(id) || toWriting(writers).writers.includes(account.id))
    .map((text) => ({ ...toMatter(text, 'draft'), words: t('Dashboard.draft', { at: new Date(text.updatedAt) }) }))
}
