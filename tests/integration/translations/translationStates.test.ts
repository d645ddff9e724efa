import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { APIError, type TypedUser } from 'payload'
import type { PublicationType } from '@/domain/publication'
import { locales } from '@/i18n/locales'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { actAs, type Acting } from './acting'
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

const acts = [
  'minor', 'major', 'correction', 'draft', 'translate', 'publish translation', 'look back', 'still correct', 'withdraw',
  'withdraw translation', 'in error', 'in error translation', 'reinstate', 'reinstate translation', 'trash', 'trash translation',
  'become original',
] as const
type Act = (typeof acts)[number]

interface Family {
  type: PublicationType
  original: string
  translation: string | null
  now: Date
}

const start = Date.parse('2026-03-02T08:00:00.000Z')
const hour = 3_600_000
let count = 0

/** What the newsroom refuses is not done, which is as good a history as any; what breaks is no refusal. */
function ignoreRefusal(error: unknown): void {
  if (!(error instanceof APIError) || error.status >= 500) throw error
}

async function perform(act: Act, family: Family): Promise<void> {
  const { type, original, translation, now } = family
  const title = `Rubrik ${(count += 1)}`
  const publish = { _status: 'published', title }
  const told = { ...publish, changeNote: 'Nya siffror.' }
  if (act === 'minor') await acting.change(now, type, original, publish)
  if (act === 'major' || act === 'correction') await acting.change(now, type, original, { ...told, significance: act })
  if (act === 'draft') await acting.draft(now, type, original, { title })
  if (act === 'withdraw') await acting.takeDown(now, type, original, 'withdrawn')
  if (act === 'in error') await acting.takeDown(now, type, original, 'in-error')
  if (act === 'reinstate') await acting.reinstate(now, type, original)
  if (act === 'trash') await acting.change(now, type, original, { deletedAt: now.toISOString() })
  if (act === 'translate') family.translation = await acting.translate(now, type, original, 'en', title)
  if (act === 'become original') await acting.change(now, type, original, { _status: 'draft' }, { translations: 'become-original' })
  if (!translation) return

  if (act === 'publish translation') await acting.change(now, type, translation, publish)
  if (act === 'look back') await acting.change(now, type, translation, publish, { reviewed: 1 })
  if (act === 'still correct') await acting.sayStillCorrect(now, type, translation, 1 + (count % 3))
  if (act === 'withdraw translation') await acting.takeDown(now, type, translation, 'withdrawn')
  if (act === 'in error translation') await acting.takeDown(now, type, translation, 'in-error')
  if (act === 'reinstate translation') await acting.reinstate(now, type, translation)
  if (act === 'trash translation') await acting.change(now, type, translation, { deletedAt: now.toISOString() })
}

const often: Act[] = ['minor', 'major', 'correction', 'translate', 'publish translation', 'publish translation', 'still correct', 'withdraw translation']
/** Without these most histories would end before anything could be behind. */
const firstSteps: { act: Act; pause: number }[] = [
  { act: 'translate', pause: hour },
  { act: 'publish translation', pause: hour },
]

const aHistory = fc.record({
  type: fc.constantFrom<PublicationType>('articles', 'reports', 'press-releases'),
  waits: fc.constantFrom(0, 0, 24 * hour),
  steps: fc.array(
    fc.record({
      act: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...acts) }),
      pause: fc.integer({ min: 1, max: 9 * hour }),
    }),
    { minLength: 8, maxLength: 14 },
  ),
  looks: fc.array(fc.integer({ min: -hour, max: 150 * hour }), { minLength: 3, maxLength: 5 }),
})

describe('whatever is done to texts and their translations', () => {
  it('the database tells how each translation stands as the rule does, at any instant', { timeout: 120_000 }, async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(aHistory, async ({ type, waits, steps, looks }) => {
        const begun = new Date(start)
        const due = new Date(start + waits).toISOString()
        const original = await acting.begin(begun, type, `Rubrik ${(count += 1)}`)
        const times = type === 'press-releases' ? { embargoUntil: due } : { publishedAt: due }
        await acting.change(begun, type, original, { _status: 'published', ...(waits > 0 ? times : {}) })
        const family: Family = { type, original, translation: null, now: begun }
        for (const { act, pause } of [...firstSteps, ...steps]) {
          family.now = new Date(family.now.getTime() + pause)
          await perform(act, family).catch(ignoreRefusal)
        }

        for (const look of [...looks, 200 * hour]) {
          const at = new Date(start + look)
          const wanted = await tellStates(newsroom.payload, at)
          for (const { state } of wanted) seen.add(state)
          expect(sorted(await askStates(at))).toEqual(sorted(wanted))
        }
      }),
      { seed: 20261122, numRuns: Number(process.env.HISTORIES ?? 16), endOnFailure: true },
    )
    expect([...seen].sort()).toEqual(['behind', 'current', 'in-progress', 'missing', 'withdrawn'])
  })
})
