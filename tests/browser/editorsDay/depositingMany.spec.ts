import type { Page } from '@playwright/test'
import { expectConsoleError } from '../../setup/browserTest'
import { words } from '../../factories/words'
import { comeInAs, openAccount } from '../support/account'
import { expect, test } from '../support/editorTest'

const january = '2026-01-30T08:00:00.000Z'

/** A published report whose page is the publication. */
async function publishReport(title: string, publishedAt = january): Promise<string> {
  const editor = await openAccount('editor')
  const { id } = await editor.send('POST', '/reports?locale=sv&depth=0', { ...words(title), publishedAt, _status: 'published' })
  return id
}

/** What the newsroom knows of the deliveries of a report's only copy. */
async function depositsOf(id: string) {
  const editor = await openAccount('editor')
  const { copies } = await editor.send('GET', `/reports/${id}/deposits`)
  // The endpoint's own shape.
  return (copies as { deposits: object[] }[])[0]?.deposits
}

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
const boxOf = (page: Page, title: string) => page.getByRole('checkbox', { name: `Välj ${title} (svenska)` })
const resultOf = (page: Page) => page.getByText(/(är markerad|är markerade|har markerats) som levererad/)

/** Answers the dialog with the keyboard. */
async function answer(page: Page, day: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Har KB fått publikationerna?' })
  await dialog.getByRole('radio', { name: 'Vi lämnade dem i KB:s formulär' }).press('Space')
  await dialog.getByLabel('Vilken dag?').fill(day)
  await dialog.getByLabel('Anteckning').fill('Kvittens 18')
  await dialog.getByRole('button', { name: 'Markera som levererade' }).press('Enter')
}

test('an editor marks two with the keyboard, of which a colleague was first with one', async ({ page, context }) => {
  const editor = await comeInAs(context, 'editor')
  const [own, other] = [await publishReport('Rapport att välja'), await publishReport('Rapport som kollegan tar')]
  await publishReport('Rapport som får vänta')
  expectConsoleError(/status of 409/)
  await page.goto('/admin/legal-deposits?state=overdue')
  await expect(page.getByRole('button', { name: 'Markera valda som levererade …' })).toBeDisabled()
  await boxOf(page, 'Rapport att välja').press('Space')
  await boxOf(page, 'Rapport som kollegan tar').press('Space')
  await expect(page.getByText('2 publikationer är valda.')).toBeVisible()
  await boxOf(page, 'Rapport som kollegan tar').press('Enter')
  const listed = page.getByRole('dialog').getByRole('list', { name: 'Det du svarar gäller var och en av de här 2 publikationerna:' })
  await expect(listed.getByRole('listitem').filter({ hasText: /^Rapport (att välja|som kollegan tar)Svenska: sidan själv$/ })).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(boxOf(page, 'Rapport som kollegan tar')).toBeFocused()

  await editor.send('POST', `/reports/${other}/deposits`, { language: 'sv', way: 'email', deliveredOn: '2026-02-02' })
  await page.keyboard.press('Enter')
  await answer(page, '2026-02-03')

  await expect(resultOf(page)).toHaveText('1 publikation är markerad som levererad. 1 publikation gick inte att markera:')
  await expect(resultOf(page)).toBeFocused()
  const refused = page.getByRole('listitem').filter({ hasText: 'Rapport som kollegan tar' })
  await expect(refused).toContainText('Publikationen är redan markerad som levererad.')
  await expect(rowOf(page, 'Rapport att välja')).toHaveCount(0)
  await expect(rowOf(page, 'Rapport som kollegan tar')).toHaveCount(0)
  await expect(boxOf(page, 'Rapport som får vänta')).not.toBeChecked()
  await expect(page.getByText('Ingen publikation är vald.')).toBeVisible()
  expect(await depositsOf(own)).toMatchObject([{ way: 'form', deliveredOn: '2026-02-03', note: 'Kvittens 18' }])
  expect(await depositsOf(other)).toMatchObject([{ way: 'email', deliveredOn: '2026-02-02', note: null }])
})

test('what has got a file since it was chosen is not marked, and is chosen no more', async ({ page, context }) => {
  const editor = await comeInAs(context, 'editor')
  const [same, changed] = [await publishReport('Rapport som är sig lik'), await publishReport('Rapport som får en fil')]
  const files = await editor.send('GET', '/documents?where[language][equals]=sv&limit=1&depth=0')
  expectConsoleError(/status of 409/)
  await page.goto('/admin/legal-deposits?state=overdue')
  await boxOf(page, 'Rapport som är sig lik').check()
  await boxOf(page, 'Rapport som får en fil').check()
  // The list's own shape.
  const documents = (files.docs as { id: string }[]).map(({ id }) => id)
  await editor.send('PATCH', `/reports/${changed}?depth=0`, { documents, significance: 'minor', _status: 'published' })
  await page.getByRole('button', { name: 'Markera valda som levererade …' }).click()
  await answer(page, '2026-02-03')

  await expect(resultOf(page)).toHaveText('1 publikation är markerad som levererad. 1 publikation gick inte att markera:')
  await expect(page.getByRole('listitem').filter({ hasText: 'Rapport som får en fil' })).toContainText('har ändrats sedan du såg det')
  await expect(rowOf(page, 'Rapport som får en fil')).toContainText('Svenska: 1 fil')
  await expect(boxOf(page, 'Rapport som får en fil')).not.toBeChecked()
  expect([await depositsOf(same), await depositsOf(changed)]).toMatchObject([[{ note: 'Kvittens 18' }], []])
})

test('what is refused for its day is still chosen, and what was answered is not lost', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await publishReport('Rapport från januari')
  await publishReport('Rapport från mars', '2026-03-02T08:00:00.000Z')
  expectConsoleError(/status of 400/)
  await page.goto('/admin/legal-deposits')
  await boxOf(page, 'Rapport från januari').check()
  await boxOf(page, 'Rapport från mars').check()
  await page.getByRole('button', { name: 'Markera valda som levererade …' }).click()
  await answer(page, '2999-01-01')
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Leveransdagen har inte kommit än.')
  await answer(page, '2026-02-27')

  await expect(page.getByRole('listitem').filter({ hasText: 'Rapport från mars' })).toContainText('publicerades den 2 mars 2026')
  await expect(boxOf(page, 'Rapport från mars')).toBeChecked()
  await boxOf(page, 'Rapport från mars').press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Har KB fått publikationen?' })
  await expect(dialog.getByLabel('Anteckning')).toHaveValue('Kvittens 18')
  await dialog.getByLabel('Vilken dag?').fill('2026-03-02')
  await dialog.getByRole('button', { name: 'Markera som levererad' }).press('Enter')
  await expect(resultOf(page)).toHaveText('1 publikation är markerad som levererad.')
})

test('everything on the page is chosen at once, and the rest is left alone when the newsroom answers no more', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  for (const title of ['Första utan svar', 'Andra utan svar']) await publishReport(title)
  expectConsoleError(/Failed to load resource/)
  await page.route('**/api/reports/*/deposits', (route) => route.abort())
  await page.goto('/admin/legal-deposits?state=overdue&type=reports')
  const rows = await page.getByRole('row').count() - 1
  await page.getByRole('checkbox', { name: 'Välj alla på sidan' }).press('Space')
  await expect(page.getByText(`${rows} publikationer är valda.`)).toBeVisible()
  await page.getByRole('button', { name: 'Markera valda som levererade …' }).press('Enter')
  await answer(page, '2026-10-01')

  await expect(resultOf(page)).toHaveText('Ingen publikation har markerats som levererad. 1 publikation gick inte att markera:')
  await expect(page.getByText('inte prövats än')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Välj alla på sidan' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Välj alla på sidan' }).press('Space')
  await expect(page.getByText('Ingen publikation är vald.')).toBeVisible()
})

test('an editor who stops has marked the one under way, and has still chosen the other', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const titles = ['Första innan stoppet', 'Andra innan stoppet']
  for (const title of titles) await publishReport(title)
  await page.goto('/admin/legal-deposits?state=overdue')
  for (const title of titles) await boxOf(page, title).check()
  let goOn = () => {}
  const stopped = new Promise<void>((resolve) => (goOn = resolve))
  await page.route('**/api/reports/*/deposits', async (route) => {
    await stopped
    await route.continue()
  })
  await page.getByRole('button', { name: 'Markera valda som levererade …' }).click()
  await answer(page, '2026-02-03')
  await expect(page.getByRole('progressbar', { name: 'Publikationerna markeras som levererade' })).toBeVisible()
  await expect(page.getByText('Markerar som levererade: 0 av 2 är klara.')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Sluta efter den här' })).toBeFocused()
  await page.keyboard.press('Enter')
  goOn()

  await expect(resultOf(page)).toHaveText('1 publikation är markerad som levererad.')
  await expect(page.getByText('1 publikation har inte prövats än. Den är fortfarande vald.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: / innan stoppet/, checked: true })).toHaveCount(1)
})

test('a translator reads the list, and has nothing to choose', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  await publishReport('Rapport att bara läsa om')
  await page.goto('/admin/legal-deposits?state=overdue')

  await expect(rowOf(page, 'Rapport att bara läsa om')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Markera valda som levererade …' })).toHaveCount(0)
})

test('what is delivered is not there to be marked again', async ({ page, context }) => {
  const editor = await comeInAs(context, 'editor')
  const id = await publishReport('Rapport som är levererad')
  const today = new Date().toISOString().slice(0, 10)
  await editor.send('POST', `/reports/${id}/deposits`, { language: 'sv', way: 'email', deliveredOn: today })
  await page.goto('/admin/legal-deposits?state=delivered')

  await expect(rowOf(page, 'Rapport som är levererad')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})
