import { describe, expect, it } from 'vitest'
import { decideUnit, toParkedId } from '@/translation/files/decideUnit'
import type { Inline } from '@/translation/inline'
import type { PlannedUnit } from '@/translation/planImport'

const nothingSaid = { isAccepted: false, isLeft: false }
const known = { parts: new Set(['body/a']), parked: [] }
const bold: Inline = { mark: 1, type: 'bold', children: ['fet'] }
const aFill: PlannedUnit = { plan: 'fill', id: 'body/a', source: ['Ett'], before: null, target: ['One'] }
const aChange: PlannedUnit = { ...aFill, plan: 'changed-meanwhile', exported: ['Två'] }
const aLoss: PlannedUnit = { plan: 'gone', id: 'body/a', target: ['One'] }

describe('a part of a file that came back', () => {
  it('is taken when the original is as it was, unless it is to be left', () => {
    expect(decideUnit(aFill, nothingSaid, known)).toMatchObject({ isTaken: true })
    expect(decideUnit(aFill, { isAccepted: true, isLeft: true }, known)).toMatchObject({ isTaken: false })
  })

  it('is taken for an original that was changed only when somebody has accepted it and its marks are whole', () => {
    const accepted = { isAccepted: true, isLeft: false }

    expect(decideUnit(aChange, nothingSaid, known)).toMatchObject({ isTaken: false, marks: [] })
    expect(decideUnit(aChange, accepted, known)).toMatchObject({ isTaken: true })
    expect(decideUnit(aChange, { isAccepted: true, isLeft: true }, known)).toMatchObject({ isTaken: false })
    expect(decideUnit({ ...aChange, source: ['Ett ', bold] }, accepted, known)).toMatchObject({
      isTaken: false,
      marks: [{ problem: 'missing', mark: 1 }],
    })
  })

  it('is parked when the original has lost it, once, and refused when the original never had it', () => {
    const label = { kind: 'paragraph', numbers: { number: 1 } }
    const parked = [{ id: 'body/a~2', label, words: 'One' }]

    expect(decideUnit(aLoss, nothingSaid, known)).toMatchObject({ unit: { plan: 'gone' }, isTaken: true })
    expect(decideUnit(aLoss, nothingSaid, { ...known, parked })).toMatchObject({ unit: { plan: 'unchanged' }, isTaken: false })
    expect(decideUnit({ ...aLoss, target: ['Other'] }, nothingSaid, { ...known, parked })).toMatchObject({ isTaken: true })
    expect(decideUnit(aLoss, nothingSaid, { parts: new Set(), parked: [] })).toMatchObject({ isUnknown: true, isTaken: false })
  })

  it('is never taken when it is refused, untranslated or as it was', () => {
    const marks = [{ problem: 'added' as const, mark: 1 }]
    const accepted = { isAccepted: true, isLeft: false }

    expect(decideUnit({ plan: 'refused', id: 'body/a', target: [bold], marks }, accepted, known)).toMatchObject({ isTaken: false, marks })
    expect(decideUnit({ plan: 'untranslated', id: 'body/a' }, accepted, known)).toMatchObject({ isTaken: false })
    expect(decideUnit({ plan: 'unchanged', id: 'body/a' }, accepted, known)).toMatchObject({ isTaken: false })
  })
})

it('parks words under the part’s own id, or beside it when that is taken', () => {
  expect(toParkedId('body/a', new Set())).toBe('body/a')
  expect(toParkedId('body/a', new Set(['body/a', 'body/a~3']))).toBe('body/a~2')
  expect(toParkedId('body/a', new Set(['body/a', 'body/a~2']))).toBe('body/a~3')
})
