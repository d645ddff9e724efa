import { describe, expect, it } from 'vitest'
import { noWork, type MachineWork, type PartWork } from '@/domain/translationWork'
import { fingerprintOf } from '@/translation/fingerprintOf'
import { findMachineParts } from '@/translation/machine/findMachineParts'
import type { Sides } from '@/translation/workbench/sides'
import { aParagraph, aText } from '../../../factories/body'
import { aTextToTranslate } from '../../../factories/translation'

const original = aTextToTranslate(aText(aParagraph('Gruvan öppnar.')))
const source = fingerprintOf(['Gruvan öppnar.'])
const words = fingerprintOf(['The mine opens.'])
const machine: MachineWork = { tool: 'DeepL', at: '2026-03-02T05:00:00.000Z', words, source }

describe('findMachineParts', () => {
  it('finds what nobody has translated, and leaves what a person wrote', () => {
    expect(partsOf({ words: 'Gruvan öppnar.', part: { copied: source } })).toEqual(['body/u1'])
    expect(partsOf({ words: 'The mine opens.' })).toEqual([])
  })

  it('leaves words that are the same in both languages when a person has said so', () => {
    expect(partsOf({ words: 'Gruvan öppnar.' })).toEqual([])
  })

  it('does not find what a machine wrote as long as the original stands: #4254', () => {
    expect(partsOf({ words: 'The mine opens.', part: { machine } })).toEqual([])
  })

  it('finds what a machine wrote of words that are others now', () => {
    const earlier = { ...machine, source: fingerprintOf(['Gruvan stänger.']) }

    expect(partsOf({ words: 'The mine opens.', part: { machine: earlier } })).toEqual(['body/u1'])
  })

  it.each<[string, string, PartWork]>([
    ['edited', 'The mine is opening.', {}],
    ['read', 'The mine opens.', { machine: { ...machine, source: '', reviewed: { by: 'anna', at: machine.at } } }],
    ['marked done', 'The mine opens.', { doneFor: 'earlier words' }],
  ])('leaves what a machine wrote and a person has %s, whatever the original says now', (_, words, part) => {
    expect(partsOf({ words, part: { machine: { ...machine, source: '' }, ...part } })).toEqual([])
  })

  it('leaves parked words whose part is in the original again to be put back', () => {
    const empty = aTextToTranslate(aText())
    const parked = [{ id: 'body/u1', label: { kind: 'paragraph', numbers: { number: 1 } }, words: 'The mine opens.' }]

    expect(idsOf({ original, reviewed: null, translation: empty, work: { ...noWork, parked } })).toEqual([])
  })
})

function partsOf({ words, part }: { words: string; part?: PartWork }): string[] {
  const translation = aTextToTranslate(aText(aParagraph(words)), { title: 'The title', standfirst: 'In short' })
  const parts: Record<string, PartWork> = part ? { 'body/u1': part } : {}
  return idsOf({ original, reviewed: null, translation, work: { ...noWork, parts } })
}

function idsOf(sides: Sides): string[] {
  return findMachineParts(sides).map(({ id }) => id)
}
