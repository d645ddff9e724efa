import { describe, expect, it } from 'vitest'
import { findLastTold, toChanges, toCorrections, type Revision } from '@/domain/revision'

function aRevision(number: number, significance: Revision['significance'], isHidden = false) {
  return { number, significance, note: `Notis ${number}`, publishedAt: new Date(Date.UTC(2026, 2, number)), isHidden }
}

const history = [
  aRevision(1, 'first'),
  aRevision(2, 'minor'),
  aRevision(3, 'major'),
  aRevision(4, 'correction'),
  aRevision(5, 'minor'),
  aRevision(6, 'correction'),
]

describe('the changes that readers are told of', () => {
  it('are the major ones and the corrections, each with the version before it', () => {
    expect(toChanges(history).map(({ number, versionBefore }) => [number, versionBefore])).toEqual([[3, 2], [4, 3], [6, 5]])
  })

  it('lead to no version that was published in error', () => {
    const hidden = [aRevision(1, 'first', true), aRevision(2, 'correction')]

    expect(toChanges(hidden).map(({ versionBefore }) => versionBefore)).toEqual([null])
  })

  it('say nothing of a text that has only been changed in small things', () => {
    expect(toChanges(history.slice(0, 2))).toEqual([])
  })
})

describe('corrections', () => {
  it('are numbered in the order they were made, and stand newest first', () => {
    const corrections = toCorrections(toChanges(history))

    expect(corrections.map(({ number, correctionNumber }) => [number, correctionNumber])).toEqual([[6, 2], [4, 1]])
  })
})

describe('the date of change', () => {
  it('is that of the last change that readers were told of', () => {
    expect(findLastTold(history)).toEqual(new Date('2026-03-06T00:00:00Z'))
    expect(findLastTold(history.slice(0, 5))).toEqual(new Date('2026-03-04T00:00:00Z'))
  })

  it('is none while they have been told of nothing', () => {
    expect(findLastTold(history.slice(0, 2))).toBeNull()
  })
})
