import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignUnitIds } from '@/translation/assignUnitIds'
import { aBlock, aParagraph, aText } from '../../factories/body'
import { aBodyOfEverything, countedIds, someBody, thePriorities } from '../../factories/translation'

describe('the ids of the parts of a text', () => {
  it('gives each part that can carry words an id, and changes nothing else', () => {
    const body = aText(aParagraph('Ett'), { type: 'horizontalrule' })

    const known = assignUnitIds(body, countedIds())

    expect(known).toEqual(aText({ ...aParagraph('Ett'), $: { unit: 'u1' } }, { type: 'horizontalrule' }))
  })

  it('keeps the ids there are', () => {
    const known = assignUnitIds(aBodyOfEverything(), countedIds())

    expect(assignUnitIds(known, countedIds('other'))).toEqual(known)
  })

  it('gives the second half of a split paragraph an id of its own', () => {
    const half = (text: string) => ({ ...aParagraph(text), $: { unit: 'k3f' } })

    const known = assignUnitIds(aText(half('Ett'), half('Två')), countedIds())

    expect(known.root.children.map((node) => ('$' in node ? node.$ : null))).toEqual([{ unit: 'k3f' }, { unit: 'u1' }])
  })

  it('tells the copy of a block from the block', () => {
    const known = assignUnitIds(aText(aBlock(thePriorities(1)), aBlock(thePriorities(1))), countedIds())

    expect(known).toEqual(
      aText(
        aBlock(thePriorities(1)),
        aBlock({
          blockType: 'priorities',
          id: 'u1',
          items: [
            { id: 'u2', title: 'Prioritering 1', challenge: 'Utmaning 1', measures: [{ id: 'u3', text: 'Åtgärd 1' }] },
          ],
        }),
      ),
    )
  })

  it('replaces an id that could not stand in a file', () => {
    const known = assignUnitIds(aText({ ...aParagraph('Ett'), $: { unit: 'a/b' } }), countedIds())

    expect(known).toEqual(aText({ ...aParagraph('Ett'), $: { unit: 'u1' } }))
  })

  it('is done once it has been done', () => {
    fc.assert(
      fc.property(someBody, (body) => {
        const once = assignUnitIds(body, countedIds())

        expect(assignUnitIds(once, countedIds('other'))).toEqual(once)
      }),
    )
  })
})
