import { describe, expect, it } from 'vitest'
import { findTermFaults } from '@/translation/glossary/findTermFaults'
import { aTerm } from '../../../factories/term'

describe('a term that the glossary cannot hold', () => {
  it('is not there for a sound one', () => {
    expect(findTermFaults(aTerm({ forbidden: ['commune'] }), [aTerm({ term: 'region' })])).toEqual([])
  })

  it('is one from a language to itself', () => {
    expect(findTermFaults(aTerm({ target: 'sv' }), [])).toEqual([{ at: 'target', fault: 'sameLanguage', words: 'kommun' }])
  })

  it('is one that is there already, in whatever case', () => {
    expect(findTermFaults(aTerm({ term: 'Kommun' }), [aTerm()])).toEqual([{ at: 'term', fault: 'taken', words: 'kommun' }])
  })

  it('is one that forbids what it says is right', () => {
    const term = aTerm({ admitted: ['local authority'], forbidden: ['Municipality', 'commune', 'local  authority'] })

    expect(findTermFaults(term, [])).toEqual([
      { at: 'forbidden', fault: 'forbiddenIsRight', words: 'Municipality' },
      { at: 'forbidden', fault: 'forbiddenIsRight', words: 'local  authority' },
    ])
  })
})
