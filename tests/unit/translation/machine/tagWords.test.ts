import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '@/translation/inline'
import type { Dialect } from '@/translation/machine/dialect'
import { readTagged } from '@/translation/machine/readTagged'
import { tagWords } from '@/translation/machine/tagWords'
import { isInlineNode } from '@/translation/nodes'
import { readInlines } from '@/translation/readInlines'
import { tidyInlines } from '@/translation/tidyInlines'
import { decodeReferences } from '@/xml/decodeReferences'
import { someLine } from '../../../factories/translation'

const xml: Dialect = { span: 'g', point: 'x', term: { tag: 'k', attributes: {} }, hasReferences: true }
const noTranslation = { tag: 'span', attributes: { translate: 'no' } }
const html: Dialect = { span: 'span', point: 'br', term: noTranslation, hasReferences: false }

const noTerms = () => []

describe('tagWords', () => {
  it('says any words and marks so that they come back as they were', () => {
    fc.assert(
      fc.property(someLine, (nodes) => {
        const source = tidyInlines(readInlines(nodes.filter(isInlineNode)).inlines)
        const tagged = tagWords(source, xml, noTerms)

        expect(readTagged(tagged.text, { source, tagged, dialect: xml })).toEqual({ inlines: source })
      }),
    )
  })

  it('says them so to a service that gives signs back without references, too', () => {
    fc.assert(
      fc.property(someLine, (nodes) => {
        const source = tidyInlines(readInlines(nodes.filter(isInlineNode)).inlines)
        const tagged = tagWords(source, html, noTerms)
        const answer = decodeReferences(tagged.text) ?? ''

        expect(readTagged(answer, { source, tagged, dialect: html })).toEqual({ inlines: source })
      }),
    )
  })

  it('locks the first of two terms that overlap', () => {
    const terms = () => [
      { start: 0, end: 6, translation: 'Region X' },
      { start: 3, end: 9, translation: 'Y' },
    ]

    expect(tagWords(['Region i norr'], xml, terms).text).toBe('<k id="t1">Region X</k> i norr')
  })
})

describe('readTagged', () => {
  const source: Inline[] = [
    'Först ',
    { mark: 1, type: 'bold', children: ['sedan'] },
    { mark: 2, type: 'linebreak' },
    'slut',
  ]
  const tagged = tagWords(source, xml, noTerms)
  const read = (answer: string) => readTagged(answer, { source, tagged, dialect: xml })

  it('takes marks in another order, and points that are written as a pair of tags', () => {
    expect(read('<g id="m1">Then</g> first<x id="m2"></x>end')).toEqual({
      inlines: [{ mark: 1, type: 'bold', children: ['Then'] }, ' first', { mark: 2, type: 'linebreak' }, 'end'],
    })
  })

  it.each([
    ['a mark is missing', 'First then<x id="m2"/>end'],
    ['a mark is left open', 'First <g id="m1">then<x id="m2"/>end'],
    ['a mark is closed that never was opened', 'First then</g><g id="m1">x</g><x id="m2"/>end'],
    ['a mark holds nothing', 'First then<g id="m1"></g><x id="m2"/>end'],
    ['a mark holds nothing and is closed in itself', 'First then<g id="m1"/><x id="m2"/>end'],
    ['a mark is new', 'First <g id="m1">then</g><g id="m7">x</g><x id="m2"/>end'],
    ['a break has become a mark', 'First <g id="m1">then</g><g id="m2">x</g>end'],
    ['a mark has become a break', 'First <x id="m1"/><x id="m2"/>end'],
    ['a mark is there twice', 'First <g id="m1">then</g><g id="m1">x</g><x id="m2"/>end'],
    ['there is a tag that nobody sent', 'First <b>very</b> <g id="m1">then</g><x id="m2"/>end'],
    ['there is a reference that XML does not have', 'First&nbsp;<g id="m1">then</g><x id="m2"/>end'],
    ['there is a new line that nobody sent', 'First <x id="n1"/><g id="m1">then</g><x id="m2"/>end'],
  ])('guesses nothing when %s', (_, answer) => {
    expect(read(answer)).toEqual({ fault: 'marks' })
  })
})
