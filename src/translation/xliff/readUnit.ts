import { keepLegalCharacters } from '@/domain/legalCharacters'
import { childrenOf, wordsOf, type XmlElement } from '@/xml/xmlElement'
import { checkMarks } from '../checkMarks'
import { marksOf, toPlainWords, type Inline } from '../inline'
import { readContent } from './readContent'
import { UnitFaultError } from './unitFaultError'
import { states12 } from './xliff12'
import { states21, toUnitId } from './xliff21'
import type { TargetState, XliffNote, XliffUnit } from './xliffDocument'

/** What either version says of a unit, before its words are read. */
interface RawUnit {
  id: string | undefined
  name: string | undefined
  sources: XmlElement[]
  targets: XmlElement[]
  isPartlyTranslated: boolean
  state: TargetState
  notes: XliffNote[]
}

/**
 * A `trans-unit` of XLIFF 1.2.
 *
 * @throws {UnitFaultError} When it cannot be used.
 */
export function readUnit12(unit: XmlElement): XliffUnit {
  const [target] = childrenOf(unit, 'target')
  return toUnit({
    id: unit.attributes.get('id'),
    name: unit.attributes.get('resname'),
    sources: childrenOf(unit, 'source'),
    targets: target ? [target] : [],
    isPartlyTranslated: false,
    state: toState12(target, unit.attributes.get('approved') === 'yes'),
    notes: childrenOf(unit, 'note').map((note) => toNote(note, 'from')),
  })
}

/**
 * A `unit` of XLIFF 2.1, also when a tool has split it into segments.
 *
 * @throws {UnitFaultError} When it cannot be used.
 */
export function readUnit21(unit: XmlElement): XliffUnit {
  const id = unit.attributes.get('id')
  const parts = childrenOf(unit, 'segment', 'ignorable')
  const segments = parts.filter(({ name }) => name === 'segment')
  const translated = segments.filter((segment) => childrenOf(segment, 'target').length > 0)
  return toUnit({
    id: id === undefined ? undefined : toUnitId(id),
    name: unit.attributes.get('name'),
    sources: parts.flatMap((part) => childrenOf(part, 'source')),
    targets: translated.length > 0 ? toTargets(parts) : [],
    isPartlyTranslated: translated.length > 0 && translated.length < segments.length,
    state: toState21(segments),
    notes: childrenOf(unit, 'notes')
      .flatMap((notes) => childrenOf(notes, 'note'))
      .map((note) => toNote(note, 'category')),
  })
}

function toUnit(raw: RawUnit): XliffUnit {
  if (!raw.id) throw new UnitFaultError('without-id')
  if (raw.sources.length === 0) throw new UnitFaultError('without-source')
  if (raw.isPartlyTranslated) throw new UnitFaultError('partly-translated')

  const source = readContent(raw.sources, new Map())
  const types = new Map([...marksOf(source)].map((mark) => [mark.mark, mark.type]))
  const target = readContent(raw.targets, types)
  if (!isBlank(target)) {
    const issues = checkMarks(source, target)
    if (issues.length > 0) throw new UnitFaultError('marks', issues)
  }
  const { id, state, notes } = raw
  return { id, name: raw.name ?? id, source, target: isBlank(target) ? null : target, state, notes }
}

/** An emptied target is none. */
function isBlank(target: readonly Inline[]): boolean {
  return toPlainWords(target).trim() === ''
}

/** In the target's own order, which may be another than the source's. */
function toTargets(parts: readonly XmlElement[]): XmlElement[] {
  const targets = parts.flatMap((part, index) => {
    const [target] = childrenOf(part, 'target')
    // What stands between segments, such as a space, is the same in both languages unless it says otherwise.
    const words = target ?? (part.name === 'ignorable' ? childrenOf(part, 'source')[0] : undefined)
    return words ? [{ words, order: Number(target?.attributes.get('order') ?? index + 1) }] : []
  })
  return targets.sort((a, b) => a.order - b.order).map(({ words }) => words)
}

function toNote(note: XmlElement, attribute: string): XliffNote {
  const from = note.attributes.get(attribute) === 'glossary' ? 'glossary' : 'newsroom'
  return { from, text: keepLegalCharacters(wordsOf(note)) }
}

function toState12(target: XmlElement | undefined, isApproved: boolean): TargetState {
  const state = target?.attributes.get('state')
  const qualifier = target?.attributes.get('state-qualifier')
  if (state === undefined) return isApproved ? 'reviewed' : 'untranslated'
  if (state === 'new' || state === states12.untranslated.state) return 'untranslated'
  if (state.startsWith('needs-')) return qualifier === states12.machine['state-qualifier'] ? 'machine' : 'changed'
  return state === 'signed-off' || state === 'final' ? 'reviewed' : 'translated'
}

/** That of the segment that is least done. */
function toState21(segments: readonly XmlElement[]): TargetState {
  const order: TargetState[] = ['untranslated', 'machine', 'changed', 'translated', 'reviewed']
  const states = segments.map(({ attributes }): TargetState => {
    const state = attributes.get('state') ?? 'initial'
    const subState = attributes.get('subState')
    if (state === 'initial')
      return order.find((one) => subState && states21[one].subState === subState) ?? 'untranslated'
    return state === 'translated' ? 'translated' : 'reviewed'
  })
  return order.find((state) => states.includes(state)) ?? 'untranslated'
}
