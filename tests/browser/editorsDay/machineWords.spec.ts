import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs, type StoredText } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, openText, statusIn } from '../support/desk'
import { expect, test } from '../support/editorTest'

test('an editor publishes words that a machine wrote unread only by saying so', async ({ context, page }) => {
  const editor = await comeInAs(context, 'editor')
  const title = 'Slag, sludge and shavings on the table as the lab opens'
  const found = await editor.send('GET', `/articles?depth=0&locale=en&where[title][equals]=${encodeURIComponent(title)}`)
  // The API answers a list.
  const [text] = found.docs as StoredText[]
  await openText(page, text?.id ?? '', 'en')
  await page.locator('#field-standfirst').fill('Everyone had brought something that their workplace throws away.')
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Nej, en liten ändring' }).check()
  const question = dialog.getByRole('group', { name: /16 delar av texten har översatts av en maskin/ })
  await question.getByRole('radio', { name: 'Nej, de ska läsas först' }).check()
  expectConsoleError(/status of 400/)
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('inte lästs av någon')

  await question.getByRole('radio', { name: 'Ja, publicera dem olästa' }).check()
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()

  await expect(page.getByText('Texten är publicerad.', { exact: true }).first()).toBeVisible()
  await expect(statusIn(page)).toContainText('Publicerad')
  await expect.poll(async () => (await ask(`/en/news/${text?.slug}`)).text).toContain('Everyone had brought something')
  expect((await ask(`/en/news/${text?.slug}`)).text).toContain('data-translation-origin="machine"')
  const acts = await editor.send('GET', `/acts?where[document][equals]=${text?.id}&where[act][equals]=machine-published`)
  expect(acts.totalDocs).toBe(2)
})

test('an editor is asked nothing of machines where none has written', async ({ context, page }) => {
  const editor = await comeInAs(context, 'editor')
  const found = await editor.send('GET', '/articles?depth=0&locale=en&where[title][equals]=Half-empty wagons could be filled if companies share trains')
  // The API answers a list.
  const [text] = found.docs as StoredText[]
  await openText(page, text?.id ?? '', 'en')
  await page.locator('#field-standfirst').fill('A trial of shared trains.')
  const dialog = await askToPublish(page)

  await expect(dialog.getByRole('radio', { name: 'Nej, en liten ändring' })).toBeVisible()
  await expect(dialog.getByText('översatts av en maskin')).toHaveCount(0)
})
