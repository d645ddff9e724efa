import type { Term as TermDoc } from '@/payload-types'
import type { Term } from '@/translation/glossary/term'

/** A stored term, as it is looked for. */
export function toTerm({ id, source, target, term, translation, forms, admitted, forbidden, note }: TermDoc): Term {
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
