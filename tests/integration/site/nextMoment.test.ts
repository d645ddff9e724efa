import pg from 'pg'
import type { TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { findNextMoment } from '@/queries/findNextMoment'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { actAs, type Acting } from '../translations/acting'

let newsroom: Newsroom
let acting: Acting
beforeAll(async () => {
  await keepSwedishTime()
  newsroom = await openNewsroom()
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
})

/** Lets the database reckon days as many servers are set up to, with two of another length each year. */
async function keepSwedishTime(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query('SELECT current_database() AS name')
  await client.query(`ALTER DATABASE ${rows[0].name} SET timezone TO 'Europe/Stockholm'`)
  await client.end()
}

it.each([
  ['autumn', '2026-10-20T10:00:00.000Z', '2026-10-27T10:00:00.000Z'],
  ['spring', '2027-03-25T10:00:00.000Z', '2027-04-01T10:00:00.000Z'],
])('a withdrawn text leaves the feeds after the same week, although clocks are changed in the %s', async (season, withdrawn, left) => {
  const at = new Date(withdrawn)
  const id = await acting.begin(at, 'articles', `Dras tillbaka ${season}`)
  await acting.change(at, 'articles', id, { _status: 'published' })
  await acting.takeDown(at, 'articles', id, 'withdrawn')

  const { rows } = await newsroom.payload.db.drizzle.execute('SHOW timezone')
  expect(rows).toEqual([{ TimeZone: 'Europe/Stockholm' }])
  expect(await findNextMoment(newsroom.payload, at)).toEqual(new Date(left))
})
