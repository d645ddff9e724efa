/**
 * Whether an error is one that Node or PostgreSQL knows by one of these codes.
 *
 * @param codes Such as `ENOENT`, or `57P03` for a server that is starting.
 */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
