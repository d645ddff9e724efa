import type { BrowserContext, Page } from '@playwright/test'
import { BenchFailedError } from '../benchFailedError'

/** A page of the admin where a text is written. */
export interface WritingPage {
  name: string
  path: string
  /** What is there once somebody can write, and takes the keys. */
  field: string
  /** What else has to be there first. */
  sign: string
}

/** What one visit to a page took, in milliseconds. */
export interface Visit {
  /** From the navigation's start until somebody can write. */
  usable: number
  /** From each key to the frame that shows it. */
  keystrokes: number[]
}

const sentence = 'A sentence that is typed while the page is measured, word by word. '

/**
 * Opens a page and writes a sentence in it.
 *
 * @throws {BenchFailedError} When it does not take the words.
 */
export async function measurePage(context: BrowserContext, { path, field, sign }: WritingPage): Promise<Visit> {
  const page = await context.newPage()
  try {
    await page.goto(path, { waitUntil: 'commit' })
    await page.locator(sign).first().waitFor({ timeout: 60_000 })
    const target = page.locator(field).first()
    await target.waitFor({ timeout: 60_000 })
    const usable = await page.evaluate(() => performance.now())
    // The admin goes on working for a while after it is there; the keys are not to be measured against that.
    await page.waitForLoadState('networkidle')
    await target.click()
    await page.keyboard.press('ControlOrMeta+End')
    return { usable, keystrokes: await measureKeystrokes(page) }
  } finally {
    await page.close({ runBeforeUnload: false })
  }
}

async function measureKeystrokes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        // After the frame's own work: a task that is queued as the frame begins runs once it is drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  // Longer than a save waits, so that one or two fall into the measure.
  await page.keyboard.type(sentence, { delay: 40 })
  await page.waitForTimeout(500)
  const times: unknown = await page.evaluate(() => Reflect.get(window, 'times'))
  if (!Array.isArray(times) || times.length < sentence.length) throw new BenchFailedError('A page did not take every key')
  return times.map(Number)
}
