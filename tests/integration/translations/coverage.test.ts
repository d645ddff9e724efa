import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { findCoverage } from '@/admin/translations/findCoverage'
import { findHistories } from '@/admin/translations/findHistories'
import { toCoverage, type Coverage } from '@/domain/coverage'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { actAs, type Acting } from './acting'
import { aHistory, aTitle, firstSteps, ignoreRefusal, perform, start, type Family } from './histories'

let newsroom: Newsroom
let acting: Acting
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
})

/** The coverage of English as the states of the moment tell it. */
async function coverageNow(at: Date): Promise<Coverage> {
  const { rows } = await newsroom.payload.db.drizzle.execute(
    sql`SELECT state FROM translation_states(${at.toISOString()}, ARRAY['en']) WHERE NOT is_withdrawn`,
  )
  const count = (...states: string[]) => rows.filter(({ state }) => states.includes(state as string)).length
  return { originals: rows.length, translated: count('behind', 'current'), current: count('current') }
}

const day = 86_400_000

describe('the coverage of a language', () => {
  it('is told of an earlier moment as it was told then', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(aHistory, async ({ type, waits, steps }) => {
        await newsroom.payload.db.drizzle.execute(sql`TRUNCATE articles, reports, press_releases, revisions, takedowns, translation_reviews CASCADE`)
        const begun = new Date(start)
        const original = await acting.begin(begun, type, aTitle())
        const due = waits > 0 ? { publishedAt: new Date(start + waits).toISOString() } : {}
        await acting.change(begun, type, original, { _status: 'published', ...due })
        const family: Family = { type, original, translation: null, now: begun }
        const told = []
        for (const { act, pause } of [...firstSteps, ...steps]) {
          family.now = new Date(family.now.getTime() + pause)
          // A text that has become an original is told of as one through all its time.
          if (act !== 'become original') await perform(acting, act, family).catch(ignoreRefusal)
          told.push({ at: family.now, ...(await coverageNow(family.now)) })
        }

        const histories = await findHistories(newsroom.payload)
        expect(told.map(({ at }) => ({ at, ...toCoverage(histories, 'en', at) }))).toEqual(told)
      }),
      { seed: 20261122, numRuns: Number(process.env.HISTORIES ?? 8), endOnFailure: true },
    )
  })

  it('is told week by week, and last as it is now', async () => {
    await newsroom.payload.db.drizzle.execute(sql`TRUNCATE articles, reports, press_releases, revisions, takedowns, translation_reviews CASCADE`)
    const at = (days: number) => new Date(start + days * day)
    const id = await acting.begin(at(0), 'articles', 'Vecka för vecka')
    await acting.change(at(0), 'articles', id, { _status: 'published' })
    const english = await acting.translate(at(8), 'articles', id, 'en', 'Week by week')
    await acting.change(at(8), 'articles', english, { _status: 'published' })
    const told = { _status: 'published', significance: 'correction', changeNote: 'Rätt belopp.' }
    await acting.change(at(15), 'articles', id, told)
    await acting.sayStillCorrect(at(22), 'articles', english, 2)
    await acting.takeDown(at(29), 'articles', id, 'withdrawn')

    const coverage = (await findCoverage(newsroom.payload, at(35), 7)).find(({ language }) => language === 'en')
    expect(coverage?.weeks).toEqual([
      { at: at(-7), originals: 0, translated: 0, current: 0 },
      { at: at(0), originals: 1, translated: 0, current: 0 },
      { at: at(7), originals: 1, translated: 0, current: 0 },
      { at: at(14), originals: 1, translated: 1, current: 1 },
      { at: at(21), originals: 1, translated: 1, current: 0 },
      { at: at(28), originals: 1, translated: 1, current: 1 },
      { at: at(35), originals: 0, translated: 0, current: 0 },
    ])
  })
})
