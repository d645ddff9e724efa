import { readFile } from 'node:fs/promises'
import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs, openAccount } from '../support/account'
import { ask } from '../support/ask'
import { expect, test } from '../support/editorTest'
import { findInQueue } from '../support/queue'
import { publishArticle } from '../support/texts'

test('a translator has a text translated elsewhere, and takes the words in as a draft', async ({ page, context }) => {
  const original = await publishArticle('Texten som översätts på annat håll')
  await comeInAs(context, 'translator')
  await findInQueue(page, '', 'Texten som översätts på annat håll')
  await page.getByRole('checkbox', { name: 'Välj ”Texten som översätts på annat håll” för export' }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Exportera en vald text till engelska (XLIFF 1.2)' }).or(page.locator('.queue__export a')).first().click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^nyhetsrum-en-\d{4}-\d\d-\d\d\.xlf$/)
  const file = await readFile(await download.path(), 'utf8')

  await page.getByRole('link', { name: 'Läs in en översatt fil' }).click()
  expectConsoleError(/status of 400/)
  const choose = page.getByLabel('Fil från översättaren')
  await choose.setInputFiles({ name: 'semester.xlf', mimeType: 'text/xml', buffer: Buffer.from('<html/>') })
  await expect(page.getByRole('alert').filter({ hasText: 'inte XLIFF' })).toBeVisible()

  const translated = file
    .replace(/(<target[^>]*>)Texten som översätts på annat håll</, '$1The text translated elsewhere<')
    .replace(/(<target[^>]*>)Texten som översätts på annat håll i sin helhet\./, '$1The whole of it, in English.')
  await choose.setInputFiles({ name: 'tillbaka.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(translated) })
  const text = page.locator(`[data-text="${original.id}"]`)
  await expect(text.getByRole('row').filter({ hasText: 'The whole of it, in English.' })).toContainText('Stycke 1')
  await expect(text).toContainText('En del har samma ord som originalet och räknas som oöversatt.')
  await page.getByRole('button', { name: 'Läs in 2 delar' }).click()

  await expect(page.getByRole('status').filter({ hasText: '2 delar är inlästa.' })).toBeVisible()
  await page.getByRole('link', { name: 'Öppna översättningen av ”Texten som översätts på annat håll”' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[^/]+\/translation\?locale=en$/)
  const editor = await openAccount('editor')
  const { docs } = await editor.send('GET', `/articles?where[original][equals]=${original.id}&draft=true&depth=0&locale=en`)
  expect(docs).toMatchObject([{ title: 'The text translated elsewhere', _status: 'draft', language: 'en' }])
  expect((await ask('/en/news')).text).not.toContain('The text translated elsewhere')
})
