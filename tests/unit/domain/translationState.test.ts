import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Revision } from '@/domain/revision'
import { toTranslationState, type OriginalRevision } from '@/domain/translationState'

const aRevision = (number: number, significance: Revision['significance']): OriginalRevision => ({ number, significance })
const history = [aRevision(1, 'first'), aRevision(2, 'minor'), aRevision(3, 'major'), aRevision(4, 'minor'), aRevision(5, 'correction')]

describe('a translation', () => {
  it('is missing while there is none, and in progress while nobody has been given it', () => {
    expect(toTranslationState({ has: 'none', reviewed: null }, history)).toEqual({ state: 'missing' })
    expect(toTranslationState({ has: 'drafted', reviewed: 3 }, history)).toEqual({ state: 'in-progress' })
  })

  it('is withdrawn whatever has been changed since', () => {
    expect(toTranslationState({ has: 'withdrawn', reviewed: 1 }, history)).toEqual({ state: 'withdrawn' })
  })

  it('is current when it was said to be true to the newest revision', () => {
    expect(toTranslationState({ has: 'public', reviewed: 5 }, history)).toEqual({ state: 'current', minor: 0 })
  })

  it('is not behind for small changes, which are counted all the same (integreat 1653)', () => {
    expect(toTranslationState({ has: 'public', reviewed: 3 }, history.slice(0, 4))).toEqual({ state: 'current', minor: 1 })
  })

  it('is behind by the changes that readers of the original were told of', () => {
    expect(toTranslationState({ has: 'public', reviewed: 1 }, history)).toEqual({ state: 'behind', told: 2, minor: 2, isUrgent: true })
  })

  it('is urgent only when a correction is among them', () => {
    expect(toTranslationState({ has: 'public', reviewed: 1 }, history.slice(0, 4))).toMatchObject({ told: 1, isUrgent: false })
  })

  it('stays behind by one when it is said to be true to a revision while the next is published', () => {
    const meanwhile = [...history, aRevision(6, 'major')]

    expect(toTranslationState({ has: 'public', reviewed: 5 }, meanwhile)).toMatchObject({ state: 'behind', told: 1 })
  })

  it('is behind by everything when nobody ever said what it is true to', () => {
    expect(toTranslationState({ has: 'public', reviewed: null }, history)).toMatchObject({ state: 'behind', told: 2 })
  })
})

type Act = 'minor' | 'major' | 'correction' | 'draft' | 'publish translation' | 'still correct' | 'save translation'
const anAct = fc.constantFrom<Act>('minor', 'major', 'correction', 'draft', 'publish translation', 'still correct', 'save translation')

describe('after any history', () => {
  it('a translation is behind by what was told since somebody last looked, and by nothing else', () => {
    fc.assert(
      fc.property(fc.array(anAct), (acts) => {
        const revisions = [aRevision(1, 'first')]
        let reviewed: number | null = null
        let told = 0
        for (const act of acts) {
          if (act === 'minor' || act === 'major' || act === 'correction') revisions.push(aRevision(revisions.length + 1, act))
          if (act === 'major' || act === 'correction') told += 1
          if (act === 'publish translation' || (act === 'still correct' && reviewed !== null)) [reviewed, told] = [revisions.length, 0]
        }

        const known = toTranslationState({ has: reviewed === null ? 'drafted' : 'public', reviewed }, revisions)
        const wanted = reviewed === null ? { state: 'in-progress' } : told === 0 ? { state: 'current' } : { state: 'behind', told }
        expect(known).toMatchObject(wanted)
      }),
      { seed: 20261122 },
    )
  })

  it('no order of the revisions and no clock matters, only their numbers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(history, { minLength: history.length }), fc.integer({ min: 0, max: 6 }), (shuffled, reviewed) => {
        expect(toTranslationState({ has: 'public', reviewed }, shuffled)).toEqual(toTranslationState({ has: 'public', reviewed }, history))
      }),
      { seed: 20261122 },
    )
  })
})
