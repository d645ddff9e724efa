import type { Page } from '@playwright/test'
import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { chooseAct, openText, statusIn } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle, publishPair } from '../support/texts'

const acts = [
  {
    act: 'Avpublicera …',
    question: 'Avpublicera texten?',
    follow: 'Översättningen avpubliceras också.',
    isDone: (page: Page) => expect(statusIn(page)).toContainText('Utkast'),
  },
  {
    act: 'Lägg i papperskorgen med översättningar …',
    question: 'Lägga texten i papperskorgen?',
    follow: 'Översättningen läggs också i papperskorgen.',
    isDone: (page: Page) => expect(page).toHaveURL(/\/admin\/collections\/articles(?:\?|$)/),
  },
]
const stay = 'Översättningen blir ett eget original och är kvar. Den får originalets ämnen, bilder och kontakter.'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

/** A published text with its translation, opened where it is edited; and what readers of both are answered. */
async function openPair(page: Page, title: string, englishTitle: string) {
  const { original, english } = await publishPair(title, englishTitle)
  const paths = [`/sv/nyheter/${original.slug}`, `/en/news/${english.slug}`]
  const statuses = () => Promise.all(paths.map(async (path) => (await ask(path)).status))
  await expect.poll(statuses).toEqual([200, 200])
  await openText(page, original.id)
  await expect(page.getByRole('link', { name: 'Engelska: publicerad' })).toBeVisible()
  return { original, english, statuses }
}

for (const [index, { act, question, follow, isDone }] of acts.entries())
  test.describe(act, () => {
    test('asks what becomes of the translation, and changes nothing until it is told', async ({ page }) => {
      const { statuses } = await openPair(page, `Fråga först ${index}`, `Ask first ${index}`)
      await chooseAct(page, act)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('heading', { name: question })).toBeVisible()
      await expect(dialog.getByRole('group', { name: 'Vad ska hända med översättningen?' })).toBeVisible()
      await dialog.getByRole('button', { name: 'Bekräfta' }).click()

      await expect(page.getByText('Välj vad som ska hända med översättningen. Inget har ändrats.')).toBeVisible()
      expect(await statuses()).toEqual([200, 200])
    })

    test('changes nothing when the editor thinks better of it', async ({ page }) => {
      const { statuses } = await openPair(page, `Ångrad ${index}`, `Regretted ${index}`)
      await chooseAct(page, act)
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: follow }).check()
      await dialog.getByRole('button', { name: 'Avbryt' }).click()

      await expect(dialog).toBeHidden()
      expect(await statuses()).toEqual([200, 200])
    })

    test('takes the translation along', async ({ page }) => {
      const { statuses } = await openPair(page, `Båda försvinner ${index}`, `Both disappear ${index}`)
      await chooseAct(page, act)
      await page.getByRole('dialog').getByRole('radio', { name: follow }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Bekräfta' }).click()
      await isDone(page)

      await expect.poll(statuses).toEqual([404, 404])
    })

    test('leaves the translation as an original of its own', async ({ page }) => {
      const { statuses, english } = await openPair(page, `Bara den svenska ${index}`, `The English stays ${index}`)
      await chooseAct(page, act)
      await page.getByRole('dialog').getByRole('radio', { name: stay }).check()
      await page.getByRole('dialog').getByRole('button', { name: 'Bekräfta' }).click()
      await isDone(page)

      await expect.poll(statuses).toEqual([404, 200])
      expect((await ask(`/en/news/${english.slug}`)).text).not.toContain('Translated from')
      await openText(page, english.id, 'en')
      await expect(page.getByRole('button', { name: 'Skapa svensk översättning' })).toBeVisible()
    })
  })

test('a text without a translation is unpublished without further questions', async ({ page }) => {
  const article = await publishArticle('Ensam text som tas ner')
  await openText(page, article.id)
  await chooseAct(page, 'Avpublicera …')
  await expect(page.getByRole('dialog').getByRole('radio')).toHaveCount(0)
  await page.getByRole('dialog').getByRole('button', { name: 'Bekräfta' }).click()

  await expect(statusIn(page)).toContainText('Utkast')
  await expect.poll(async () => (await ask(`/sv/nyheter/${article.slug}`)).status).toBe(404)
})
