import { idOf, type Related } from './idOf'

/**
 * The id of the original that a text belongs to: its own when it is one.
 */
export function originalIdOf({ id, original }: { id: string; original?: Related }): string {
  return idOf(original) ?? id
}
