const written = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

/** Years that an editor can mean; what lies outside them is a slip of the hand, or nothing that is a date to a reader. */
const years = { first: 1900, last: 9999 }

/**
 * An instant as it is written at every edge: a day (which begins in Greenwich), or a day and a time with its offset.
 * Without an offset a time would mean another instant on another computer.
 *
 * @param text Such as `2027-03-28` or `2027-03-28T10:00:00+01:00`.
 * @returns `null` for anything else, for a day that is in no calendar, and outside the years 1900–9999.
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
export function parseInstant(text: string): Date | null {
  const day = written.exec(text)?.[1]
  const at = new Date(text)
  // JavaScript takes 31 February for 3 March.
  if (!day || Number.isNaN(at.getTime()) || !new Date(`${day}T00:00Z`).toISOString().startsWith(day)) return null
  return isConceivable(at) ? at : null
}

function isConceivable(at: Date): boolean {
  const year = at.getUTCFullYear()
  return year >= years.first && year <= years.last
}
