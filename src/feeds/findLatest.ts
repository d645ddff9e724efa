/**
 * The last of some instants.
 *
 * @returns `null` when there are none.
 */
export function findLatest(instants: readonly Date[]): Date | null {
  return instants.length > 0 ? new Date(Math.max(...instants.map(Number))) : null
}
