import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { claimPing } from '@/websub/ping'
import { takeInChanges } from '@/websub/takeInChanges'
import { anArticle, at, mines, newsroom, rows, tellAHub } from './tellAHub'

tellAHub()

it('an archive that is moved in writes what the hub is to be told of its feeds once, not once for each text', async () => {
  for (const number of [1, 2, 3]) await anArticle(0, `Flyttas in ${number}`, { topics: [mines.id] })
  await takeInChanges(newsroom.payload, at(0))

  const pings = await rows('SELECT version, count(*)::int AS pings FROM hub_pings GROUP BY version')
  expect(pings).toEqual([{ version: 1, pings: 3 * (4 + 3) }])
})

it('a change is taken out of thousands that wait without looking through them', async () => {
  await rows(`
    INSERT INTO hub_pings (feed, format, due_at)
    SELECT 'text:articles:' || gen_random_uuid(), format, '${at(0).toISOString()}'
    FROM generate_series(1, 2000), unnest('{rss,atom,json}'::text[]) AS format`)
  await rows(`INSERT INTO hub_pings (feed, format, due_at) VALUES ('sv', 'rss', '${at(0).toISOString()}')`)

  const { ping, read } = await newsroom.payload.db.drizzle.transaction(async (drizzle) => {
    // Of all that Payload is, the queue asks only for the database, and the count below is one connection's own.
    const claimed = await claimPing({ db: { drizzle } } as unknown as Payload, at(0))
    const { rows: counts } = await drizzle.execute<{ read: number }>(`
      SELECT (seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_xact_user_tables WHERE relname = 'hub_pings'`)
    return { ping: claimed, read: counts[0]?.read }
  })

  expect(ping).toMatchObject({ feed: 'sv', format: 'rss', attempts: 1 })
  expect(read).toBeLessThan(10)
})
