import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runNode } from '../steps/runTask'
import { ensureChromium } from './ensureChromium'
import { judge, type Tally } from './tally'

/** What we read of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/**
 * Runs the tests in a real browser, against the production build.
 *
 * @param log Told what is installed, when the machine has no Chromium or Chrome.
 */
export async function runBrowserTests(log: (line: string) => void): Promise<Tally> {
  const chromium = await ensureChromium(log)
  const folder = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-report-'))
  const file = path.join(folder, 'report.json')
  const ending = await runNode(
    [path.join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  )
  const report = await readFile(file, 'utf8').then(toTally, () => null)
  await rm(folder, { recursive: true })
  return judge(report, ending)
}

function toTally(text: string): Tally {
  const { stats }: PlaywrightReport = JSON.parse(text)
  // A test that passes only at its second attempt has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
