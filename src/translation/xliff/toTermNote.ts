import type { XliffNote } from './xliffDocument'

/** A term of the glossary that stands in a unit. */
export interface XliffTerm {
  source: string
  target: string
  note: string | null
}

/**
 * A term of the glossary as a translator reads it beside the unit: `kommun = municipality (note)`.
 */
export function toTermNote({ source, target, note }: XliffTerm): XliffNote {
  return { from: 'glossary', text: `${source} = ${target}${note ? ` (${note})` : ''}` }
}
