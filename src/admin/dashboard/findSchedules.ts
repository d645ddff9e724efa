import type { Where } from 'payload'
import { readAll, type Desk } from './desk'
import { findTexts } from './findTexts'
import { toMatter } from './findWaiting'
import type { Matter } from './matter'

/** What becomes public by itself, the next first: scheduled changes, and texts whose own time has not come. */
export async function findScheduled({ payload, now, t }: Desk): Promise<Matter[]> {
  const waiting = await findSchedules(payload, { state: { equals: 'waiting' } })
  const upcoming = await payload.find({
    ...readAll,
    collection: 'revisions',
    limit: 0,
    select: { document: true, publishedAt: true },
    where: { publishedAt: { greater_than: now.toISOString() } },
  })
  const times = new Map([
    ...upcoming.docs.map(({ document, publishedAt }) => [document, publishedAt] as const),
    ...waiting.map(({ document, publishAt }) => [document, publishAt] as const),
  ])
  const texts = await findTexts(payload, { id: { in: [...times.keys()] } }, 0)
  return texts
    .map((text) => ({ text, at: new Date(times.get(text.id) ?? 0) }))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ text, at }) => ({ ...toMatter(text, 'scheduled'), words: t('Dashboard.scheduledAt', { at }) }))
}

/** What did not become public in time, and nobody has said to have seen. */
export async function findTroubled({ payload, t }: Desk): Promise<Matter[]> {
  const troubled = await findSchedules(payload, {
    seenAt: { exists: false },
    or: [{ failure: { exists: true } }, { lateBySeconds: { greater_than: 0 } }],
  })
  return troubled.map(({ id, type, document, language, title, publishAt, lateBySeconds, failure }) => {
    const at = new Date(publishAt)
    const late = t('Dashboard.late', { count: Math.ceil((lateBySeconds ?? 0) / 60), at })
    const words = failure ? t('Dashboard.failed', { at, failure }) : late
    return { key: `troubled-${id}`, type, id: document, language, title: title ?? '', words, scheduleId: id }
  })
}

async function findSchedules(payload: Desk['payload'], where: Where) {
  const { docs } = await payload.find({ ...readAll, collection: 'schedules', limit: 0, sort: 'publishAt', where })
  return docs
}
