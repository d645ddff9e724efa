import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms } from '@/translation/glossary/findTerms'
import type { Term } from '@/translation/glossary/term'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { aTerm } from '../../../factories/term'

/** The words of a text at which terms were found. */
function found(words: string, ...terms: Partial<Term>[]): string[] {
  const glossary = toGlossary(terms.map((term) => aTerm(term)))
  return findTerms(words, glossary).map(({ start, end }) => words.slice(start, end))
}

describe('finding terms in an original', () => {
  it.each([
    { term: 'region', words: 'Regionen, regioners och regionernas; regionens', count: 4 },
    { term: 'kommun', words: 'Kommun, kommuner, kommunernas', count: 3 },
    { term: 'styrelse', words: 'styrelsen styrelser styrelsernas', count: 3 },
    { term: 'program', words: 'programmet programmens', count: 2 },
    { term: 'museum', words: 'museet museerna', count: 2 },
    { term: 'åtgärd', words: 'åtgärden ÅTGÄRDER', count: 2 },
    { term: 'regional utveckling', words: 'den regionala utvecklingen, regionalt utvecklings', count: 2 },
    { term: 'Region Gävleborg', words: 'Region Gävleborgs och region Gävleborg', count: 2 },
  ])('knows $term by the endings of Swedish', ({ term, words, count }) => {
    expect(found(words, { term })).toHaveLength(count)
  })

  it.each([
    { term: 'municipality', words: 'Municipalities, a municipality’s and the municipality', count: 3 },
    { term: 'Member State', words: 'member states and a Member State', count: 2 },
    { term: 'branch', words: 'branches', count: 1 },
  ])('knows $term by those of English', ({ term, words, count }) => {
    expect(found(words, { source: 'en', target: 'sv', term })).toHaveLength(count)
  })

  it('takes a part of a compound for no term', () => {
    expect(found('Kommunstyrelsen, hemkommun, kommunal och interregional', {}, { term: 'region' })).toEqual([])
  })

  it('takes a word before or after a hyphen or a colon for one', () => {
    expect(found('EU-stöd, EU:s stöd och SMF:er', { term: 'EU' }, { term: 'SMF' })).toEqual(['EU', 'EU', 'SMF'])
  })

  it('tells an abbreviation from another word of the same letters', () => {
    expect(found('It is IT. Smes och SMEs', { source: 'en', target: 'sv', term: 'IT' }, { source: 'en', term: 'SME' })).toEqual([
      'IT',
      'SMEs',
    ])
  })

  it('finds terms with signs in them', () => {
    expect(found('25 °C, R & D och e-legitimationer', { term: '°C' }, { term: 'R&D' }, { term: 'e-legitimation' })).toEqual([
      '°C',
      'R & D',
      'e-legitimationer',
    ])
  })

  it('finds a term across a line break and in a word that may be divided', () => {
    expect(found('Region\nGävle\u00ADborgs', { term: 'Region Gävleborg' })).toEqual(['Region\nGävle\u00ADborgs'])
  })

  it('takes the longest term at a place, and none within it', () => {
    const words = 'Region Gävleborg och regionen'

    expect(found(words, { term: 'region' }, { term: 'Region Gävleborg' })).toEqual(['Region Gävleborg', 'regionen'])
  })

  it('takes the term that stands there word for word before one that could have that form', () => {
    const glossary = toGlossary([aTerm({ term: 'plan' }), aTerm({ term: 'planet' })])

    expect(findTerms('planet', glossary).map(({ term }) => term.term)).toEqual(['planet'])
  })

  it('finds the irregular forms that are listed with the term', () => {
    expect(found('Städer, städernas', { term: 'stad', forms: ['städer', 'städerna'] })).toEqual(['Städer', 'städernas'])
  })

  it('leaves so much of a word before its ending that it is a word still', () => {
    expect(found('En len yta', { term: 'el' })).toEqual([])
    expect(found('Elens pris', { term: 'el' })).toEqual(['Elens'])
  })

  it('gives figures no endings', () => {
    expect(found('Agenda 2030 och 2030s', { term: '2030' })).toEqual(['2030'])
  })

  it('finds nothing of a term without words', () => {
    expect(found('Två ord', { term: '' })).toEqual([])
  })
})

const someTerms = fc.uniqueArray(fc.constantFrom('region', 'Region Gävleborg', 'EU', 'kommun', 'R&D', 'en kommun'))
const someWords = fc
  .array(fc.constantFrom('Region', 'Gävleborgs', 'EU', '-stöd', 'kommunen', 'en', 'R&D', '  ', '\n', '.', '😀', 'e\u0301'))
  .map((words) => words.join(' '))

describe('the places of terms', () => {
  it('are in order, hold something and never overlap, in any text', () => {
    fc.assert(
      fc.property(someTerms, someWords, (terms, words) => {
        const places = findTerms(words, toGlossary(terms.map((term) => aTerm({ term }))))

        const borders = places.flatMap(({ start, end }) => [start, end])
        expect(borders).toEqual([...borders].sort((a, b) => a - b))
        for (const { start, end } of places) expect(words.slice(start, end)).toMatch(/^\S(.*\S)?$/s)
      }),
    )
  })

  it('are the same in whatever order the terms come', () => {
    fc.assert(
      fc.property(someTerms, someWords, (terms, words) => {
        const one = findTerms(words, toGlossary(terms.map((term) => aTerm({ term }))))
        const other = findTerms(words, toGlossary([...terms].reverse().map((term) => aTerm({ term }))))

        expect(one).toEqual(other)
      }),
    )
  })

  it('hold every term that stands alone, in each of its languages', () => {
    fc.assert(
      fc.property(fc.constantFrom('kommun', 'REGION', 'Länsstyrelse', 'EU'), fc.constantFrom('sv', 'en'), (term, source) => {
        const target = source === 'sv' ? 'en' : 'sv'

        expect(found(`(${term})`, { term, source, target })).toEqual([term])
      }),
    )
  })
})
