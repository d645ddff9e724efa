import pg from 'pg'
import { comeInAs, openAccount, type StoredText } from '../support/account'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'
import { words } from '../../factories/words'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

/** Keeps, as the newsroom does, that a publication could not be made. */
async function recordFailure({ id }: StoredText, title: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(
    `INSERT INTO schedules (id, type, document, language, title, publish_at, kind, version, state, failure, created_at, updated_at)
     VALUES (gen_random_uuid(), 'articles', $1, 'sv', $2, '2026-03-02T08:00:00Z', 'change', 'none', 'failed', 'Adressordet är upptaget.', now(), now())`,
    [id, title],
  )
  await client.end()
}

test('the first page tells what is coming, what went wrong, what is taken down and what is begun', async ({ page }) => {
  const editor = await openAccount('editor')
  await publishArticle('Kommer om länge', { publishedAt: '2090-03-02T08:00:00.000Z' })
  const withdrawn = await publishArticle('Gäller inte längre')
  await editor.send('POST', `/articles/${withdrawn.id}/takedown`, { kind: 'withdrawn', explanation: 'Nya siffror.' })
  await recordFailure(await publishArticle('Blev inte av'), 'Blev inte av')
  await editor.send('POST', '/articles?locale=sv&draft=true', words('Påbörjad av mig'))
  await page.goto('/admin')

  const list = (name: string) => page.locator(`[data-list="${name}"]`)
  await expect(list('scheduled').getByRole('listitem').filter({ hasText: 'Kommer om länge' })).toContainText(
    '2 mars 2090 kl. 09:00, svensk tid',
  )
  await expect(list('taken-down').getByRole('listitem').filter({ hasText: 'Gäller inte längre' })).toContainText(
    'Tillbakadragen',
  )
  await expect(list('drafts')).toContainText('Påbörjad av mig')
  await expect(list('troubled')).toContainText('Publicerades inte 2 mars 2026 kl. 09:00: Adressordet är upptaget.')
  await page.getByRole('button', { name: 'Sett: Blev inte av' }).click()
  await expect(list('troubled')).toContainText('Allt schemalagt har gått som det skulle.')
  await expect(page.getByText('Nyhetsrummet skickar inga mejl')).toHaveCount(0)
  await list('drafts').getByRole('link', { name: 'Påbörjad av mig' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Påbörjad av mig')
})

test('the first page fits a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Väntar på dig' })).toBeVisible()

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('the audit log is read and searched in the admin, and changed by nobody', async ({ page }) => {
  const withdrawn = await publishArticle('Loggad i listan')
  const editor = await openAccount('editor')
  await editor.send('POST', `/articles/${withdrawn.id}/takedown`, { kind: 'withdrawn', explanation: 'Nya siffror.' })
  await page.goto('/admin/collections/acts?locale=sv&where[or][0][and][0][act][equals]=withdrawn')
  const row = page.getByRole('row').filter({ hasText: 'Loggad i listan' })
  await expect(row).toContainText('Tillbakadragen')
  await expect(row).toContainText('Redaktör')
  await expect(page.getByRole('row').filter({ hasText: 'Publicerad' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Skapa ny' })).toHaveCount(0)
  await row.getByRole('link').first().click()

  await expect(page.locator('#field-byName')).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Spara' })).toHaveCount(0)
})
