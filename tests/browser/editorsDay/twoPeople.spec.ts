import type { Browser, Page } from '@playwright/test'
import { comeInAs, openAccount, type AccountName } from '../support/account'
import { siteUrl } from '../support/ask'
import { openText, publish, statusIn, bodyOf } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

const comments = 'section[aria-labelledby="comments-heading"]'

/** Somebody else's browser. What the admin refuses there is written to its console, which nobody reads. */
async function anotherPage(browser: Browser, name: AccountName): Promise<Page> {
  const context = await browser.newContext({ baseURL: siteUrl, timezoneId: 'Europe/Stockholm' })
  await comeInAs(context, name)
  return context.newPage()
}

/** The admin saves 1.5 seconds after the last key. */
const patience = { timeout: 10_000 }

/** Waits for the admin to save by itself. */
async function untilSaved(page: Page, act: () => Promise<void>): Promise<void> {
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave=true'),
    patience,
  )
  await act()
  expect((await saved).status()).toBe(200)
}

test('one editor alone is never held up, however often the admin saves', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const article = await publishArticle('Skriven av en enda')
  await openText(page, article.id)
  for (const standfirst of ['Ett.', 'Ett, två.', 'Ett, två, tre.'])
    await untilSaved(page, () => page.locator('#field-standfirst').fill(standfirst))
  await publish(page)
  await untilSaved(page, () => page.locator('#field-standfirst').fill('Fyra.'))
  await untilSaved(page, () => bodyOf(page).pressSequentially(' Fem.'))
  await publish(page)
  await page.goto('/admin')
  await openText(page, article.id)
  await untilSaved(page, () => page.locator('#field-standfirst').fill('Sex.'))

  await expect(statusIn(page)).toContainText('Ändrad')
  await expect(page.locator(comments)).toContainText('Ingen har kommenterat texten.')
})

test('who types while the admin saves is not held up either', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const article = await publishArticle('Skriven under tiden')
  await openText(page, article.id)
  // Slower than the admin's own patience: the next save waits for this one, and follows at once.
  await page.route(/autosave=true/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await route.continue()
  })
  const standfirst = page.locator('#field-standfirst')
  await standfirst.click()
  await standfirst.pressSequentially(' Ord efter ord efter ord efter ord, i lugn och ro.', { delay: 150 })
  await expect(async () => {
    const admin = await openAccount('admin')
    const stored = await admin.send('GET', `/articles/${article.id}?draft=true&depth=0`)
    expect(stored.standfirst).toContain('i lugn och ro.')
  }).toPass({ timeout: 20_000 })
})

test('reading a text locks nobody out, and writing in it shows the others who does', async ({
  page,
  context,
  browser,
}) => {
  const article = await publishArticle('Låst för en stund')
  const other = await anotherPage(browser, 'admin')
  await openText(other, article.id)
  await comeInAs(context, 'editor')
  await openText(page, article.id)
  await expect(page.getByText('Dokument låst')).toHaveCount(0)
  await untilSaved(page, () => page.locator('#field-standfirst').fill('Jag skriver här.'))

  await openText(other, article.id)
  await expect(other.getByText('editor@example.org redigerar för närvarande')).toBeVisible()
  await other.context().close()
})

test('of two who write at once neither loses a word', async ({ page, context, browser }) => {
  test.slow()
  const article = await publishArticle('Skriven av två')
  const first = await anotherPage(browser, 'editor')
  await openText(first, article.id)
  await untilSaved(first, () => first.locator('#field-standfirst').fill('Redaktörens ingress.'))

  await comeInAs(context, 'admin')
  await openText(page, article.id)
  await page.getByRole('button', { name: 'Ta över' }).click()
  // The admin shows the text anew before it lets the next editor in; what is typed before that is typed again.
  const write = () => page.locator('#field-standfirst').fill('Administratörens ingress.')
  await expect(() => untilSaved(page, write)).toPass({ timeout: 30_000 })

  await first.locator('#field-standfirst').fill('Redaktörens ingress, omskriven.')
  await expect(first.getByText(/^Admin (sparade texten|redigerar texten just nu)/).first()).toBeVisible()
  await first.reload()
  await first.getByRole('button', { name: 'Visa som skrivskyddad' }).click()
  await expect(first.locator('#field-standfirst')).toHaveValue('Administratörens ingress.')
  await first.getByText('Visa det som inte sparades').click()
  await expect(first.locator(comments)).toContainText('Redaktörens ingress, omskriven.')
  await first.context().close()
})
