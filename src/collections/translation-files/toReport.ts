import type { Translator } from '@/i18n/translator'
import { diffWords } from '@/translation/diffWords'
import type { Decision } from '@/translation/files/decideUnit'
import { unitOutcomes, type FileReport, type ReportedText, type ReportedUnit } from '@/translation/files/fileReport'
import type { MarkIssue } from '@/translation/checkMarks'
import type { Inline } from '@/translation/inline'
import { nameUnit } from '@/translation/nameUnit'
import { spellInlines } from '@/translation/spellInlines'
import type { ParsedXliff, RefusedUnit } from '@/translation/xliff/parsedXliff'
import { decideUnits } from './decideUnits'
import type { PlannedText } from './planText'
import type { Upload } from './readUpload'

interface Planned {
  upload: Upload
  parsed: ParsedXliff
  texts: readonly PlannedText[]
  /** The words of the editor's language. */
  t: Translator
}

/** What a file would change, in words and numbers for the editor who is asked about it. */
export function toReport({ upload, parsed, texts, t }: Planned): FileReport {
  const { source, target } = parsed.document
  return { isDone: false, name: upload.name, source, target, texts: texts.map((text) => toReportedText(text, upload, t)) }
}

function toReportedText({ file, damaged, ground }: PlannedText, { choice }: Upload, t: Translator): ReportedText {
  const { type, textId: id, revision } = file
  const known = { type, id, revision, isLeft: choice.left.has(id) }
  if ('refusal' in ground)
    return { ...known, ...ground, translation: null, newest: null, units: [], counts: count([]), missing: 0 }

  const { pair, plan, labels } = ground
  const names = new Map(file.units.map(({ id: unit, name }) => [unit, name]))
  for (const [unit, label] of labels) names.set(unit, nameUnit(label, t))
  const units = [
    ...decideUnits(ground, choice).map((decision) => toReportedUnit(decision, names, t)),
    ...damaged.map((unit) => toDamaged(unit, names, t)),
  ]
  return {
    ...known,
    title: pair.original.title ?? '',
    translation: pair.translation?.id ?? null,
    newest: pair.revision.number,
    refusal: null,
    units,
    counts: count(units),
    // What could not be read is not missing from the file.
    missing: plan.left.filter((unit) => damaged.every((one) => one.id !== unit)).length,
  }
}

type Names = ReadonlyMap<string, string>

function toReportedUnit({ unit, marks, isUnknown, isTaken }: Decision, names: Names, t: Translator): ReportedUnit {
  const { id } = unit
  const problems = isUnknown ? [t('TranslationFile.problem.unknown-part')] : tellMarks(marks, t)
  const after = 'target' in unit ? spellInlines(unit.target) : ''
  const before = 'before' in unit ? spell(unit.before) : ''
  const isChanged = unit.plan === 'changed-meanwhile'
  return {
    id,
    name: names.get(id) ?? id,
    outcome: isUnknown ? 'refused' : unit.plan,
    after,
    difference: diffWords(before, after),
    sourceDifference: isChanged ? diffWords(spell(unit.exported), spell(unit.source)) : [],
    problems,
    isTaken,
  }
}

function toDamaged({ id, line, problem, marks }: RefusedUnit, names: Names, t: Translator): ReportedUnit {
  const told = problem === 'marks' ? tellMarks(marks, t) : [t(`TranslationFile.problem.${problem}`)]
  return {
    id,
    name: (id === null ? null : names.get(id)) ?? id ?? '',
    outcome: 'damaged',
    after: '',
    difference: [],
    sourceDifference: [],
    problems: told.map((one) => t('TranslationFile.onLine', { line, problem: one })),
    isTaken: false,
  }
}

function tellMarks(marks: readonly MarkIssue[], t: Translator): string[] {
  return marks.map(({ problem, mark }) => t(`TranslationFile.mark.${problem}`, { mark }))
}

function spell(inlines: readonly Inline[] | null): string {
  return inlines ? spellInlines(inlines) : ''
}

function count(units: readonly ReportedUnit[]): ReportedText['counts'] {
  const counted = unitOutcomes.map((outcome) => [outcome, units.filter((unit) => unit.outcome === outcome).length])
  // The outcomes are all there are.
  return Object.fromEntries(counted) as ReportedText['counts']
}
