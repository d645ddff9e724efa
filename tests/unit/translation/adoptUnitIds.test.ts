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

  it('is left as it is when it has any of them already', () => {
    const original = assignUnitIds(aText(aParagraph('Ett'), aParagraph('Två')), countedIds())
    const translation = aText({ ...aParagraph('Two'), $: { unit: 'u2' } }, aParagraph('One'))

    expect(adoptUnitIds(translation, original)).toBe(translation)
  })
})
