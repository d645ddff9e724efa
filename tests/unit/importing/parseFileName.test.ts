import { describe, expect, it } from 'vitest'
import { parseFileName } from '@/importing/parseFileName'

describe('parseFileName', () => {
  it.each([
    ['texter/3-report-five-priorities.sv.txt', { words: ['five', 'priorities'], language: 'sv', kind: 'report' }],
    ['Pressmeddelande nya stöd.txt', { words: ['nya', 'stöd'], language: null, kind: 'release' }],
    ['press-release-2026.en.txt', { words: [], language: 'en', kind: 'release' }],
    ['Namnlös 2.txt', { words: [], language: null, kind: null }],
    ['lägesbild', { words: ['lägesbild'], language: null, kind: null }],
    ['7.txt', { words: [], language: null, kind: null }],
  ])('understands %s', (name, expected) => {
    expect(parseFileName(name)).toEqual(expected)
  })
})
