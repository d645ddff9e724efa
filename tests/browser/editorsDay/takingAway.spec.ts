import type { Locator, Page } from '@playwright/test'
import { comeInAs } from '../support/account'
import { ask, siteUrl } from '../support/ask'
import { chooseAct, openText, statusIn } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle, publishPair } from '../support/texts'

const takeDown = 'Ta bort för läsarna …'
const trash = 'Lägg i papperskorgen med översättningar …'
const stay = 'Översättningen blir ett eget original och är kvar. Den får originalets ämnen, bilder och kontakter.'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

/** A published text with its translation, opened where it is edited; and what readers of both are answered. */
async function openPair(page: Page, title: string, englishTitle: string) {
  const { original, english } = await publishPair(title, englishTitle)
  const paths = [`/sv/nyheter/${original.slug}`, `/en/news/${english.slug}`] as const
  const statuses = () => Promise.all(paths.map(async (path) => (await ask(path)).status))
  await expect.poll(statuses).toEqual([200, 200])
  await openText(page, original.id)
  await expect(page.getByRole('link', { name: 'Engelska: publicerad' })).toBeVisible()
  return { original, english, paths, statuses }
}

/** The dialog of an act, opened. */
async function open(page: Page, act: string): Promise<Locator> {
  await chooseAct(page, act)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

const confirm = (dialog: Locator) => dialog.getByRole('button', { name: 'Ta bort för läsarna', exact: true }).click()

test('a withdrawn text stays readable with the reason above it, until it is reinstated', async ({ page }) => {
  const article = await publishArticle('Text som inte gäller längre')
  const path = `/sv/nyheter/${article.slug}`
  await openText(page, article.id)
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Tillbakadragen' }).check()
  await dialog.getByLabel('Förklaring till läsarna, på svenska').fill('Bidraget är avskaffat.')
  await confirm(dialog)

  const notice = page.getByRole('region', { name: /^Tillbakadragen sedan / })
  await expect(notice).toContainText('Bidraget är avskaffat.')
  await expect.poll(async () => (await ask(path)).text).toContain('Bidraget är avskaffat.')
  expect((await ask(path)).status).toBe(200)
  expect((await ask('/sv/nyheter')).text).not.toContain(path)
  await page.goto('/admin/collections/articles?locale=sv&limit=100')
  await expect(page.getByRole('row').filter({ hasText: 'Text som inte gäller längre' })).toContainText('Tillbakadragen')

  await openText(page, article.id)
  await notice.getByRole('button', { name: 'Återställ för läsarna …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Återställ', exact: true }).click()
  await expect(notice).toHaveCount(0)
  await expect.poll(async () => (await ask(path)).text).not.toContain('Bidraget är avskaffat.')
  expect((await ask('/sv/nyheter')).text).toContain(path)
})

test('a text that was published in error is gone, with the reason in its place', async ({ page }) => {
  const article = await publishArticle('Text som kom ut av misstag')
  const path = `/sv/nyheter/${article.slug}`
  await openText(page, article.id)
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Publicerad av misstag' }).check()
  await expect(dialog).toContainText('Läsarna möts av en sida med din förklaring i stället för texten.')
  await dialog.getByLabel('Förklaring till läsarna, på svenska').fill('Siffrorna var inte granskade.')
  await confirm(dialog)

  await expect(page.getByRole('region', { name: /^Borttagen sedan .*: publicerad av misstag$/ })).toContainText('Siffrorna var inte granskade.')
  await expect(statusIn(page)).toContainText('Utkast')
  await expect.poll(async () => (await ask(path)).status).toBe(410)
  const gone = await ask(path)
  expect(gone.text).toContain('Siffrorna var inte granskade.')
  expect(gone.text).not.toContain('i sin helhet')
})

test('a text that another replaces leads there', async ({ page }) => {
  const article = await publishArticle('Gammal sida om samma sak')
  const better = await publishArticle('Den samlade sidan om saken')
  await openText(page, article.id)
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Ersatt av en annan sida' }).check()
  await confirm(dialog)
  await expect(dialog.getByRole('alert')).toContainText('Välj vilken text adressen ska leda till')
  await dialog.getByLabel('Sök texten som gäller i stället').fill('samlade sidan')
  await dialog.getByRole('radio', { name: 'Den samlade sidan om saken' }).check()
  await confirm(dialog)

  await expect(page.getByRole('region', { name: /^Ersatt av en annan sida sedan / })).toContainText('Adressen leder till Den samlade sidan om saken.')
  const path = `/sv/nyheter/${article.slug}`
  await expect.poll(async () => (await ask(path)).status).toBe(308)
  expect(new URL((await ask(path)).headers.location ?? '', siteUrl).pathname).toBe(`/sv/nyheter/${better.slug}`)
})

test('a text can lead to another website', async ({ page }) => {
  const article = await publishArticle('Sida som har flyttat ut')
  await openText(page, article.id)
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Ersatt av en annan sida' }).check()
  await dialog.getByLabel('Eller en adress någon annanstans').fill('https://www.oecd.org/regional')
  await confirm(dialog)

  await expect(page.getByRole('region', { name: /^Ersatt av/ })).toContainText('https://www.oecd.org/regional')
  await expect.poll(async () => (await ask(`/sv/nyheter/${article.slug}`)).headers.location).toBe('https://www.oecd.org/regional')
})

test('nothing is taken down before the editor has said why, and what becomes of the translation', async ({ page }) => {
  const { statuses } = await openPair(page, 'Fråga först', 'Ask first')
  const dialog = await open(page, takeDown)
  await confirm(dialog)
  await expect(dialog.getByRole('alert')).toContainText('Välj vad som gäller för texten.')
  await dialog.getByRole('radio', { name: 'Tillbakadragen' }).check()
  await confirm(dialog)
  await expect(dialog.getByRole('alert')).toContainText('Välj vad som ska hända med översättningen.')
  await dialog.getByRole('radio', { name: 'Samma sak görs med översättningen.' }).check()
  await dialog.getByLabel('Förklaring till läsarna, på svenska').fill('Gäller inte längre.')
  await confirm(dialog)

  await expect(dialog.getByRole('alert')).toContainText('Skriv en förklaring till läsarna.')
  await expect(dialog.getByLabel('Förklaring till läsarna, på engelska')).toHaveAttribute('lang', 'en')
  expect(await statuses()).toEqual([200, 200])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator('.doc-controls__popup button').first()).toBeFocused()
  expect(await statuses()).toEqual([200, 200])
})

test('a translation is taken down with its original, and its readers told in their language', async ({ page }) => {
  const { paths, statuses } = await openPair(page, 'Båda dras tillbaka', 'Both are withdrawn')
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Publicerad av misstag' }).check()
  await dialog.getByRole('radio', { name: 'Samma sak görs med översättningen.' }).check()
  await dialog.getByLabel('Förklaring till läsarna, på svenska').fill('Siffrorna var fel.')
  await dialog.getByLabel('Förklaring till läsarna, på engelska').fill('The figures were wrong.')
  await confirm(dialog)
  await expect(statusIn(page)).toContainText('Utkast')

  await expect.poll(statuses).toEqual([410, 410])
  expect((await ask(paths[1])).text).toContain('The figures were wrong.')
})

test('a translation stays as an original of its own', async ({ page }) => {
  const { english, paths, statuses } = await openPair(page, 'Bara den svenska', 'The English stays')
  const dialog = await open(page, takeDown)
  await dialog.getByRole('radio', { name: 'Publicerad av misstag' }).check()
  await dialog.getByRole('radio', { name: stay }).check()
  await dialog.getByLabel('Förklaring till läsarna, på svenska').fill('Siffrorna var fel.')
  await confirm(dialog)
  await expect(statusIn(page)).toContainText('Utkast')

  await expect.poll(statuses).toEqual([410, 200])
  expect((await ask(paths[1])).text).not.toContain('Translated from')
  await openText(page, english.id, 'en')
  await expect(page.getByRole('button', { name: 'Skapa svensk översättning' })).toBeVisible()
})

test.describe(trash, () => {
  const isInTrash = (page: Page) => expect(page).toHaveURL(/\/admin\/collections\/articles(?:\?|$)/)
  const follow = 'Översättningen läggs också i papperskorgen.'

  test('asks what becomes of the translation, and changes nothing until it is told', async ({ page }) => {
    const { statuses } = await openPair(page, 'Papperskorgen frågar', 'The trash asks')
    const dialog = await open(page, trash)
    await expect(dialog.getByRole('group', { name: 'Vad ska hända med översättningen?' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Lägg i papperskorgen' }).click()

    await expect(dialog.getByRole('alert')).toHaveText('Välj vad som ska hända med översättningen. Inget har ändrats.')
    await dialog.getByRole('button', { name: 'Avbryt' }).click()
    await expect(dialog).toBeHidden()
    expect(await statuses()).toEqual([200, 200])
  })

  test('takes the translation along', async ({ page }) => {
    const { statuses } = await openPair(page, 'Båda försvinner', 'Both disappear')
    const dialog = await open(page, trash)
    await dialog.getByRole('radio', { name: follow }).check()
    await dialog.getByRole('button', { name: 'Lägg i papperskorgen' }).click()
    await isInTrash(page)

    await expect.poll(statuses).toEqual([410, 410])
  })

  test('leaves the translation as an original of its own', async ({ page }) => {
    const { statuses } = await openPair(page, 'Den svenska i korgen', 'The English outside the trash')
    const dialog = await open(page, trash)
    await dialog.getByRole('radio', { name: stay }).check()
    await dialog.getByRole('button', { name: 'Lägg i papperskorgen' }).click()
    await isInTrash(page)

    await expect.poll(statuses).toEqual([410, 200])
  })
})
