import type { Revision } from '@/domain/revision'
import type { Translator } from '@/i18n/translator'
import { checkMarks } from '../checkMarks'
import { findTerms } from '../glossary/findTerms'
import { rightWords, type Term } from '../glossary/term'
import type { Glossary } from '../glossary/toGlossary'
import { toPlainWords, type Inline } from '../inline'
import { nameUnit } from '../nameUnit'
import { toTargets } from '../toTargets'
import type { Sides } from '../workbench/sides'
import { toWorkbenchParts, type WorkbenchPart } from '../workbench/toWorkbenchParts'
import { toTermNote } from '../xliff/toTermNote'
import type { TargetState, XliffNote, XliffUnit } from '../xliff/xliffDocument'

/** What a translator's file tells of one text beside its words. */
interface FileGround {
  sides: Sides
  /** What has been published of the original since the translation was reviewed, the oldest first. */
  changes: readonly (Pick<Revision, 'number' | 'significance'> & { note?: string | null })[]
  glossary: Glossary
  /** The words of the language that is translated to. */
  t: Translator
}

/** The units of one text for a translator's file, in the original's order. The same for the same text, always. */
export function toFileUnits({ sides, changes, glossary, t }: FileGround): XliffUnit[] {
  const targets = toTargets(sides.translation, sides.original)
  const parts = toWorkbenchParts(sides).filter(({ change }) => change !== 'removed')
  return parts.map((part) => {
    const target = part.target === '' ? null : [...(targets.get(part.id) ?? [])]
    const notes = [...toChangeNotes(part, changes, t), ...toTermNotes(part, glossary, t)]
    const { id, label, source } = part
    return { id, name: nameUnit(label, t), source, target, state: toState(part, target), notes }
  })
}

function toState(part: WorkbenchPart, target: readonly Inline[] | null): TargetState {
  if (!target) return 'untranslated'
  // Whoever marks a part done has read what a machine wrote, and the original as it is now.
  if (part.isDone) return 'reviewed'
  if (part.change === 'changed' || checkMarks(part.source, target).length > 0) return 'changed'
  return part.isRead ? 'translated' : 'machine'
}

/** Why the words are others than those that the translation was reviewed against, and what they were. */
function toChangeNotes({ change, difference }: WorkbenchPart, changes: FileGround['changes'], t: Translator): XliffNote[] {
  if (change !== 'changed' && change !== 'added') return []
  const notes = changes.flatMap(({ number, significance, note }) =>
    note ? [t('TranslationFile.note.change', { number, significance, note })] : [],
  )
  const isReworded = difference.some(({ type }) => type !== 'equal')
  const earlier = difference.flatMap(({ type, text }) => (type === 'inserted' ? [] : [text])).join('')
  const told = isReworded ? [...notes, t('TranslationFile.note.earlier', { words: earlier })] : notes
  return told.map((text) => ({ from: 'newsroom', text }))
}

function toTermNotes({ source }: WorkbenchPart, glossary: Glossary, t: Translator): XliffNote[] {
  const terms = new Set(findTerms(toPlainWords(source), glossary).map(({ term }) => term))
  return [...terms].map((term) => toTermNote({ source: term.term, target: rightWords(term).join(', '), note: tell(term, t) }))
}

function tell({ forbidden, note }: Term, t: Translator): string | null {
  const not = forbidden.length > 0 ? t('TranslationFile.note.notWords', { words: forbidden.join(', ') }) : null
  return [not, note].filter((told) => told !== null && told !== '').join('; ') || null
}
