/** What a relationship holds: an id, the document itself, or nothing. */
export type Related = string | { id: string } | null | undefined

/**
 * The id behind a relationship, whether or not it was populated.
 *
 * @returns `null` when it holds nothing.
 */
export function idOf(related: NonNullable<Related>): string
export function idOf(related: Related): string | null
export function idOf(related: Related): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}

/** The ids behind a list of relationships, each once, in order. */
export function idsOf(related: readonly Related[] | null | undefined): string[] {
  return [...new Set((related ?? []).flatMap((one) => idOf(one) ?? []))]
}
