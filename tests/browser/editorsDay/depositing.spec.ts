import type { Page } from '@playwright/test'
import { comeInAs, openAccount } from '../support/account'
import { expectConsoleError } from '../../setup/browserTest'
import { expect, test } from '../support/editorTest'
import { words } from '../../factories/words'

/** A published report whose page is the publication. */
async function publishReport(title: string): Promise<string> {
  const editor = await openAccount('editor')
  const more = { publishedAt: '2026-01-30T08:00:00.000Z', _status: 'published' }
  const { id } = await editor.send('POST', '/reports?locale=sv&depth=0', { ...words(title), ...more })
  return id
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'E-plikt' })

test('an editor finds what is late, marks it as delivered with the keyboard, and thinks better of it', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await publishReport('Rapport som väntar på leverans')
  await page.goto('/admin/legal-deposits?state=overdue')
  const row = page.getByRole('row').filter({ hasText: 'Rapport som väntar på leverans' })
  await expect(row).toContainText('Försenad: skulle ha levererats till KB senast 30 april 2026.')
  await row.getByRole('link').press('Enter')

  const mark = panelOf(page).getByRole('button', { name: 'Markera som levererad: Rapport som väntar på leverans (svenska)' })
  await mark.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Har KB fått publikationen?' })
  await expect(dialog.getByRole('button', { name: 'Markera som levererad' })).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Vi lämnade den i KB:s formulär' }).press('Space')
  await dialog.getByLabel('Vilken dag?').fill('2026-02-03')
  await dialog.getByLabel('Anteckning').fill('Kvittens 17')
  await dialog.getByRole('button', { name: 'Markera som levererad' }).press('Enter')

  await expect(panelOf(page)).toContainText('Levererad med KB:s formulär 3 februari 2026.')
  await expect(panelOf(page)).toContainText('Kvittens 17')
  await expect(panelOf(page).getByRole('listitem')).toBeFocused()
  await panelOf(page).getByRole('button', { name: /^Ångra/ }).press('Enter')
  await expect(panelOf(page)).toContainText('Försenad')
})

test('a delivery on a day that cannot be is refused in words', async ({ page, context }) => {
  await comeInAs(context, 'editor', 'en')
  const id = await publishReport('Rapport med fel dag')
  expectConsoleError(/status of 400/)
  await page.goto(`/admin/collections/reports/${id}?locale=sv`)
  await page.getByRole('button', { name: /^Mark as delivered/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'We sent it by e-mail' }).check()
  await dialog.getByLabel('On which day?').fill('2026-01-29')
  await dialog.getByRole('button', { name: 'Mark as delivered' }).click()

  await expect(dialog.getByRole('alert')).toHaveText('The publication cannot have been delivered before it was published on 30 January 2026.')
})

test('a translator sees what is to be delivered, and marks nothing', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const id = await publishReport('Rapport för en översättare')
  await page.goto(`/admin/collections/reports/${id}?locale=sv`)

  await expect(panelOf(page)).toContainText('Försenad')
  await expect(panelOf(page).getByRole('button')).toHaveCount(0)
})

test('news is not under legal deposit until an editor says so', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const editor = await openAccount('editor')
  const { id } = await editor.send('POST', '/articles?locale=sv&depth=0', { ...words('Nyhet utan plikt'), _status: 'published' })
  await page.goto(`/admin/collections/articles/${id}?locale=sv`)

  await expect(panelOf(page)).toContainText('Texten omfattas inte av e-plikt.')
  await expect(page.getByRole('checkbox', { name: 'Omfattas av e-plikt' })).not.toBeChecked()
})

test('the list fits a telephone', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/legal-deposits')
  await expect(page.getByRole('heading', { name: 'E-plikt: leveranser till Kungliga biblioteket' })).toBeVisible()

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
