import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTerms, type TranslatedWords } from '@/translation/glossary/checkTerms'
import type { Term } from '@/translation/glossary/term'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { aTerm } from '../../../factories/term'

const municipality = aTerm({ forbidden: ['commune', 'county'] })
const county = aTerm({ term: 'län', translation: 'county' })
const board = aTerm({ term: 'länsstyrelse', translation: 'county administrative board' })

/** What is told of a translation: the problem, the term and the words at the place. */
function told(words: TranslatedWords, ...terms: Term[]): string[] {
  return checkTerms(words, toGlossary(terms)).map(({ problem, term, range: { start, end } }) => {
    const text = problem === 'missing' ? words.source : words.target
    return `${problem} ${term.term}: ${text.slice(start, end)}`
  })
}

describe('holding a translation against the glossary', () => {
  it('says nothing of a translation that has the right words, in any form', () => {
    const words = { source: 'Kommunerna och kommunen', target: 'The municipalities and a Municipality’s board' }

    expect(told(words, municipality)).toEqual([])
  })

  it('says once that a right word is missing, and where the term stands first', () => {
    expect(told({ source: 'I kommunen och kommuner', target: 'In the town and towns' }, municipality)).toEqual([
      'missing kommun: kommunen',
    ])
  })

  it('takes any of the words that are right', () => {
    const term = aTerm({ admitted: ['local authority'] })

    expect(told({ source: 'Kommuner', target: 'Local authorities' }, term)).toEqual([])
  })

  it('tells each place of a forbidden word, and not that the right one is missing as well', () => {
    expect(told({ source: 'Kommunen', target: 'The commune, or communes' }, municipality)).toEqual([
      'forbidden kommun: commune',
      'forbidden kommun: communes',
    ])
  })

  it('tells of a forbidden word whatever the original speaks of', () => {
    expect(told({ source: 'Här', target: 'In this commune' }, municipality)).toEqual(['forbidden kommun: commune'])
  })

  it('takes a word that is forbidden for one term for right when the original speaks of another', () => {
    expect(told({ source: 'I kommunen i länet', target: 'In the municipality in the county' }, municipality, county)).toEqual([])
    expect(told({ source: 'I kommunen', target: 'In the county' }, municipality, county)).toEqual(['forbidden kommun: county'])
  })

  it('takes a forbidden word within a right one for none', () => {
    const words = { source: 'Länsstyrelsens beslut', target: 'The County Administrative Board decided' }

    expect(told(words, municipality, board)).toEqual([])
  })

  it('finds a right word within a longer one', () => {
    const region = aTerm({ term: 'region', translation: 'region' })
    const gavleborg = aTerm({ term: 'Region Gävleborg', translation: 'Region Gävleborg' })

    expect(told({ source: 'Regionen', target: 'Region Gävleborg' }, region, gavleborg)).toEqual([])
  })

  it('says nothing of a part without terms, nor with an empty glossary', () => {
    expect(told({ source: 'Ett ord', target: 'A word' }, municipality)).toEqual([])
    expect(told({ source: 'Kommunen', target: 'The commune' })).toEqual([])
  })

  it('is content with a translation made of right words alone, whatever it is made from', () => {
    const terms = [aTerm({ forbidden: ['commune'] }), county, aTerm({ term: 'EU', translation: 'EU' })]
    const pieces = fc.constantFrom(['kommunens', 'municipality'], ['Länet', 'the County'], ['EU', 'EU'], ['och', 'and'])
    fc.assert(
      fc.property(fc.array(pieces), (pairs) => {
        const [source, target] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join(' '))

        expect(told({ source: source ?? '', target: target ?? '' }, ...terms)).toEqual([])
      }),
    )
  })
})
