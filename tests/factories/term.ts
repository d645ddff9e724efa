import type { Term } from '@/translation/glossary/term'

/** The Swedish ”kommun”, which is a municipality and no commune. */
export function aTerm(term: Partial<Term> = {}): Term {
  return {
    id: `term ${term.term ?? 'kommun'}`,
    source: 'sv',
    target: 'en',
    term: 'kommun',
    forms: [],
    translation: 'municipality',
    admitted: [],
    forbidden: [],
    note: null,
    ...term,
  }
}
