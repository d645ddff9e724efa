import { describe, expect, it } from 'vitest'
import { publications } from '@/demo/content/publications'
import { terms } from '@/demo/content/terms'
import type { DemoWords } from '@/demo/demoPublication'
import { isOriginal, toEditions, type Edition } from '@/demo/edition'
import { toStages } from '@/demo/stages'
import type { Locale } from '@/i18n/locales'
import { checkTerms } from '@/translation/glossary/checkTerms'
import { findTerms } from '@/translation/glossary/findTerms'
import { findTermFaults } from '@/translation/glossary/findTermFaults'
import { toGlossary } from '@/translation/glossary/toGlossary'
import { identifyParts } from '@/translation/identifyParts'
import { toPlainWords } from '@/translation/inline'
import { toUnits } from '@/translation/toUnits'
import type { Text } from '@/translation/unit'
import { aTerm } from '../../../factories/term'

const editions = toEditions(publications)
const translations = editions.filter((edition) => !isOriginal(edition))
const glossary = terms.map((term) => aTerm({ ...term, id: term.term, note: term.note ?? null }))

/** An edition as it stands after its history, with its parts named as the original's. */
function textOf(edition: Edition, original?: Text): Text {
  const words: DemoWords = toStages(edition).at(-1)?.words ?? edition.words
  const { title, standfirst, place, publisher } = words
  const body = identifyParts(words.body, original?.body)
  return { title, standfirst, body, ...(place ? { place } : {}), ...(publisher ? { publisher } : {}) }
}

function warningsOf(translation: Edition): string[] {
  const original = editions.find((edition) => isOriginal(edition) && edition.publication === translation.publication)
  if (!original) return ['It has no original']
  const source = textOf(original)
  const sources = new Map(toUnits(source).map((unit) => [unit.id, toPlainWords(unit.inlines)]))
  const pair = glossary.filter((term) => term.source === original.locale && term.target === translation.locale)
  return toUnits(textOf(translation, source)).flatMap(({ id, inlines }) => {
    const words = { source: sources.get(id) ?? '', target: toPlainWords(inlines) }
    return checkTerms(words, toGlossary(pair)).map(({ problem, term }) => `${id}: ${problem} ${term.term}: ${words.source} → ${words.target}`)
  })
}

describe('the demo newsroom’s glossary', () => {
  it('holds nothing that the newsroom would refuse', () => {
    const faults = glossary.flatMap((term) =>
      findTermFaults(term, glossary.filter((one) => one !== term && one.source === term.source && one.target === term.target)),
    )

    expect(faults).toEqual([])
  })

  it('has terms for every pair of languages that is translated', () => {
    const pairs = (of: { source: Locale; target: Locale }[]) => [...new Set(of.map(({ source, target }) => `${source} ${target}`))].toSorted()

    expect(pairs(terms)).toEqual(pairs(translations.map(({ publication, locale }) => ({ source: publication.language, target: locale }))))
  })

  it('speaks of what the newsroom writes about', () => {
    const originals = editions.filter(isOriginal).map((edition) => ({ locale: edition.locale, units: toUnits(textOf(edition)) }))
    const found = originals.flatMap(({ locale, units }) => {
      const index = toGlossary(glossary.filter(({ source }) => source === locale))
      return units.flatMap(({ inlines }) => findTerms(toPlainWords(inlines), index).map(({ term }) => term))
    })

    // One is there for what is yet to be written.
    expect(glossary.filter((term) => !found.includes(term)).map(({ term }) => term)).toEqual(['länsstyrelse'])
  })

  it.each(translations.map((translation) => ({ translation, key: translation.publication.key })))(
    'is kept to in the translation of $key',
    ({ translation }) => {
      expect(warningsOf(translation)).toEqual([])
    },
  )
})
