import type { Term } from './term'

/** A term as it is stored, and as the API gives it: lists of words have a line for each. */
export interface StoredTerm extends Pick<Term, 'id' | 'source' | 'target' | 'term' | 'translation'> {
  forms?: string | null
  admitted?: string | null
  forbidden?: string | null
  note?: string | null
}

/** A stored term, as it is looked for. */
export function toTerm({ id, source, target, term, translation, forms, admitted, forbidden, note }: StoredTerm): Term {
  return {
    id,
    source,
    target,
    term,
    forms: toLines(forms),
    translation,
    admitted: toLines(admitted),
    forbidden: toLines(forbidden),
    note: note?.trim() || null,
  }
}

function toLines(words: string | null | undefined): string[] {
  return words ? words.split('\n') : []
}
