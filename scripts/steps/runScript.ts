import { SetupError } from '@/setupError'
import { wasInterrupted, watchForInterruption } from './interruption'

/**
 * Runs a command to its end. A fault of the place we run in is told as it stands; anything else is a fault of ours and
 * comes with its trace. Either way the process ends, even if a library holds on to a connection.
 *
 * @param act Returns the exit code, 0 when it returns nothing.
 */
export function runScript(act: () => Promise<number | void>): Promise<never> {
  return run(act, 130)
}

/** As `runScript`, for a command that goes on until it is interrupted: that is its good ending. */
export function runUntilInterrupted(act: () => Promise<void>): Promise<never> {
  return run(act, 0)
}

async function run(act: () => Promise<number | void>, codeWhenInterrupted: number): Promise<never> {
  watchForInterruption()
  try {
    process.exit((await act()) ?? 0)
  } catch (error) {
    // What a child says as it is ended is no fault.
    if (wasInterrupted()) process.exit(codeWhenInterrupted)
    process.stderr.write(`\n${tell(error)}\n`)
    process.exit(1)
  }
}

function tell(error: unknown): string {
  if (error instanceof SetupError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
