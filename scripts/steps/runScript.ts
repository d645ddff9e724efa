import { SetupError } from '@/setupError'

/**
 * Runs a command to its end. A fault of the place we run in is told as it stands; anything else is a fault
 * of ours and comes with its trace. Either way the process ends, even if a library holds on to a connection.
 *
 * @param act Returns the exit code, 0 when it returns nothing.
 */
export async function runScript(act: () => Promise<number | void>): Promise<never> {
  try {
    process.exit((await act()) ?? 0)
  } catch (error) {
    process.stderr.write(`\n${tell(error)}\n`)
    process.exit(1)
  }
}

function tell(error: unknown): string {
  if (error instanceof SetupError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
