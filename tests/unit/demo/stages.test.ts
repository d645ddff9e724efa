import { describe, expect, it } from 'vitest'
import type { DemoAct } from '@/demo/demoAct'
import { toEditions } from '@/demo/edition'
import { inOrderOfTime, toStages } from '@/demo/stages'
import { aDemoArticle, someWords } from '../../factories/demoArticle'

const takenDown = (at: string): DemoAct => ({ act: 'take-down', at, kind: 'withdrawn', explanation: 'Gäller inte.' })
const reworded = (at: string, rewording: Record<string, string>): DemoAct => ({
  act: 'publish',
  at,
  significance: 'minor',
  rewording,
})

describe('toStages', () => {
  it('builds every change upon the one before it', () => {
    const history = [
      reworded('2026-03-03T08:00:00.000Z', { 'går vidare': 'är klar' }),
      reworded('2026-03-04T08:00:00.000Z', { 'är klar': 'har lyckats' }),
      takenDown('2026-03-05T08:00:00.000Z'),
    ]
    const editions = toEditions([aDemoArticle({ words: someWords({ title: 'Piloten går vidare', history }) })])

    const titles = editions.flatMap(toStages).map(({ words }) => words.title)

    expect(titles).toEqual(['Piloten är klar', 'Piloten har lyckats', 'Piloten har lyckats'])
  })

  it('finds nothing in a text that stands as it was first stored', () => {
    const editions = toEditions([aDemoArticle()])

    const stages = editions.flatMap(toStages)

    expect(stages).toEqual([])
  })
})

describe('inOrderOfTime', () => {
  it('tells several histories as one', () => {
    const early = aDemoArticle({ key: 'early', words: someWords({ history: [takenDown('2026-03-03T08:00:00.000Z')] }) })
    const late = aDemoArticle({ key: 'late', words: someWords({ history: [takenDown('2026-03-04T08:00:00Z')] }) })

    const stages = inOrderOfTime(toEditions([late, early]).flatMap(toStages))

    expect(stages.map(({ edition }) => edition.publication.key)).toEqual(['early', 'late'])
  })

  it('changes an original before its translation, which is then true to it', () => {
    const words = someWords({ history: [takenDown('2026-03-03T08:00:00.000Z')] })
    const editions = toEditions([aDemoArticle({ words, translations: { en: words } })])

    const stages = inOrderOfTime(editions.flatMap(toStages))

    expect(stages.map(({ edition }) => edition.locale)).toEqual(['sv', 'en'])
  })
})
