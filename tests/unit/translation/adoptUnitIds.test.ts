import { describe, expect, it } from 'vitest'
import type { BodyNode, RichText } from '@/domain/body'
import { adoptUnitIds } from '@/translation/adoptUnitIds'
import { assignUnitIds } from '@/translation/assignUnitIds'
import { toPlainWords } from '@/translation/inline'
import { toUnits } from '@/translation/toUnits'
import { aBlock, aParagraph, aText, words } from '../../factories/body'
import { aBodyOfEverything, countedIds, thePriorities } from '../../factories/translation'

const aHeading = (text: string): BodyNode => ({ type: 'heading', tag: 'h2', children: [words(text)] })

function unitsOf(body: RichText) {
  return toUnits({ title: '', standfirst: '', body: assignUnitIds(body, countedIds('new')) })
}

describe('a translation from before parts had ids', () => {
  it('gets the original’s ids, all of them when it has the same parts', () => {
    const original = assignUnitIds(aBodyOfEverything(), countedIds())
    const text = JSON.stringify(aBodyOfEverything()).replace(/"id":"(\w)/g, '"id":"x$1')
    // A body, turned to JSON and back.
    const translation = JSON.parse(text) as RichText

    const ids = unitsOf(adoptUnitIds(translation, original)).map(({ id }) => id)

    expect(ids).toEqual(unitsOf(original).map(({ id }) => id))
  })

  it('passes over what only one of them has', () => {
    const original = assignUnitIds(aText(aParagraph('Ett'), aHeading('Två'), aParagraph('Tre')), countedIds())
    const translation = aText(aHeading('Two'), aParagraph('Three'), aBlock(thePriorities(1)))

    const [two, three, rest] = unitsOf(adoptUnitIds(translation, original))

    expect([two, three].map((unit) => unit && [unit.id, toPlainWords(unit.inlines)])).toEqual([
      ['body/u2', 'Two'],
      ['body/u3', 'Three'],
    ])
    expect(rest?.id).toMatch(/^body\/priorities/)
  })

  it('gets them also where its blocks are the original’s own', () => {
    const original = assignUnitIds(aBodyOfEverything(), countedIds())

    const ids = unitsOf(adoptUnitIds(aBodyOfEverything(), original)).map(({ id }) => id)

    expect(ids).toEqual(unitsOf(original).map(({ id }) => id))
  })

  it('keeps the ids of blocks and rows that stand elsewhere in the original', () => {
    const original = assignUnitIds(aText(aParagraph('Ett'), aBlock(thePriorities(1, 2)), aHeading('Två')), countedIds())
    const translation = aText(aBlock(thePriorities(2, 1)), aParagraph('One'), aHeading('Two'))

    const units = unitsOf(adoptUnitIds(translation, original))

    expect(units.map(({ id }) => id)).toEqual([
      ...unitsOf(aText(aBlock(thePriorities(2, 1)))).map(({ id }) => id),
      'body/u1',
      'body/u2',
    ])
  })

  it('is left as it is when it has any of its paragraphs already', () => {
    const original = assignUnitIds(aText(aParagraph('Ett'), aParagraph('Två')), countedIds())
    const translation = aText({ ...aParagraph('Two'), $: { unit: 'u2' } }, aParagraph('One'))

    expect(adoptUnitIds(translation, original)).toBe(translation)
  })
})
