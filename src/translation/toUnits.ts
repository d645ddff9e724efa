import type { Inline } from './inline'
import { mapParts } from './mapParts'
import type { Part } from './place'
import { readInlines, type ReadInlines } from './readInlines'
import type { Text, Unit, UnitKind } from './unit'

/** The parts of a text that are fields of their own, in reading order. */
export const textFields = ['title', 'standfirst', 'place', 'publisher'] as const satisfies readonly (UnitKind &
  keyof Text)[]

/** A unit with the nodes of its marks, which stay with the original. */
export type ReadUnit = Unit & Pick<ReadInlines, 'nodes'>

/**
 * The parts of a text that are translated, in reading order. What carries no words is none; addresses, pictures,
 * numbers and the kinds of blocks stay with the text.
 *
 * @param text A text whose body has been through `assignUnitIds`.
 * @throws {UnitWithoutIdError} When it has not.
 */
export function toUnits(text: Text): Unit[] {
  return readUnits(text).map(({ id, label, inlines }) => ({ id, label, inlines }))
}

/** As `toUnits`, with the nodes of the marks. */
export function readUnits(text: Text): ReadUnit[] {
  const fields = textFields.flatMap((kind): ReadUnit[] => {
    const words = text[kind]
    return words?.trim() ? [{ id: kind, label: { kind, numbers: {} }, inlines: [words], nodes: new Map() }] : []
  })
  return [...fields, ...readBody(text)]
}

function readBody({ body }: Text): ReadUnit[] {
  const units: ReadUnit[] = []
  const add = ({ id, label }: Part, inlines: Inline[], nodes: ReadInlines['nodes']) =>
    void units.push({ id, label, inlines, nodes })
  mapParts(body, {
    toNodes: (part, nodes) => {
      const read = readInlines(nodes)
      add(part, read.inlines, read.nodes)
      return nodes
    },
    toText: (part, words) => {
      add(part, [words], new Map())
      return words
    },
  })
  return units
}
