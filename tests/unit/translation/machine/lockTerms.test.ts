import { describe, expect, it } from 'vitest'
import type { Term } from '@/translation/glossary/term'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { lockTerms } from '@/translation/machine/lockTerms'

const glossary = toGlossary([
  aTerm('Skatteverket', 'Swedish Tax Agency'),
  aTerm('kommun', 'municipality'),
])

describe('lockTerms', () => {
  it('locks a name in every form, and another term where it stands as the dictionary has it', () => {
    expect(lockedIn('Skatteverkets kommun')).toEqual(['Swedish Tax Agency', 'municipality'])
  })

  it('leaves an inflected term to the service, which knows what becomes of the rest of the sentence', () => {
    expect(lockedIn('alla kommuner')).toEqual([])
  })

  it('begins a sentence with a capital', () => {
    expect(lockedIn('Kommun söker chef')).toEqual(['Municipality'])
  })
})

function lockedIn(words: string) {
  return lockTerms(glossary)(words).map(({ translation }) => translation)
}

function aTerm(term: string, translation: string): Term {
  return { id: term, source: 'sv', target: 'en', term, forms: [], translation, admitted: [], forbidden: [], note: null }
}
