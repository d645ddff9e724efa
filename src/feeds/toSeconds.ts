/** An instant by RFC 3339 in whole seconds, which is as exact as a feed's other dates. */
export function toSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z')
}
