import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, bodyOf, chooseLocale, editPath, openText, publish, statusIn, write } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle, publishPair } from '../support/texts'

test('an editor translates a text and publishes it, and no byte of the Swedish changes', async ({ page, context }) => {
  const editor = await comeInAs(context, 'editor')
  const original = await publishArticle('Texten som ska bli engelsk')
  const before = await editor.send('GET', `/articles/${original.id}?depth=0`)
  const itemBefore = await itemOf(original.slug)
  await openText(page, original.id)
  await page.getByRole('button', { name: 'Skapa engelsk översättning' }).click()
  await expect(page.getByText('Engelsk text')).toBeVisible()

  await expect(page.getByText('Inte översatt än')).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('Texten som ska bli engelsk')
  await expect(page.locator('#field-standfirst')).toHaveValue('Texten som ska bli engelsk i korthet.')
  await expect(bodyOf(page)).toHaveText('Texten som ska bli engelsk i sin helhet.')
  await expect(statusIn(page)).toContainText('Utkast')

  expectConsoleError(/status of 400/)
  const dialog = await askToPublish(page)
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('fortfarande en oöversatt kopia av originalet')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  expect((await ask('/en/news')).text).not.toContain('Texten som ska bli engelsk')

  await write(page, {
    title: 'The text that is to be in English',
    standfirst: 'The standfirst in English.',
    body: 'The running text in English.',
  })
  await publish(page)
  await expect(page.getByText('Inte översatt än')).toHaveCount(0)
  const path = '/en/news/the-text-that-is-to-be-in-english'
  await expect.poll(async () => (await ask(path)).status).toBe(200)
  await expect.poll(async () => (await ask('/en/feed.rss')).text).toContain(path)

  expect(await editor.send('GET', `/articles/${original.id}?depth=0`)).toEqual(before)
  // The feed tells of the translation, and of nothing else that is new.
  expect((await itemOf(original.slug)).replace(/\n?\s*<atom:link rel="related"[^>]*>/, '')).toBe(itemBefore)
})

/** A text as the Swedish feed carries it. */
async function itemOf(slug: string): Promise<string> {
  const { text } = await ask('/sv/feed.rss')
  return [...text.matchAll(/<item>.*?<\/item>/gs)].map(([item]) => item).find((item) => item.includes(slug)) ?? ''
}

test('the admin’s language leads to the text in that language, and back', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await publishPair('Text att växla från', 'Text to switch to')
  await openText(page, original.id)
  await expect(page.getByText('Svensk text')).toBeVisible()
  await chooseLocale(page, 'Engelska')

  await expect(page).toHaveURL(editPath(english.id, 'en'))
  await expect(page.locator('#field-title')).toHaveValue('Text to switch to')
  await expect(page.getByText('Engelsk text')).toBeVisible()
  await chooseLocale(page, 'Svenska')
  await expect(page).toHaveURL(editPath(original.id, 'sv'))
  await expect(page.locator('#field-title')).toHaveValue('Text att växla från')
})

test('an editor who asks for a language that is missing is told so, and offered to translate', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const original = await publishArticle('Text utan engelska')
  await openText(page, original.id)
  await chooseLocale(page, 'Engelska')

  await expect(page.getByText('Det här är den svenska texten. Den finns inte på engelska ännu.')).toBeVisible()
  await expect(page.locator('#field-title')).toHaveValue('Text utan engelska')
  await page.getByRole('button', { name: 'Skapa engelsk översättning' }).click()
  await expect(page.getByText('Engelsk text')).toBeVisible()
})

test('a text’s language is said where it is edited, and the way to the other', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await publishPair('Text med engelsk väg', 'Text with a Swedish way')
  await openText(page, original.id)
  await page.getByRole('link', { name: 'Engelska: publicerad' }).click()

  await expect(page).toHaveURL(editPath(english.id, 'en'))
  await expect(page.getByRole('link', { name: 'Svenska: publicerad' })).toBeVisible()
})

test.describe('a translator of English', () => {
  test('saves an English draft and cannot publish it', async ({ page, context }) => {
    await comeInAs(context, 'translator')
    const original = await publishArticle('Text för översättaren')
    await openText(page, original.id)
    await page.getByRole('button', { name: 'Skapa engelsk översättning' }).click()
    await expect(page.getByText('Engelsk text')).toBeVisible()
    await write(page, {
      title: 'A text for the translator',
      standfirst: 'The standfirst in English.',
      body: 'The running text in English.',
    })
    await expect(page.locator('#field-slug')).toHaveValue('a-text-for-the-translator')
    await expect(page.getByText('Inte översatt än')).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('link', { name: 'Svenska: publicerad' })).toBeVisible()

    await expect(page.locator('#field-title')).toHaveValue('A text for the translator')
    await expect(bodyOf(page)).toHaveText('The running text in English.')
    await expect(page.getByRole('button', { name: /^Publicera/ })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Spara utkast' })).toBeVisible()
    expect((await ask('/en/news/a-text-for-the-translator')).status).toBe(404)
  })

  test('reads a Swedish text but cannot write in it', async ({ page, context }) => {
    await comeInAs(context, 'translator')
    const original = await publishArticle('Text som bara läses')
    await openText(page, original.id)

    await expect(page.locator('#field-title')).toHaveValue('Text som bara läses')
    await expect(page.locator('#field-title')).toBeDisabled()
    await expect(page.getByRole('button', { name: /^(Publicera|Spara)/ })).toHaveCount(0)
  })
})
