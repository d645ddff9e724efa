import { toStoredBody } from '@/richText/toStoredBody'
import { aParagraph, aText } from '../../factories/body'
import { words } from '../../factories/words'
import { comeInAs, openAccount } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, openText, publish } from '../support/desk'
import { expect, test } from '../support/editorTest'

/** A Swedish text with an English draft, each with one paragraph after the other. */
async function draftPair(title: string, swedish: string[], english: string[]): Promise<{ id: string }> {
  const bodyOf = (paragraphs: string[]) => toStoredBody(aText(...paragraphs.map((paragraph) => aParagraph(paragraph))))
  const editor = await openAccount('editor')
  const text = { ...words(title), standfirst: 'I korthet.', body: bodyOf(swedish), _status: 'published' }
  const original = await editor.send('POST', '/articles?locale=sv&depth=0', text)
  const copy = await editor.send('POST', `/articles/${original.id}/translations`, { language: 'en' })
  const draft = { title: `${title} in English`, standfirst: 'In short.', body: bodyOf(english) }
  return editor.send('PATCH', `/articles/${copy.id}?depth=0&draft=true`, draft)
}

test('an editor adds a term, is told where a translation departs from it, and publishes all the same', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  await page.goto('/admin/collections/terms/create?locale=sv')
  await page.locator('#field-term').fill('landshövding')
  await page.locator('#field-translation').fill('county governor')
  await page.getByLabel('Skriv inte').fill('prefect\nlord-lieutenant')
  await page.locator('#field-note').fill('Med stor bokstav före namn.')
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page).toHaveURL(/\/terms\/[0-9a-f-]{36}/)

  const english = await draftPair('Ett besök i maj', ['En dag i maj.', 'Landshövdingen kom.'], ['A day in May.', 'The prefect came.'])
  await openText(page, english.id, 'en')
  const dialog = await askToPublish(page)
  await expect(dialog.getByRole('status').filter({ hasText: 'ordlistan' })).toContainText('Du kan publicera ändå.')
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Stycke 2: skriv inte ”prefect”. Ordlistan har ”county governor” för ”landshövding”.Med stor bokstav före namn.',
  ])
  await page.keyboard.press('Escape')
  await publish(page)

  await expect.poll(async () => (await ask('/en/news/ett-besok-i-maj-in-english')).text).toContain('The prefect came.')
})

test('who reads the admin in English is told of terms that are missing in English', async ({ page, context }) => {
  await comeInAs(context, 'editor', 'en')
  const english = await draftPair('Tre kommuner', ['En kommun.', 'Små och medelstora företag.'], ['A town.', 'Small firms.'])
  await openText(page, english.id, 'en')
  await page.getByRole('button', { name: /^Publish( changes)? …$/ }).click()

  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([
    'Title: the original says “kommuner”, but the translation lacks “municipality”.',
    'Paragraph 1: the original says “kommun”, but the translation lacks “municipality”.',
    /^Paragraph 2: the original says “Små och medelstora företag”, but the translation lacks “small and medium-sized enterprises”, /,
  ])
})
