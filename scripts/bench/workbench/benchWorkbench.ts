import { chromium } from '@playwright/test'
import { ensureChromium } from '../../checks/ensureChromium'
import { announce } from '../../steps/announce'
import { findMachine } from '../machine'
import { median, quantile } from '../quantile'
import { toTable } from '../toTable'
import type { BenchedNewsroom } from '../withNewsroom'
import { size } from './longBody'
import { measurePage, type Visit, type WritingPage } from './measurePage'
import { prepareText } from './prepareText'

const rounds = 7

/**
 * Opens a long translation in the workbench and, in turn, in the ordinary edit page, and writes in both. Prints how long
 * each took.
 */
export async function benchWorkbench({ origin }: BenchedNewsroom): Promise<void> {
  announce(`Preparing a translation of ${size.words} words in ${size.blocks} blocks`)
  const machine = findMachine()
  const { id, token } = await prepareText(origin)
  const edit: WritingPage = {
    name: 'edit page',
    path: `/admin/collections/articles/${id}?locale=en`,
    field: '#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]',
    sign: '.language-control :is(a, button)',
  }
  const bench: WritingPage = {
    name: 'workbench',
    path: `/admin/collections/articles/${id}/translation?locale=en`,
    field: '.bench__row:last-child textarea',
    sign: '#bench-progress',
  }

  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: await ensureChromium(announce), args })
  try {
    const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } })
    await context.addCookies([{ name: 'payload-token', value: token, url: origin, httpOnly: true, sameSite: 'Lax' }])
    const visits = new Map<WritingPage, Visit[]>([[edit, []], [bench, []]])
    // The first visit fills the browser's cache and warms the server; it is not counted.
    for (let round = 0; round <= rounds; round += 1)
      for (const [page, taken] of visits) {
        announce(`Round ${round} of ${rounds}: ${page.name}`)
        const visit = await measurePage(context, page)
        if (round > 0) taken.push(visit)
      }
    const { processor, cores, system, node, loadBefore } = machine
    process.stdout.write(
      `\n${processor}, ${cores} cores, ${system}, Node ${node}, Chromium ${browser.version()}; ` +
        `load before the run ${loadBefore.toFixed(2)}; ${rounds} rounds.\n\n${toReport(visits.get(edit) ?? [], visits.get(bench) ?? [])}\n`,
    )
  } finally {
    await browser.close()
  }
}

function toReport(edit: readonly Visit[], bench: readonly Visit[]): string {
  const figures: [string, (visits: readonly Visit[]) => number][] = [
    ['usable after, median ms', (visits) => median(visits.map(({ usable }) => usable))],
    ['usable after, longest ms', (visits) => Math.max(...visits.map(({ usable }) => usable))],
    ['key to frame, median ms', (visits) => median(visits.flatMap(({ keystrokes }) => keystrokes))],
    ['key to frame, p95 ms', (visits) => quantile(visits.flatMap(({ keystrokes }) => keystrokes), 0.95)],
    ['key to frame, longest ms', (visits) => Math.max(...visits.flatMap(({ keystrokes }) => keystrokes))],
  ]
  const rows = figures.map(([name, take]) => {
    const [one, other] = [take(edit), take(bench)]
    return [name, one.toFixed(1), other.toFixed(1), (other / one).toFixed(2)]
  })
  return toTable(['', 'edit page', 'workbench', 'ratio'], rows)
}
