import type { Locator, Page } from '@playwright/test'

/**
 * Opens the queue of translations on the page where a text stands: the newest come last.
 *
 * @param query What is to be shown, such as `state=missing`.
 * @returns The text's row.
 */
export async function findInQueue(page: Page, query: string, title: string): Promise<Locator> {
  await page.goto(`/admin/translations?${query}`)
  const row = page.getByRole('row').filter({ hasText: title })
  const onward = page.locator('a[rel=next]')
  while ((await row.count()) === 0 && (await onward.count()) > 0) await page.goto((await onward.getAttribute('href')) ?? '')
  return row
}
