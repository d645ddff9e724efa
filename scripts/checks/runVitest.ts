import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runNode } from '../steps/runTask'
import { judge, type Tally } from './tally'

/** What we read of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
}

/**
 * Runs one of Vitest's projects.
 *
 * @param project A name in `vitest.config.ts`.
 */
export async function runVitest(project: string): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-report-'))
  const file = path.join(folder, 'report.json')
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ending = await runNode([path.join('node_modules', 'vitest', 'vitest.mjs'), ...args])
  const report = await readFile(file, 'utf8').then(toTally, () => null)
  await rm(folder, { recursive: true })
  return judge(report, ending)
}

function toTally(text: string): Tally {
  const { numPassedTests, numFailedTests }: VitestReport = JSON.parse(text)
  return { passed: numPassedTests, failed: numFailedTests }
}
