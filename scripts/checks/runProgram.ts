import path from 'node:path'
import { runNode } from '../steps/runTask'
import { judge, type Tally } from './tally'

/**
 * Runs a program of a package that has no tests to count, such as the linter. It counts as one test.
 *
 * @param file Path within `node_modules`.
 */
export async function runProgram(file: string, args: string[]): Promise<Tally> {
  const ending = await runNode([path.join('node_modules', file), ...args])
  return judge(ending === 0 ? { passed: 1, failed: 0 } : null, ending)
}
