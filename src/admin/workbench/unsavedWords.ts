/** Words that could not be saved yet, with what stood in the part when they were written. */
export interface Unsaved {
  words: string
  isDone?: boolean
  base: string
}

/**
 * The words of a translation that this window has not saved yet: they outlive a reload, and a page that breaks down.
 *
 * @param id The translation's.
 */
export function readUnsaved(id: string): Record<string, Unsaved> {
  const stored = sessionStorage.getItem(keyOf(id))
  // Nothing but `keepUnsaved` writes it.
  return stored ? (JSON.parse(stored) as Record<string, Unsaved>) : {}
}

/** Keeps them; an empty record forgets those that were kept. */
export function keepUnsaved(id: string, unsaved: Record<string, Unsaved>): void {
  if (Object.keys(unsaved).length === 0) sessionStorage.removeItem(keyOf(id))
  else sessionStorage.setItem(keyOf(id), JSON.stringify(unsaved))
}

function keyOf(id: string): string {
  return `nyhetsrum-workbench-${id}`
}
