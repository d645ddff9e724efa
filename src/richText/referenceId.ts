/**
 * The id in a reference, which is stored as the id alone or as the document it leads to.
 *
 * @param value A reference.
 */
export function referenceId(value: string | { id: string }): string {
  return typeof value === 'string' ? value : value.id
}
