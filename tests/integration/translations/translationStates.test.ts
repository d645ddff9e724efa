import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { locales } from '@/i18n/locales'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { actAs, type Acting } from './acting'
import { aHistory, aTitle, firstSteps, hour, ignoreRefusal, perform, start, type Family } from './histories'
import { tellStates } from './stateByFunction'

let newsroom: Newsroom
let acting: Acting
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
})

/** The same as `tellStates`, as the database tells it. */
async function askStates(at: Date) {
  const { rows } = await newsroom.payload.db.drizzle.execute(
    sql`SELECT * FROM translation_states(${at.toISOString()}, string_to_array(${locales.join(' ')}, ' '))`,
  )
  return rows.map((row) => {
    const own = { type: row.type, original: row.original, language: row.language, translation: row.translation }
    const known = { isWithdrawn: row.is_withdrawn, reviewed: row.reviewed, newest: row.newest, since: toIso(row.since) }
    return { ...own, ...known, ...stateIn(row) }
  })
}

/** The driver gives instants as text. */
function toIso(time: unknown): string | null {
  return time === null ? null : new Date(time as string).toISOString()
}

function stateIn({ state, told, minor, urgent }: Record<string, unknown>) {
  if (state === 'behind') return { state, told, minor, isUrgent: urgent }
  return state === 'current' ? { state, minor } : { state }
}

const sorted = <Row extends { original: unknown; language: unknown }>(rows: Row[]) =>
  rows.toSorted((a, b) => `${a.original as string}${a.language as string}`.localeCompare(`${b.original as string}${b.language as string}`))

describe('whatever is done to texts and their translations', () => {
  it('the database tells how each translation stands as the rule does, at any instant', { timeout: 120_000 }, async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(aHistory, async ({ type, waits, steps, looks }) => {
        const begun = new Date(start)
        const due = new Date(start + waits).toISOString()
        const original = await acting.begin(begun, type, aTitle())
        const times = type === 'press-releases' ? { embargoUntil: due } : { publishedAt: due }
        await acting.change(begun, type, original, { _status: 'published', ...(waits > 0 ? times : {}) })
        const family: Family = { type, original, translation: null, now: begun }
        for (const { act, pause } of [...firstSteps, ...steps]) {
          family.now = new Date(family.now.getTime() + pause)
          await perform(acting, act, family).catch(ignoreRefusal)
        }

        for (const look of [...looks, 200 * hour]) {
          const at = new Date(start + look)
          const wanted = await tellStates(newsroom.payload, at)
          for (const { state } of wanted) seen.add(state)
          expect(sorted(await askStates(at))).toEqual(sorted(wanted))
        }
      }),
      { seed: 20261122, numRuns: Number(process.env.HISTORIES ?? 10), endOnFailure: true },
    )
    expect([...seen].sort()).toEqual(['behind', 'current', 'in-progress', 'missing', 'withdrawn'])
  })
})
