import { comeInAs, openAccount } from '../support/account'
import { expect, test } from '../support/editorTest'
import { findInQueue } from '../support/queue'
import { publishArticle, publishPair } from '../support/texts'

/** Tells readers of a Swedish text that it has changed. */
async function change(id: string, significance: string): Promise<void> {
  const editor = await openAccount('editor')
  await editor.send('PATCH', `/articles/${id}?depth=0`, { significance, changeNote: 'Nya belopp.', standfirst: 'Nya belopp.', _status: 'published' })
}

test('a translator finds what has been corrected first, and takes the task', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const { original } = await publishPair('Rättad i kön', 'Corrected in the queue')
  await change(original.id, 'correction')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Alla översättningar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Översättningar' })).toBeVisible()

  const row = page.getByRole('row').filter({ hasText: 'Rättad i kön' })
  await expect(row).toContainText('En rättelse efter')
  await expect(row).toContainText(/\d+ ord ändrade/)
  await row.getByRole('button', { name: 'Ta uppdraget: Rättad i kön' }).click()
  await expect(row.getByRole('button', { name: 'Lämna uppdraget: Rättad i kön' })).toBeVisible()

  await page.getByLabel('Ansvarig', { exact: true }).selectOption('Jag')
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await expect(page).toHaveURL(/assignee=me/)
  await expect(page.getByRole('rowheader')).toContainText(['Rättad i kön'])
})

test('an editor assigns a missing translation, and is told in words that it is overdue', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await publishArticle('Saknas på engelska')
  const row = await findInQueue(page, 'language=en&state=missing', 'Saknas på engelska')
  await row.getByText('Fördela').click()
  await row.getByLabel('Klar senast').fill('2026-01-15')
  await row.getByLabel('Ansvarig').selectOption({ label: 'Översättare' })
  await row.getByRole('button', { name: 'Spara' }).click()

  await expect(row).toContainText('Försenad: skulle ha varit klar 15 januari 2026')
  await expect(row).toContainText('Översättare')
})

test('a missing translation is started from the queue, and chosen texts are exported', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const original = await publishArticle('Börjas från kön')
  await findInQueue(page, 'state=missing', 'Börjas från kön')
  await page.getByRole('checkbox', { name: 'Välj ”Börjas från kön” för export' }).check()
  await expect(page.getByRole('link', { name: 'Exportera 1 vald text till engelska (XLIFF 1.2)' })).toHaveAttribute(
    'href',
    `/api/translation-files?target=en&version=1.2&texts=articles:${original.id}`,
  )

  await page.getByRole('button', { name: 'Börja översätta ”Börjas från kön”' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[^/]+\/translation\?locale=en/)
})

test('the queue fits a telephone and tells how much is translated in words too', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/translations?state=all')

  await expect(page.getByRole('img', { name: /Linjediagram över de senaste 26 veckorna/ }).first()).toBeVisible()
  const figures = page.getByRole('columnheader', { name: 'Texter att översätta' })
  await expect(async () => {
    // The figures come after the page, and what is opened while they come may close again.
    if (!(await figures.isVisible())) await page.getByText('Siffrorna vecka för vecka, till engelska').click()
    await expect(figures).toBeVisible({ timeout: 1000 })
  }).toPass()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the queue is for those with an account', async ({ page }) => {
  await page.goto('/admin/translations')

  await expect(page).toHaveURL(/\/admin\/login/)
})
