import { expect, it } from 'vitest'
import { countChosen, isChosen, toChoice, withText, withUnit } from '@/admin/translationFiles/choice'
import type { FileReport, ReportedText, ReportedUnit } from '@/translation/files/fileReport'

function aUnit(unit: Partial<ReportedUnit> = {}): ReportedUnit {
  const nothing = { after: '', difference: [], sourceDifference: [], problems: [], isTaken: false }
  return { id: 'title', name: 'Rubrik', outcome: 'fill', ...nothing, ...unit }
}

function aReported(text: Partial<ReportedText> = {}): ReportedText {
  const counts = { fill: 0, 'changed-meanwhile': 0, gone: 0, refused: 0, damaged: 0, untranslated: 0, unchanged: 0 }
  const known = { type: 'articles', title: 'Gruvan', translation: null, revision: 1, newest: 1, missing: 0, counts } as const
  return { ...known, id: 'text-1', refusal: null, isLeft: false, units: [aUnit()], ...text }
}

const aReport = (...texts: ReportedText[]): FileReport => ({ isDone: false, name: 'f.xlf', source: 'sv', target: 'en', texts })

it('takes from the first what can be taken, and leaves out texts that cannot', () => {
  const changed = aUnit({ id: 'body/a', outcome: 'changed-meanwhile' })
  const text = aReported({ units: [aUnit(), changed, aUnit({ id: 'body/b', outcome: 'damaged' }), aUnit({ id: 'body/c', outcome: 'gone' })] })
  const report = aReport(text, aReported({ id: 'text-2', refusal: 'Texten finns inte.' }))

  const choice = toChoice(report)

  expect([...choice.left]).toEqual(['text-2'])
  expect(text.units.map((unit) => isChosen(text, unit, choice))).toEqual([true, false, false, true])
  expect(countChosen(report, choice)).toBe(2)
})

it('takes a part whose original was changed when it is ticked, and none that has a problem', () => {
  const changed = aUnit({ outcome: 'changed-meanwhile' })
  const text = aReported({ units: [changed] })
  const ticked = withUnit(toChoice(aReport(text)), text, changed)

  expect(isChosen(text, changed, ticked)).toBe(true)
  expect(isChosen(text, { ...changed, problems: ['Märke 1 saknas.'] }, ticked)).toBe(false)
  expect(isChosen(text, changed, withUnit(ticked, text, changed))).toBe(false)
})

it('leaves a part, and a whole text, when their ticks are taken away', () => {
  const text = aReported()
  const start = toChoice(aReport(text))

  expect(isChosen(text, aUnit(), withUnit(start, text, aUnit()))).toBe(false)
  expect(isChosen(text, aUnit(), withText(start, text))).toBe(false)
  expect(isChosen(text, aUnit(), withText(withText(start, text), text))).toBe(true)
})
