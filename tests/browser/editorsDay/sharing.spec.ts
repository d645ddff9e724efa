import { comeInAs } from '../support/account'
import { openText } from '../support/desk'
import { expect, test } from '../support/editorTest'

test('somebody without an account reads a draft by a link, until it is revoked', async ({ page, context, browser }) => {
  const editor = await comeInAs(context, 'editor')
  const draft = await editor.send('POST', '/articles?locale=sv&depth=0&draft=true', { title: 'Utkast att visa för Anna' })
  await openText(page, draft.id)
  await page.getByRole('button', { name: 'Skapa förhandslänk …' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Vem är länken till?')).toBeFocused()
  await dialog.getByLabel('Vem är länken till?').fill('Anna på radion')
  await dialog.getByLabel('Hur många dagar ska den gälla?').fill('3')
  await dialog.getByRole('button', { name: 'Skapa länken' }).click()
  const url = await page.getByLabel('Kopiera länken nu. Den visas bara den här gången.').inputValue()
  const entry = page.getByRole('region', { name: 'Förhandslänkar' }).getByRole('listitem')
  await expect(entry).toContainText(/^Anna på radion.*Gäller till.*Följer utkastet\..*Inte öppnad än\./s)

  const visitor = await browser.newContext()
  const visit = await visitor.newPage()
  expect((await visit.goto(url))?.status()).toBe(200)
  await expect(visit.getByRole('heading', { level: 1 })).toHaveText('Utkast att visa för Anna')
  await page.reload()
  await expect(entry).toContainText('Öppnad en gång')
  await expect(page.getByLabel(/Kopiera länken nu/)).toHaveCount(0)

  await entry.getByRole('button', { name: 'Återkalla länken: Anna på radion' }).click()
  await expect(entry).toContainText('Återkallad')
  expect((await visit.goto(url))?.status()).toBe(404)
  await visitor.close()
})

test('the link is copied with a press of a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const editor = await comeInAs(context, 'editor')
  const draft = await editor.send('POST', '/articles?locale=sv&depth=0&draft=true', { title: 'Utkast att kopiera' })
  await openText(page, draft.id)
  await page.getByRole('button', { name: 'Skapa förhandslänk …' }).click()
  await page.getByRole('dialog').getByRole('radio', { name: 'Texten som den är sparad nu' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Skapa länken' }).click()
  const url = await page.getByLabel(/Kopiera länken nu/).inputValue()
  await page.getByRole('button', { name: 'Kopiera länken' }).click()

  await expect(page.getByText('Länken är kopierad.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
  await expect(page.getByRole('region', { name: 'Förhandslänkar' })).toContainText('Visar texten som den var')
})
