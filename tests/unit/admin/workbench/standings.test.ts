import { describe, expect, it } from 'vitest'
import { isConcerned, isToDo, standingsOf } from '@/admin/workbench/standings'
import { toSections } from '@/admin/workbench/toSections'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'

/** A part that was translated and is as it was. */
function aPart(part: Partial<WorkbenchPart> = {}): WorkbenchPart {
  return {
    id: 'title',
    label: { kind: 'title', numbers: {} },
    source: ['Gruvan'],
    target: 'The mine',
    change: 'unchanged',
    isMoved: false,
    difference: [],
    removed: [],
    origin: 'person',
    isRead: true,
    isDone: false,
    ...part,
  }
}

describe('a part of a translation', () => {
  it('is to be done while it says something new and nobody has said that it is done', () => {
    for (const change of ['changed', 'added'] as const) {
      expect(isToDo(aPart({ change }))).toBe(true)
      expect(isToDo(aPart({ change, isDone: true }))).toBe(false)
    }
    expect(isToDo(aPart())).toBe(false)
    expect(isToDo(aPart({ change: 'moved', isMoved: true }))).toBe(false)
  })

  it('is to be done while nobody has translated it, or read what a machine wrote', () => {
    expect(isToDo(aPart({ target: '', origin: 'none' }))).toBe(true)
    expect(isToDo(aPart({ origin: 'machine', isRead: false }))).toBe(true)
    expect(standingsOf(aPart({ origin: 'machine', isRead: false }))).toEqual(['unread'])
  })

  it('is to be done where a number was changed and the translation has another', () => {
    expect(isToDo(aPart({ source: ['81 %'], target: '88%', change: 'changed' }))).toBe(true)
    expect(isConcerned(aPart({ source: ['81 %'], target: '88%', change: 'changed' }))).toBe(true)
    expect(isToDo(aPart({ source: ['81'], target: '81', change: 'changed' }))).toBe(false)
  })

  it('is to be done where its marks are not the original’s', () => {
    expect(isToDo(aPart({ source: ['The ', { mark: 1, type: 'bold', children: ['mine'] }] }))).toBe(true)
  })

  it('needs nobody when it is a number, or no longer in the original', () => {
    expect(isToDo(aPart({ source: ['2026'], target: '' }))).toBe(false)
    expect(isToDo(aPart({ change: 'removed', source: [], removed: ['Gruvan'], target: '' }))).toBe(false)
    expect(isConcerned(aPart({ change: 'added', source: ['2026'], target: '' }))).toBe(false)
  })

  it('is told of in words, what happened in the original first', () => {
    const part = aPart({ change: 'changed', isMoved: true, isDone: true })

    expect(standingsOf(part)).toEqual(['changed', 'moved', 'done'])
  })
})

describe('the parts of a bench', () => {
  it('are folded together where they are unchanged and translated', () => {
    const parts = [aPart({ id: 'a' }), aPart({ id: 'b' }), aPart({ id: 'c', change: 'changed' }), aPart({ id: 'd', target: '' }), aPart({ id: 'e' })]

    expect(toSections(parts)).toEqual([
      { isFolded: true, ids: ['a', 'b'] },
      { isFolded: false, ids: ['c', 'd'] },
      { isFolded: true, ids: ['e'] },
    ])
  })
})
