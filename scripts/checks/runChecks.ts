import { SetupError } from '@/setupError'
import { announce } from '../steps/announce'
import { wasInterrupted } from '../steps/interruption'
import { addUp, type Tally } from './tally'

/** One runner: what it tries, and how. */
export interface Check {
  name: string
  run: () => Promise<Tally>
}

/**
 * Runs every check, also those after one that failed, and ends with one line that sums them up.
 *
 * @returns The exit code: 0 when all went well.
 */
export async function runChecks(checks: Check[]): Promise<number> {
  const tallies: Tally[] = []
  for (const { name, run } of checks) {
    process.stdout.write('\n')
    announce(name)
    tallies.push(await run().catch(toFailure))
    // Whoever stops the command wants no further checks, and no sum that pretends to be whole.
    if (wasInterrupted()) return 130
  }
  const { passed, failed } = addUp(tallies)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function toFailure(error: unknown): Tally {
  process.stderr.write(`${error instanceof SetupError ? error.message : String(error)}\n`)
  return { passed: 0, failed: 1 }
}
