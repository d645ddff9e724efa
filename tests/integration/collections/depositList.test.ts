import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDepositFilter, type SearchParams } from '@/admin/deposits/readDepositFilter'
import { toSwedishDay } from '@/domain/swedishTime'
import { findCopiesInStates } from '@/legal-deposit/findDepositCopies'
import { findOpenOriginals } from '@/legal-deposit/findOpenOriginals'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'
import { make, publish } from '../site/writing'

const now = new Date()
const today = toSwedishDay(now)

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function deliver(id: string, deliveredOn: string) {
  const reply = await newsroom.ask('editor', 'POST', `/reports/${id}/deposits`, { language: 'sv', way: 'form', deliveredOn })
  expect(reply.status).toBe(200)
}

describe('the list of what is to be delivered, cut to one text of each kind', () => {
  const shown = async (params: SearchParams) => {
    const filter = readDepositFilter(params)
    const { copies, isAll } = await findCopiesInStates(filter, { payload: newsroom.payload, now }, 1)
    return { titles: copies.map(({ title }) => title), isAll }
  }
  beforeAll(async () => {
    await publish(newsroom, 'reports', 'Äldst', { publishedAt: '2019-03-02T08:00:00.000Z' })
    await publish(newsroom, 'reports', 'Äldre', { publishedAt: '2020-03-02T08:00:00.000Z' })
    const texts = [await publish(newsroom, 'reports', 'Först levererad'), await publish(newsroom, 'reports', 'Sist levererad')]
    await deliver(texts[0].id, toSwedishDay(new Date(now.getTime() - 24 * 60 * 60 * 1000)))
    await deliver(texts[1].id, today)
    await publish(newsroom, 'reports', 'Ny', { publishedAt: new Date(now.getTime() - 1000).toISOString() })
    await publish(newsroom, 'articles', 'Handledning', { legalDeposit: true })
  })

  it('has the oldest that is to be delivered, and says that there are others', async () => {
    expect(await shown({ state: 'overdue', type: 'reports' })).toEqual({ titles: ['Äldst'], isAll: false })
  })

  it('has what is not overdue yet, however much is', async () => {
    expect((await shown({ state: 'due' })).titles).toEqual(['Ny'])
  })

  it('has what was delivered last, however much is not', async () => {
    expect(await shown({ state: 'delivered' })).toEqual({ titles: ['Sist levererad'], isAll: false })
  })

  it('is whole of a kind that has little, however much there is of another', async () => {
    expect(await shown({ type: 'articles' })).toEqual({ titles: ['Handledning'], isAll: true })
  })
})

describe('a report that was delivered long ago', () => {
  const isOpen = async (id: string) => (await findOpenOriginals('reports', 'anything', { payload: newsroom.payload, now })).includes(id)

  it('is asked about no more, though a translation is unfinished or in the trash', async () => {
    const report = await publish(newsroom, 'reports', 'Levererad för länge sedan')
    await deliver(report.id, '2026-03-05')
    const before = await isOpen(report.id)
    const copy = await make(newsroom, `/reports/${report.id}/translations`, { language: 'en' })
    const unfinished = await isOpen(report.id)
    await newsroom.ask('editor', 'PATCH', `/reports/${copy.id}`, { ...words('Long ago'), publishedAt: '2026-03-02T08:00:00.000Z', _status: 'published' })
    const finished = await isOpen(report.id)
    await newsroom.payload.db.drizzle.execute(sql`UPDATE reports SET deleted_at = now() WHERE id = ${copy.id}`)

    expect([before, unfinished, finished, await isOpen(report.id)]).toEqual([false, false, true, false])
  })
})

it('what was delivered is found by its contents without reading every delivery', async () => {
  const { rows } = await newsroom.payload.db.drizzle.execute(sql`SELECT FROM pg_indexes WHERE tablename = 'deposits' AND indexdef LIKE '%gin (contents)'`)

  expect(rows).toHaveLength(1)
})
