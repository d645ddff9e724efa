import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '@/translation/inline'
import { readInlines } from '@/translation/readInlines'
import { readSpelled } from '@/translation/readSpelled'
import { spellInlines } from '@/translation/spellInlines'
import { tidyInlines } from '@/translation/tidyInlines'
import type { InlineNode } from '@/translation/nodes'
import { someLine } from '../../factories/translation'

const bold = (mark: number, ...children: Inline[]): Inline => ({ mark, type: 'bold', children })
const source: Inline[] = ['Gruvan ', bold(1, 'öppnar'), ' nu', { mark: 2, type: 'linebreak' }, 'i Kiruna.']

describe('words with marks in a plain field', () => {
  test('a mark stands as its number around its words', () => {
    expect(spellInlines(source)).toBe('Gruvan <1>öppnar</1> nu<2/>i Kiruna.')
  })

  test('what was spelled is read back as it was, whatever it holds', () => {
    // The generator makes inline nodes only.
    fc.assert(
      fc.property(someLine, fc.constantFrom('', '<1>', '\\<1/>', '\\\\</12>', 'a<b>1'), (line, more) => {
        const nodes = [...line, { type: 'text', text: more, format: 0 }] as InlineNode[]
        const inlines = tidyInlines(readInlines(nodes).inlines)

        expect(readSpelled(spellInlines(inlines), inlines)).toEqual({ inlines, issues: [] })
      }),
    )
  })

  test('marks may stand in another order than the original’s', () => {
    const { inlines } = readSpelled('In Kiruna<2/>the mine <1>opens</1>.', source)

    expect(inlines).toEqual(['In Kiruna', { mark: 2, type: 'linebreak' }, 'the mine ', bold(1, 'opens'), '.'])
  })

  test.each([
    ['The mine opens<2/>.', [{ problem: 'missing', mark: 1 }]],
    ['The <1>mine</1> <1>opens</1><2/>.', [{ problem: 'repeated', mark: 1 }]],
    ['The <1>mine</1> <3>opens</3><2/>.', [{ problem: 'added', mark: 3 }]],
    ['The <1>mine opens<2/>.', [{ problem: 'unpaired', mark: 1 }]],
    ['The mine</1> opens<2/>.', [{ problem: 'unpaired', mark: 1 }]],
    ['The <1></1>mine opens<2/>.', [{ problem: 'empty', mark: 1 }]],
    ['The <1/>mine opens<2/>.', [{ problem: 'changed', mark: 1 }]],
  ])('%s is told to be wrong', (words, issues) => {
    expect(readSpelled(words, source)).toEqual({ inlines: null, issues })
  })
})
