import type { XmlElement } from '@/xml/xmlElement'
import { pointTypes, type Inline, type MarkType, type PointType, type Span } from '../inline'
import { tidyInlines } from '../tidyInlines'
import { findMarkType } from './markCodes'
import { UnitFaultError } from './unitFaultError'

/** Types of marks by number, for codes that do not tell their own. */
export type KnownTypes = ReadonlyMap<number, MarkType>

/** A stretch of a unit's content: words, or where a mark begins, ends or stands. */
type Event =
  | { event: 'words'; text: string }
  | { event: 'open' | 'point'; mark: number; type: MarkType | null }
  | { event: 'close'; mark: number }

/**
 * The words and marks of sources or targets, of either version; several when a tool has split the unit. Segmentation
 * and annotations that tools add are looked through.
 *
 * @param known Types of the source's marks; empty for the source itself.
 * @throws {UnitFaultError} At a code that is none of the newsroom's, and at marks that overlap.
 */
export function readContent(elements: readonly XmlElement[], known: KnownTypes): Inline[] {
  return tidyInlines(toTree(elements.flatMap(toEvents), known))
}

function toEvents(parent: XmlElement): Event[] {
  return parent.children.flatMap((child): Event[] => {
    if (typeof child === 'string') return [{ event: 'words', text: child }]
    if (child.namespace !== parent.namespace) throw new UnitFaultError('unknown-code')
    return toEventsOf(child)
  })
}

function toEventsOf(code: XmlElement): Event[] {
  switch (code.name) {
    case 'g':
    case 'pc': {
      const mark = markOf(code, 'id')
      return [{ event: 'open', mark, type: typeOf(code) }, ...toEvents(code), { event: 'close', mark }]
    }
    case 'sc':
      return [{ event: 'open', mark: markOf(code, 'id'), type: typeOf(code) }]
    case 'ec':
      return [{ event: 'close', mark: markOf(code, 'startRef') }]
    case 'x':
    case 'ph':
      return [{ event: 'point', mark: markOf(code, 'id'), type: typeOf(code) }]
    case 'mrk':
      return toEvents(code)
    // The ends of annotations.
    case 'sm':
    case 'em':
      return []
    default:
      throw new UnitFaultError('unknown-code')
  }
}

function markOf(code: XmlElement, attribute: string): number {
  const id = code.attributes.get(attribute) ?? ''
  if (!/^[1-9][0-9]{0,4}$/.test(id)) throw new UnitFaultError('unknown-code')
  return Number(id)
}

function typeOf({ attributes }: XmlElement): MarkType | null {
  const ctype = attributes.get('ctype')
  if (ctype !== undefined) return findMarkType((code) => code.ctype === ctype)
  const [type, subType] = [attributes.get('type'), attributes.get('subType') ?? null]
  return type === undefined ? null : findMarkType((code) => code.type === type && code.subType === subType)
}

function toTree(events: readonly Event[], known: KnownTypes): Inline[] {
  const top: Inline[] = []
  const open: Span[] = []
  for (const event of events) {
    const around = open.at(-1)?.children ?? top
    if (event.event === 'words') around.push(event.text)
    else if (event.event === 'close') {
      if (open.pop()?.mark !== event.mark) throw new UnitFaultError('overlapping-marks')
    } else if (event.event === 'point') around.push({ mark: event.mark, type: toPointType(event, known) })
    else {
      const span: Span = { mark: event.mark, type: toSpanType(event, known), children: [] }
      around.push(span)
      open.push(span)
    }
  }
  if (open.length > 0) throw new UnitFaultError('overlapping-marks')
  return top
}

type Typed = Extract<Event, { type: unknown }>

function toPointType(event: Typed, known: KnownTypes): PointType {
  const type = pointTypes.find((one) => one === (event.type ?? known.get(event.mark)))
  if (!type) throw new UnitFaultError('unknown-code')
  return type
}

function toSpanType(event: Typed, known: KnownTypes): Span['type'] {
  const type = event.type ?? known.get(event.mark)
  if (!type || type === 'linebreak' || type === 'tab') throw new UnitFaultError('unknown-code')
  return type
}
