import type { BodyNode } from '@/domain/body'
import type { InlineNode } from './nodes'
import type { UnitKind, UnitLabel } from './unit'

/** What is to stand in each part of a text that carries words. */
export interface PartMapper {
  /** Words with formats and links. */
  toNodes: (part: Part, nodes: InlineNode[]) => BodyNode[]
  /** Words alone, as a field holds them. */
  toText: (part: Part, text: string) => string
}

/** A part of a text, by its unit's id. */
export interface Part {
  id: string
  label: UnitLabel
}

/** Where in the text a part is. */
export interface Place {
  mapper: PartMapper
  /** The nodes with other words in them. */
  mapNodes: (nodes: readonly BodyNode[], place: Place) => BodyNode[]
  /** How many there have been of a kind; counts one more. */
  count: (kind: string) => number
  /** The number of the fact box around it. */
  box?: number
  /** The cell around it. */
  cell?: { table: number; row: number; column: number }
}

/** A label that counts on through the text. */
export function numbered(kind: UnitKind, place: Place): UnitLabel {
  return { kind, numbers: { number: place.count(kind) } }
}
