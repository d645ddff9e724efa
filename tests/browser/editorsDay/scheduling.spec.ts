import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, openText, write } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

const winter = '2031-01-15T10:00'
const gap = '2031-03-30T02:30'
const overlap = '2031-10-26T02:30'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

test('an editor schedules a text, is told the time with its offset, and calls it off', async ({ page }) => {
  await page.goto('/admin/collections/articles/create?locale=sv')
  await write(page, { title: 'Text till nästa år', standfirst: 'Ännu inte.', body: 'Den kommer.' })
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Vid en viss tid' }).check()
  await dialog.getByLabel('Publicera vid (svensk tid)').fill(winter)
  await expect(dialog.getByRole('status')).toContainText('onsdag 15 januari 2031 kl. 10.00 svensk tid (UTC+1, normaltid)')
  await dialog.getByRole('button', { name: 'Schemalägg' }).click()

  const notice = page.getByRole('region', { name: 'Texten publiceras onsdag 15 januari 2031 kl. 10.00 svensk tid (UTC+1, normaltid)' })
  await expect(notice).toContainText('Schemalagd av Redaktör. Texten är låst till dess')
  await expect(page.locator('#field-title')).toBeDisabled()
  await expect(page.getByRole('button', { name: /^Publicera/ })).toHaveCount(0)
  expect((await ask('/sv/nyheter/text-till-nasta-ar')).status).toBe(404)

  await notice.getByRole('button', { name: 'Avbryt schemaläggningen …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, avbryt schemaläggningen' }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.locator('#field-title')).toBeEnabled()
  await expect(page.getByRole('button', { name: 'Publicera …' })).toBeEnabled()
})

test('a time that does not exist is refused, and one that comes twice is asked about', async ({ page }) => {
  const article = await publishArticle('Text vid tidsomställningen')
  await openText(page, article.id)
  await page.locator('#field-standfirst').fill('Ingressen som kommer i oktober.')
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Nej, en liten ändring' }).check()
  await dialog.getByRole('radio', { name: 'Vid en viss tid' }).check()
  const time = dialog.getByLabel('Publicera vid (svensk tid)')
  await time.fill(gap)
  await expect(dialog.getByRole('status')).toContainText('Den tiden finns inte: klockan ställs fram till sommartid.')
  expectConsoleError(/status of 400/)
  await dialog.getByRole('button', { name: 'Schemalägg' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Den tiden finns inte')

  await time.fill(overlap)
  const question = dialog.getByRole('group', { name: /^Den tiden kommer två gånger/ })
  expectConsoleError(/status of 409/)
  await dialog.getByRole('button', { name: 'Schemalägg' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Den tiden kommer två gånger')
  await question.getByRole('radio', { name: 'söndag 26 oktober 2031 kl. 02.30 svensk tid (UTC+1, normaltid)' }).check()
  await dialog.getByRole('button', { name: 'Schemalägg' }).click()

  await expect(page.getByRole('region', { name: /^Ändringen publiceras söndag 26 oktober 2031 kl\. 02\.30 svensk tid \(UTC\+1/ })).toBeVisible()
  expect((await ask(`/sv/nyheter/${article.slug}`)).text).not.toContain('Ingressen som kommer i oktober.')
  await page.goto('/admin/collections/articles?locale=sv&limit=100')
  await expect(page.getByRole('row').filter({ hasText: 'Text vid tidsomställningen' })).toContainText('Publicerad, ändring schemalagd')
})
