import { describe, expect, it } from 'vitest'
import { alignRevisions, type UnitChange } from '@/translation/alignRevisions'
import type { Inline } from '@/translation/inline'
import type { Unit } from '@/translation/unit'

function aUnit(id: string, ...inlines: Inline[]): Unit {
  return { id, label: { kind: 'paragraph', numbers: { number: 1 } }, inlines: inlines.length > 0 ? inlines : [id] }
}

function tell(change: UnitChange): string {
  return `${change.change} ${'after' in change ? change.after.id : change.before.id}`
}

describe('aligning two revisions', () => {
  it('tells what was added, removed, moved, changed and left alone', () => {
    const before = [aUnit('a'), aUnit('b'), aUnit('c', 'en bil'), aUnit('d'), aUnit('e')]
    const after = [aUnit('d'), aUnit('a'), aUnit('c', 'en buss'), aUnit('f'), aUnit('e')]

    const changes = alignRevisions(before, after)

    expect(changes.map(tell)).toEqual(['moved d', 'unchanged a', 'removed b', 'changed c', 'added f', 'unchanged e'])
    expect(changes[3]).toMatchObject({
      isMoved: false,
      difference: [
        { type: 'equal', text: 'en ' },
        { type: 'deleted', text: 'bil' },
        { type: 'inserted', text: 'buss' },
      ],
    })
  })

  it('tells a change of marks alone without a difference in words', () => {
    const before = [aUnit('a', 'en bil')]
    const after = [aUnit('a', 'en ', { mark: 1, type: 'bold', children: ['bil'] })]

    expect(alignRevisions(before, after)).toMatchObject([
      { change: 'changed', difference: [{ type: 'equal', text: 'en bil' }] },
    ])
  })

  it('knows a paragraph that lost its id by its words', () => {
    const changes = alignRevisions([aUnit('a'), aUnit('b', 'Samma ord')], [aUnit('x', 'Samma ord'), aUnit('a')])

    expect(changes).toMatchObject([
      { change: 'moved', before: { id: 'b' }, after: { id: 'x' } },
      { change: 'unchanged', after: { id: 'a' } },
    ])
  })

  it('tells of every unit once', () => {
    const before = ['a', 'b', 'c', 'd'].map((id) => aUnit(id))
    const after = ['d', 'x', 'b'].map((id) => aUnit(id))

    expect(alignRevisions(before, after).map(tell).sort()).toEqual([
      'added x',
      'moved d',
      'removed a',
      'removed c',
      'unchanged b',
    ])
  })
})
