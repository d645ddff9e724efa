import type { TargetState } from './xliffDocument'

export const namespace12 = 'urn:oasis:names:tc:xliff:document:1.2'

/** The attributes of a target in each state. */
export const states12: Record<TargetState, { state: string; 'state-qualifier'?: string }> = {
  untranslated: { state: 'needs-translation' },
  changed: { state: 'needs-review-translation', 'state-qualifier': 'fuzzy-match' },
  machine: { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' },
  translated: { state: 'translated' },
  reviewed: { state: 'signed-off' },
}
