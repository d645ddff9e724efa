import { expect, it } from 'vitest'
import { takeInChanges } from '@/websub/takeInChanges'
import { anArticle, at, mines, newsroom, rows, tellAHub } from './tellAHub'

tellAHub()

it('an archive that is moved in writes what the hub is to be told of its feeds once, not once for each text', async () => {
  for (const number of [1, 2, 3]) await anArticle(0, `Flyttas in ${number}`, { topics: [mines.id] })
  await takeInChanges(newsroom.payload, at(0))

  const pings = await rows('SELECT version, count(*)::int AS pings FROM hub_pings GROUP BY version')
  expect(pings).toEqual([{ version: 1, pings: 3 * (4 + 3) }])
})
