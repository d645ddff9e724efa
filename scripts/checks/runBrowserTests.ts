import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runNode } from '../steps/runTask'
import { ensureChromium } from './ensureChromium'
import { addUp, judge, type Tally } from './tally'

const playwright = path.join('node_modules', '@playwright', 'test', 'cli.js')

/** What we read of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
}

/** Playwright's projects. Each has a newsroom of its own, so that they can run side by side. */
const projects = ['readers', 'editors'] as const

/**
 * Runs the tests in a real browser, against the production build.
 *
 * @param log Told what is installed, when the machine has no Chromium or Chrome.
 */
export async function runBrowserTests(log: (line: string) => void): Promise<Tally> {
  const chromium = await ensureChromium(log)
  return addUp(await Promise.all(projects.map((project) => runProject(project, chromium))))
}

async function runProject(project: string, chromium: string): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-report-'))
  const file = path.join(folder, 'report.json')
  // Playwright empties the folder of its traces when it starts.
  const traces = path.join('test-results', project)
  const ending = await runNode(
    [playwright, 'test', `--project=${project}`, `--output=${traces}`, '--reporter=list,json'],
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
