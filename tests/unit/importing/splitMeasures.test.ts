import { describe, expect, it } from 'vitest'
import { splitMeasures } from '@/importing/splitMeasures'

describe('splitMeasures', () => {
  it('begins a measure at each verb, and leaves the commas within one', () => {
    expect(splitMeasures('stödja skolor med böcker, datorer och lärare, bygga vägar, se över reglerna.')).toEqual([
      'stödja skolor med böcker, datorer och lärare',
      'bygga vägar',
      'se över reglerna',
    ])
  })

  it('trusts semicolons where there are any', () => {
    expect(splitMeasures('train staff, also abroad; share tools')).toEqual(['train staff, also abroad', 'share tools'])
  })

  it('keeps an English sentence whole, whose commas tell nothing', () => {
    expect(splitMeasures('train staff, share tools')).toEqual(['train staff, share tools'])
  })
})
