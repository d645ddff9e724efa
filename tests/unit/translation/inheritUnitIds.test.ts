import { describe, expect, test } from 'vitest'
import type { BodyNode, RichText } from '@/domain/body'
import { inheritUnitIds } from '@/translation/inheritUnitIds'
import { aBlock, aParagraph, aText, words } from '../../factories/body'

const named = (unit: string, words: string): BodyNode => ({ ...aParagraph(words), $: { unit } })
const idsIn = ({ root }: RichText) => root.children.map((node) => ('$' in node ? node.$?.unit : undefined))

describe('inheritUnitIds', () => {
  const earlier = aText(named('a', 'Ett'), named('b', 'Två'), named('c', 'Tre'))

  test('a part that stands unchanged is known by its words, wherever it stands', () => {
    const body = aText(aParagraph('Tre'), aParagraph('Nytt'), named('a', 'Ett'))

    expect(idsIn(inheritUnitIds(body, earlier))).toEqual(['c', undefined, 'a'])
  })

  test('a part that was rewritten is known by the part before it', () => {
    const body = aText(named('a', 'Ett'), aParagraph('Två, fast annorlunda'), aParagraph('Tre och mer'))

    expect(idsIn(inheritUnitIds(body, earlier))).toEqual(['a', 'b', 'c'])
  })

  test('a first part that was rewritten is known by the part after it', () => {
    const body = aText(aParagraph('Ett, fast annorlunda'), named('b', 'Två'))

    expect(idsIn(inheritUnitIds(body, earlier))).toEqual(['a', 'b'])
  })

  test('what was put in between two parts is new', () => {
    const body = aText(named('a', 'Ett'), aParagraph('Nytt'), named('b', 'Två'))

    expect(idsIn(inheritUnitIds(body, earlier))).toEqual(['a', undefined, 'b'])
  })

  test('a heading that was made of a paragraph is still that part', () => {
    const heading: BodyNode = { type: 'heading', tag: 'h2', children: [words('Två')] }

    expect(idsIn(inheritUnitIds(aText(named('a', 'Ett'), heading), earlier))).toEqual(['a', 'b'])
  })

  test('a paragraph with other words never becomes what was a heading', () => {
    const before = aText({ type: 'heading', tag: 'h2', $: { unit: 'a' }, children: [] }, named('b', 'Två'))

    expect(idsIn(inheritUnitIds(aText(aParagraph('Ett'), named('b', 'Två')), before))).toEqual([undefined, 'b'])
  })

  test('a part with other words is known by nobody where neighbours are not asked', () => {
    const body = aText(named('a', 'Ett'), aParagraph('Två, fast annorlunda'), aParagraph('Tre'))

    expect(idsIn(inheritUnitIds(body, earlier, { byNeighbours: false }))).toEqual(['a', undefined, 'c'])
  })

  test('a paragraph in a fact box is found there', () => {
    const box = (paragraph: BodyNode) => aBlock({ blockType: 'factBox', id: 'box', title: 'Fakta', content: aText(paragraph) })

    const inherited = inheritUnitIds(aText(box(aParagraph('Inuti'))), aText(box(named('x', 'Inuti'))))

    expect(inherited).toEqual(aText(box(named('x', 'Inuti'))))
  })

  test('a text whose parts all have ids is left as it is', () => {
    expect(inheritUnitIds(earlier, aText(named('z', 'Ett')))).toBe(earlier)
  })
})
