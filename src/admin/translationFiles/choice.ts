import type { FileReport, ReportedText, ReportedUnit } from '@/translation/files/fileReport'

/** What the importer has ticked, by `textId` and `textId/unitId`. */
export interface Choice {
  /** Units to take though their original was changed meanwhile. */
  accepted: ReadonlySet<string>
  /** Texts and units to leave as they are. */
  left: ReadonlySet<string>
}

/** Everything is taken that can be; texts that cannot are left out. */
export function toChoice({ texts }: FileReport): Choice {
  return { accepted: new Set(), left: new Set(texts.flatMap(({ id, refusal }) => (refusal === null ? [] : [id]))) }
}

export function keyOf(text: ReportedText, unit: ReportedUnit): string {
  return `${text.id}/${unit.id ?? ''}`
}

/** Whether the importer may say that a unit is taken. */
export function isOffered({ outcome, problems }: ReportedUnit): boolean {
  return ['fill', 'gone', 'changed-meanwhile'].includes(outcome) && problems.length === 0
}

/** Whether a unit is taken as things are ticked. */
export function isChosen(text: ReportedText, unit: ReportedUnit, { accepted, left }: Choice): boolean {
  const key = keyOf(text, unit)
  if (!isOffered(unit) || left.has(text.id) || left.has(key)) return false
  return unit.outcome !== 'changed-meanwhile' || accepted.has(key)
}

/** The choice after the tick of a unit has been set or taken away. */
export function withUnit(choice: Choice, text: ReportedText, unit: ReportedUnit): Choice {
  const key = keyOf(text, unit)
  return unit.outcome === 'changed-meanwhile'
    ? { ...choice, accepted: toggled(choice.accepted, key) }
    : { ...choice, left: toggled(choice.left, key) }
}

/** The choice after the tick of a whole text has been set or taken away. */
export function withText(choice: Choice, text: ReportedText): Choice {
  return { ...choice, left: toggled(choice.left, text.id) }
}

/** How many units are taken of all texts. */
export function countChosen({ texts }: FileReport, choice: Choice): number {
  return texts.flatMap((text) => text.units.filter((unit) => isChosen(text, unit, choice))).length
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== key)
  return new Set(set.has(key) ? others : [...others, key])
}
