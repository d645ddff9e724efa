import { test as base } from '@playwright/test'
import { noteConsoleError, takeConsoleComplaints } from './consoleErrors'

/**
 * A browser test against the demo newsroom. It fails on any error that a page writes to its console or does not catch;
 * `expectConsoleError` lets one pass that belongs to what is tested.
 */
export const test = base.extend({
  // Known only once the server has started, which is after Playwright's configuration is first read.
  baseURL: process.env.SITE_URL,
  context: async ({ context }, use) => {
    context.on('console', (message) => {
      if (message.type() === 'error') noteConsoleError(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (failure) => noteConsoleError(failure.error()))
    await use(context)

    const complaints = takeConsoleComplaints()
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  },
})

export { expect } from '@playwright/test'
export { expectConsoleError } from './consoleErrors'
