import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { askToPublish, bodyOf, openText, publish, statusIn, write } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

test('an article that an editor writes and publishes is with its readers within seconds', async ({ page }) => {
  const path = '/sv/nyheter/bron-over-alven-oppnar-i-host'
  await page.goto('/admin/collections/articles?locale=sv')
  await page.getByRole('link', { name: 'Skapa ny' }).first().click()
  await write(page, {
    title: 'Bron över älven öppnar i höst',
    standfirst: 'Efter tre års arbete kan de första cyklisterna rulla över.',
    body: 'Räcket är målat och belysningen på plats.',
  })
  await publish(page)

  await expect.poll(async () => (await ask(path)).status).toBe(200)
  for (const list of ['/sv', '/sv/nyheter', '/sv/feed.rss']) expect((await ask(list)).text).toContain(path)
  const { text } = await ask(path)
  for (const words of ['Bron över älven öppnar i höst', 'de första cyklisterna', 'Räcket är målat']) expect(text).toContain(words)
})

test('a text that is only saved is with no reader', async ({ page }) => {
  await page.goto('/admin/collections/articles/create?locale=sv')
  await write(page, { title: 'Ett utkast på skrivbordet', standfirst: 'Ännu inte för läsare.', body: 'Vi tänker.' })
  await expect(statusIn(page)).toContainText('Utkast')
  await expect(page.locator('#field-slug')).toHaveValue('ett-utkast-pa-skrivbordet')

  expect((await ask('/sv/nyheter/ett-utkast-pa-skrivbordet')).status).toBe(404)
})

test('an editor who forgets something is told what, and nothing is published', async ({ page }) => {
  await page.goto('/admin/collections/articles/create?locale=sv')
  await page.locator('#field-title').fill('En rubrik utan text')
  expectConsoleError(/status of 400/)
  const dialog = await askToPublish(page)
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()

  await expect(dialog.getByRole('alert')).toHaveText('Skriv en ingress eller en brödtext innan du publicerar.')
  await expect(page.locator('#field-title')).toHaveValue('En rubrik utan text')
  expect((await ask('/sv/nyheter/en-rubrik-utan-text')).status).toBe(404)
})

test('an editor makes words into a link to another website', async ({ page }) => {
  const article = await publishArticle('Text som får en länk')
  await openText(page, article.id)
  const body = bodyOf(page)
  await body.click()
  await body.press('ControlOrMeta+a')
  await page.locator('.toolbar-popup__button-link').first().click()
  await page.locator('#field-url').fill('https://www.oecd.org/regional')
  await page.locator('.lexical-link-edit-drawer').getByRole('button', { name: 'Spara' }).click()
  await expect(body.locator('a[href="https://www.oecd.org/regional"]')).toBeVisible()
  await expect(statusIn(page)).toContainText('Ändrad')
  await publish(page)

  await expect.poll(async () => (await ask(`/sv/nyheter/${article.slug}`)).text).toContain('<a href="https://www.oecd.org/regional">')
  expect((await ask(`/sv/nyheter/${article.slug}`)).text).toContain('(Länk till annan webbplats)')
})
