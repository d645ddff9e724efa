import fc from 'fast-check'
import { APIError } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Acting } from './acting'

const acts = [
  'minor', 'major', 'correction', 'draft', 'translate', 'publish translation', 'look back', 'still correct', 'withdraw',
  'withdraw translation', 'in error', 'in error translation', 'reinstate', 'reinstate translation', 'trash', 'trash translation',
  'become original',
] as const
export type Act = (typeof acts)[number]

/** A text with its translation, and what time it is for them. */
export interface Family {
  type: PublicationType
  original: string
  translation: string | null
  now: Date
}

/** When every history begins. */
export const start = Date.parse('2026-03-02T08:00:00.000Z')
export const hour = 3_600_000
let count = 0

/** No title is another's. */
export function aTitle(): string {
  return `Rubrik ${(count += 1)}`
}

/** What the newsroom refuses is not done, which is as good a history as any; what breaks is no refusal. */
export function ignoreRefusal(error: unknown): void {
  if (!(error instanceof APIError) || error.status >= 500) throw error
}

export async function perform(acting: Acting, act: Act, family: Family): Promise<void> {
  const { type, original, translation, now } = family
  const title = aTitle()
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
export const firstSteps: { act: Act; pause: number }[] = [
  { act: 'translate', pause: hour },
  { act: 'publish translation', pause: hour },
]

/** What may be done to a text and its translation, and when somebody looks. */
export const aHistory = fc.record({
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

