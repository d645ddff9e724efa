import { describe, expect, it } from 'vitest'
import { fillText } from '@/translation/fillUnits'
import type { Inline } from '@/translation/inline'
import { planImport } from '@/translation/planImport'
import { toTargets } from '@/translation/toTargets'
import { toUnits } from '@/translation/toUnits'
import type { XliffFile, XliffUnit } from '@/translation/xliff/xliffDocument'
import { aParagraph, aText, words } from '../../factories/body'
import { aTextToTranslate } from '../../factories/translation'

const original = aTextToTranslate(aText(aParagraph('Ett ', words('fett', 1), ' ord'), aParagraph('Två')))
const units = toUnits(original)
const marked: Inline[] = ['Ett ', { mark: 1, type: 'bold', children: ['fett'] }, ' ord']
const english: Inline[] = ['One ', { mark: 1, type: 'bold', children: ['bold'] }, ' word']

function aFile(...changed: Partial<XliffUnit>[]): XliffFile {
  const unit = { id: 'title', name: '', source: ['Rubriken'], target: null, state: 'untranslated' as const, notes: [] }
  return { type: 'articles', textId: 'text-1', revision: 3, units: changed.map((one) => ({ ...unit, ...one })) }
}

describe('planning an import', () => {
  it('fills in what was translated, whatever the file says of its state', () => {
    const file = aFile({ id: 'body/u1', source: marked, target: english })

    expect(planImport(file, { units, revision: 3, targets: new Map() })).toEqual({
      isOutdated: false,
      units: [{ plan: 'fill', id: 'body/u1', source: marked, before: null, target: english }],
      left: ['title', 'standfirst', 'body/u2'],
    })
  })

  it('takes a source that was only copied for no translation', () => {
    const file = aFile({ target: ['Rubriken'], state: 'translated' }, { id: 'standfirst', source: ['Ingressen'] })

    const plan = planImport(file, { units, revision: 3, targets: new Map([['title', ['Title']]]) })

    expect(plan.units).toEqual([
      { plan: 'untranslated', id: 'title' },
      { plan: 'untranslated', id: 'standfirst' },
    ])
  })

  it('asks before it uses words for an original that was changed meanwhile', () => {
    const file = aFile({ source: ['Gamla rubriken'], target: ['The old title'] })

    expect(planImport(file, { units, revision: 4, targets: new Map() })).toMatchObject({
      isOutdated: true,
      units: [
        { plan: 'changed-meanwhile', exported: ['Gamla rubriken'], source: ['Rubriken'], target: ['The old title'] },
      ],
    })
  })

  it('takes no notice of spaces that a tool has folded in the source', () => {
    const file = aFile({ source: ['  Rubriken\n'], target: ['Title'] })

    expect(planImport(file, { units, revision: 3, targets: new Map() }).units).toMatchObject([{ plan: 'fill' }])
  })

  it('keeps words whose part is gone from the original', () => {
    const file = aFile({ id: 'body/gone', source: ['Borta'], target: ['Gone'] })

    expect(planImport(file, { units, revision: 3, targets: new Map() }).units).toEqual([
      { plan: 'gone', id: 'body/gone', target: ['Gone'] },
    ])
  })

  it('refuses marks that the original does not have', () => {
    const target: Inline[] = [{ mark: 1, type: 'bold', children: ['Title'] }]

    expect(planImport(aFile({ target }), { units, revision: 3, targets: new Map() }).units).toEqual([
      { plan: 'refused', id: 'title', target, marks: [{ problem: 'added', mark: 1 }] },
    ])
  })

  it('changes nothing when the same file is imported a second time', () => {
    const file = aFile({ target: ['Title'] }, { id: 'body/u1', source: marked, target: english })
    const first = planImport(file, { units, revision: 3, targets: new Map() })
    const targets = new Map(first.units.flatMap((unit) => (unit.plan === 'fill' ? [[unit.id, unit.target]] : [])))

    const stored = toTargets(fillText(original, targets).filled, original)
    const second = planImport(file, { units, revision: 3, targets: stored })

    expect(second.units.map(({ plan }) => plan)).toEqual(['unchanged', 'unchanged'])
  })
})
