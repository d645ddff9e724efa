/**
 * Called by Next once in each server process, before it answers anyone.
 *
 * @see https://nextjs.org/docs/app/guides/instrumentation
 */
export async function register(): Promise<void> {
  const isBuild = process.env.NEXT_PHASE === 'phase-production-build'
  if (process.env.NEXT_RUNTIME !== 'nodejs' || isBuild) return

  // Only here may what needs Node be loaded: Next also compiles this file for its other runtime.
  const { startSchedules } = await import('./startSchedules')
  startSchedules()
}
