import { comeInAs, openAccount } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, openText, statusIn } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { words } from '../../factories/words'

/** The panel beside the form that tells of a text's review. */
const panel = 'section[aria-labelledby="review-heading"]'

test('a text goes from its writer to an editor and back, and then to its readers', async ({ page, context }) => {
  const translator = await openAccount('translator')
  const draft = await translator.send('POST', '/articles?locale=en&draft=true', words('A text for review'))

  await comeInAs(context, 'translator')
  await openText(page, draft.id, 'en')
  await page.getByRole('button', { name: 'Lämna för granskning' }).click()
  await expect(page.locator(panel)).toHaveAttribute('data-review', 'ready')

  await comeInAs(context, 'editor')
  await page.goto('/admin')
  const waiting = page.locator('[data-list="waiting"]')
  await expect(waiting.getByRole('listitem').filter({ hasText: 'A text for review' })).toContainText(
    'Klar för granskning, av Översättare',
  )
  await waiting.getByRole('link', { name: 'A text for review' }).click()
  await page.getByRole('button', { name: 'Skicka tillbaka' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Vad behöver ändras?' }).fill('Which bridge? <b>Say so.</b>')
  await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(page.locator(panel)).toHaveAttribute('data-review', 'returned')

  await comeInAs(context, 'translator')
  await page.goto('/admin')
  await expect(waiting).toContainText('Åter till dig: Which bridge? <b>Say so.</b>')
  await waiting.getByRole('link', { name: 'A text for review' }).click()
  await expect(page.getByText('Which bridge? <b>Say so.</b>')).toBeVisible()
  await page.locator('#field-title').fill('A text for review of the old bridge')
  await expect(page.getByRole('button', { name: 'Lämna för granskning' })).toBeEnabled()
  await page.getByRole('button', { name: 'Lämna för granskning' }).click()
  await expect(page.locator(panel)).toHaveAttribute('data-review', 'ready')

  await comeInAs(context, 'editor')
  await openText(page, draft.id, 'en')
  const publication = await askToPublish(page)
  await publication.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(statusIn(page)).toContainText('Publicerad')
  await expect(page.locator(panel)).toContainText('Allt i texten är publicerat.')
  await page.getByText(/^Visa \d+ händelser$/).click()
  const log = page.locator('section[aria-labelledby="log-heading"]')
  await expect(log.getByRole('listitem').first()).toContainText('Publicerad, version 1')
  await expect(log).toContainText('Lämnad för granskning')
  await expect.poll(async () => (await ask('/en/news')).text).toContain('A text for review of the old bridge')
})

test('words that change after a text was handed in take it back to its writer', async ({ page, context }) => {
  const editor = await openAccount('editor')
  const draft = await editor.send('POST', '/articles?locale=sv&draft=true', words('Ändrad efter inlämning'))
  await editor.send('POST', `/articles/${draft.id}/review`, { state: 'ready' })
  await comeInAs(context, 'editor')
  await openText(page, draft.id)
  await expect(page.locator(panel)).toHaveAttribute('data-review', 'ready')
  await page.locator('#field-standfirst').fill('En annan ingress.')

  await expect(page.locator(panel)).toHaveAttribute('data-review', 'writing')
  await expect(page.locator(panel)).toContainText('Orden har ändrats efter att texten lämnades.')
})

test.describe('where another person than the writer must publish', () => {
  test.beforeAll(() => askForSecondPerson(true))
  test.afterAll(() => askForSecondPerson(false))

  test('an admin publishes all the same, and another approves it afterwards', async ({ page, context }) => {
    const admin = await openAccount('admin')
    const draft = await admin.send('POST', '/articles?locale=sv&draft=true', words('Kunde inte vänta'))
    await comeInAs(context, 'admin')
    await openText(page, draft.id)
    await page.getByRole('button', { name: 'Publicera utan granskning …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Vattnet stiger.')
    await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
    await expect(page.locator(panel)).toContainText('Version 1 publicerades utan granskning: Vattnet stiger.')
    await expect(page.locator(panel).getByRole('button', { name: 'Godkänn i efterhand' })).toHaveCount(0)

    await comeInAs(context, 'editor')
    await page.goto('/admin')
    const waiting = page.locator('[data-list="waiting"]')
    await expect(waiting).toContainText('Version 1 publicerades utan granskning av Admin: Vattnet stiger.')
    await waiting.getByRole('link', { name: 'Kunde inte vänta' }).click()
    await page.getByRole('button', { name: 'Godkänn i efterhand' }).click()
    await expect(page.locator(panel)).not.toContainText('utan granskning')
    await page.goto('/admin')
    await expect(page.locator('[data-list="drafts"]')).toBeVisible()
    await expect(waiting).not.toContainText('Kunde inte vänta')
  })
})

async function askForSecondPerson(requiresSecondPerson: boolean): Promise<void> {
  const admin = await openAccount('admin')
  await admin.send('POST', '/globals/site?locale=sv', { requiresSecondPerson })
}
