import type { Page, Request } from '@playwright/test'
import { test as base, expect, expectConsoleError } from '../../setup/browserTest'
import { siteUrl } from './ask'

/**
 * A reader's visit with JavaScript off. It fails if the pages ask for a script, ask another host for anything, or leave a
 * cookie or anything else behind.
 */
export const test = base.extend({
  javaScriptEnabled: false,
  page: async ({ page, context }, use) => {
    const asked: Request[] = []
    page.on('request', (request) => asked.push(request))
    await use(page)

    expect(asked.filter((request) => !request.url().startsWith(`${siteUrl}/`)).map((request) => request.url())).toEqual([])
    expect(asked.filter((request) => request.resourceType() === 'script')).toEqual([])
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  },
})

/** Opens a page that is there, or, with 404, one that says there is none. */
export async function open(page: Page, path: string, status: 200 | 404 = 200): Promise<void> {
  // Chromium notes every missing page on the console, however good its words are.
  if (status === 404) expectConsoleError(/status of 404/)
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(status)
}

export { expect }
