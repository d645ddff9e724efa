import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { expect, test } from '../support/editorTest'

for (const locale of ['sv-SE', 'en-GB'])
  test.describe(`with a browser in ${locale}`, () => {
    test.use({ locale })

    test('an editor is met in Swedish, logs in and sees the newsroom’s registers', async ({ page }) => {
      await page.goto('/admin')
      await page.getByRole('textbox', { name: 'E-post' }).fill('editor@example.org')
      await page.getByRole('textbox', { name: 'Lösenord' }).fill('nyhetsrum-demo')
      await page.getByRole('button', { name: 'Logga in' }).click()

      for (const name of ['Nyheter', 'Rapporter', 'Pressmeddelanden', 'Ämnen', 'Kontakter', 'Bilder', 'Dokument'])
        await expect(page.getByRole('link', { name, exact: true }).first()).toBeAttached()
    })
  })

test('an editor who prefers English chooses it once', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await page.goto('/admin/account')
  await page.getByRole('combobox', { name: 'Språk' }).click()
  await page.getByRole('option', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Payload Settings' })).toBeVisible()
  await page.goto('/admin/collections/articles?locale=sv')

  await expect(page.getByRole('columnheader', { name: 'State' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Other languages' })).toBeVisible()
})

test('no one without an account sees more than where to log in', async ({ page }) => {
  await page.goto('/admin/collections/articles')

  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/admin/login')
})

test('no one can become the first admin while there is one', async () => {
  const { status } = await ask('/api/users/first-register', { method: 'POST' })

  expect(status).toBe(403)
})

test.describe('the list of articles', () => {
  test.beforeEach(({ context }) => comeInAs(context, 'editor'))

  test('shows one language, the one the editor works in', async ({ page }) => {
    const swedish = page.getByRole('link', { name: 'Tre verkstäder delade på sina mätare och sparade el' })
    const english = page.getByRole('link', { name: 'Three workshops pooled their meters and saved power' })
    await page.goto('/admin/collections/articles?locale=sv&limit=100')
    await expect(swedish).toBeVisible()
    await expect(english).toHaveCount(0)
    await page.goto('/admin/collections/articles?locale=en&limit=100')

    await expect(english).toBeVisible()
    await expect(swedish).toHaveCount(0)
  })

  test('says how far each text has come, and how far in the other language', async ({ page }) => {
    await page.goto('/admin/collections/articles?locale=sv&limit=100')
    const row = (title: string) => page.getByRole('row').filter({ hasText: title })

    for (const name of ['Rubrik', 'Läge', 'Andra språk']) await expect(page.getByRole('columnheader', { name })).toBeVisible()
    await expect(row('Tre verkstäder delade på sina mätare')).toContainText(/Publicerad.*Engelska: publicerad/s)
    await expect(row('Ungdomspanelen')).toContainText(/Publicerad.*Engelska: saknas/s)
    await expect(row('Tretton verkstäder')).toContainText(/Publicerad.*Engelska: utkast/s)
    await expect(row('Anmälan öppen till Öppen verkstad 2027')).toContainText(/Schemalagd.*Engelska: saknas/s)
    await expect(row('Uttjänta truckbatterier')).toContainText(/Utkast.*Engelska: saknas/s)
  })

  test('tells times the Swedish way, in Swedish time', async ({ page }) => {
    await page.goto('/admin/collections/articles?locale=sv&limit=100')

    // 07.00 in Greenwich.
    await expect(page.getByRole('row').filter({ hasText: 'Anmälan öppen till Öppen verkstad 2027' })).toContainText('2027-03-01 08:00')
    await expect(page.getByRole('table')).not.toContainText(/\b[AP]M\b/)
  })
})
