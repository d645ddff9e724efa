import type { Page } from '@playwright/test'
import { words } from '../../factories/words'
import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs, openAccount } from '../support/account'
import { ask, siteUrl } from '../support/ask'
import { askToPublish, bodyOf, openText, publish, statusIn, write } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

test.beforeEach(({ context }) => comeInAs(context, 'editor'))

/** A public text whose standfirst the editor has just written anew. */
async function openChanged(page: Page, title: string, standfirst: string) {
  const article = await publishArticle(title)
  await openText(page, article.id)
  await page.locator('#field-standfirst').fill(standfirst)
  return { ...article, path: `/sv/nyheter/${article.slug}` }
}

test('an editor is told what becomes public, where and when, before anyone can read it', async ({ page }) => {
  await page.goto('/admin/collections/articles/create?locale=sv')
  await write(page, { title: 'Gasverket blir konsthall', standfirst: 'Invigning i maj.', body: 'Nu börjar bygget.' })
  const dialog = await askToPublish(page)

  await expect(dialog.getByRole('heading', { name: 'Publicera texten?' })).toBeVisible()
  await expect(dialog).toContainText('”Gasverket blir konsthall” blir läsbar för alla')
  await expect(dialog).toContainText(`${siteUrl}/sv/nyheter/gasverket-blir-konsthall`)
  await expect(dialog.getByRole('radio', { name: 'Genast' })).toBeChecked()
  await expect(dialog.getByText('Behöver läsarna veta')).toHaveCount(0)
  expect((await ask('/sv/nyheter/gasverket-blir-konsthall')).status).toBe(404)
})

test('an editor who thinks better of it publishes nothing, and is back where the dialog was opened', async ({ page }) => {
  const { path } = await openChanged(page, 'Text som ingen ändrar', 'Det här skulle läsarna ha fått.')
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Ja, innehållet har ändrats' }).check()
  await dialog.getByRole('textbox').fill('En ny ingress.')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox')).toHaveValue('En ny ingress.\n')
  await page.keyboard.press('Escape')

  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Publicera ändringar …' })).toBeFocused()
  await expect(page.locator('#field-standfirst')).toHaveValue('Det här skulle läsarna ha fått.')
  await expect(statusIn(page)).toContainText('Ändrad')
  await expect((await askToPublish(page)).getByRole('textbox')).toHaveValue('En ny ingress.\n')
  expect((await ask(path)).text).not.toContain('Det här skulle läsarna ha fått.')
})

test('nothing is published before the editor says whether readers need to know', async ({ page }) => {
  const { path } = await openChanged(page, 'Text med obesvarad fråga', 'Ny ingress utan svar.')
  const dialog = await askToPublish(page)
  for (const answer of await dialog.getByRole('group', { name: /Behöver läsarna veta/ }).getByRole('radio').all())
    await expect(answer).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()

  await expect(dialog.getByRole('alert')).toContainText('Svara på frågan')
  expect((await ask(path)).text).not.toContain('Ny ingress utan svar.')
})

test('a minor change reaches readers and tells nobody', async ({ page }) => {
  const { path } = await openChanged(page, 'Text med stavfel', 'Ingressen utan stavfel.')
  const before = await ask('/sv/feed.rss')
  await publish(page, 'Nej, en liten ändring')

  await expect.poll(async () => (await ask(path)).text).toContain('Ingressen utan stavfel.')
  expect((await ask(path)).text).not.toContain('Uppdaterad')
  const dates = (feed: string) => [...feed.matchAll(/<(?:pubDate|atom:updated|lastBuildDate)>[^<]*</g)].map(String)
  expect(dates((await ask('/sv/feed.rss')).text)).toEqual(dates(before.text))
  await expect(page.getByRole('region', { name: 'Ändringar' })).toContainText('Version 2: liten ändring')
})

for (const { answer, label, words: note } of [
  { answer: 'Ja, innehållet har ändrats', label: /^Vad har ändrats\? Skriv på svenska\.$/, words: 'Tiden för mötet är ändrad.' },
  { answer: 'Ja, vi hade fel: rättelse', label: /^Vad var fel, och vad gäller i stället\? Skriv på svenska\.$/, words: 'Mötet är i Borås, inte i Boden.' },
])
  test(`${answer}: readers are told what, and never nothing`, async ({ page }) => {
    const { path } = await openChanged(page, `Text att ändra. ${answer}`, 'Ingressen är omskriven.')
    const dialog = await askToPublish(page)
    await dialog.getByRole('radio', { name: answer }).check()
    await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Skriv vad som har ändrats, så att läsarna får veta det.')
    expect((await ask(path)).text).not.toContain('Ingressen är omskriven.')

    await dialog.getByRole('textbox', { name: label }).fill(note)
    await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
    await expect(page.getByText('Texten är publicerad.')).toBeVisible()
    await expect.poll(async () => (await ask(path)).text).toContain(note)
    await expect(page.getByRole('region', { name: 'Ändringar' })).toContainText(note)
  })

test('an address stays when the editor does not ask for another', async ({ page }) => {
  const { path } = await openChanged(page, 'Text med fast adress', 'Ingressen är ny.')
  await page.locator('#field-slug').fill('adressen-som-inte-blev')
  const dialog = await askToPublish(page)

  await expect(dialog.getByRole('radio', { name: 'Behåll adressen' })).toBeChecked()
  await expect(dialog).toContainText(`${siteUrl}${path}`)
  await expect(dialog).toContainText(`${siteUrl}/sv/nyheter/adressen-som-inte-blev`)
  await dialog.getByRole('radio', { name: 'Nej, en liten ändring' }).check()
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.locator('#field-slug')).toHaveValue('text-med-fast-adress')
  await expect.poll(async () => (await ask(path)).text).toContain('Ingressen är ny.')
  expect((await ask('/sv/nyheter/adressen-som-inte-blev')).status).toBe(404)
})

test('an address that is changed leads on from the old one', async ({ page }) => {
  const { path } = await openChanged(page, 'Text som flyttar', 'Ingressen flyttar med.')
  await page.locator('#field-slug').fill('text-som-har-flyttat')
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Nej, en liten ändring' }).check()
  await dialog.getByRole('radio', { name: 'Byt adress' }).check()
  expect((await ask(path)).status).toBe(200)
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.getByText('Texten är publicerad.')).toBeVisible()

  await expect.poll(async () => (await ask(path)).status).toBe(308)
  expect(new URL((await ask(path)).headers.location ?? '', siteUrl).pathname).toBe('/sv/nyheter/text-som-har-flyttat')
  expect((await ask('/sv/nyheter/text-som-har-flyttat')).status).toBe(200)
})

test('words written a moment before are published with the rest, and no draft is left beside them', async ({ page }) => {
  const { path } = await openChanged(page, 'Text som skrivs fort', 'Första försöket.')
  await page.locator('#field-standfirst').fill('Skrivet en sekund före publiceringen.')
  await publish(page)

  await expect.poll(async () => (await ask(path)).text).toContain('Skrivet en sekund före publiceringen.')
  // Longer than the form takes to save a draft.
  await page.waitForTimeout(2500)
  await expect(statusIn(page)).toHaveText(/Publicerad$/)
  await expect(bodyOf(page)).toHaveText('Text som skrivs fort i sin helhet.')
})

test('what the server refuses is said in the dialog and at its field, and no word is lost', async ({ page }) => {
  await publishArticle('Adressen är upptagen')
  const { path } = await openChanged(page, 'Text som vill dit', 'Ingressen som inte kom ut.')
  // Neither the draft nor the publication is saved.
  expectConsoleError(/status of 400/)
  expectConsoleError(/status of 400/)
  await page.locator('#field-slug').fill('adressen-ar-upptagen')
  const dialog = await askToPublish(page)
  await dialog.getByRole('radio', { name: 'Ja, innehållet har ändrats' }).check()
  await dialog.getByRole('textbox').fill('Ingressen är ny.')
  await dialog.getByRole('radio', { name: 'Byt adress' }).check()
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()

  await expect(dialog.getByRole('alert')).toContainText('Adressordet ”adressen-ar-upptagen” används redan')
  await expect(dialog.getByRole('textbox')).toHaveValue('Ingressen är ny.')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.locator('.field-type.error:has(#field-slug)')).toContainText('används redan')
  await expect(page.locator('#field-standfirst')).toHaveValue('Ingressen som inte kom ut.')
  expect((await ask(path)).text).not.toContain('Ingressen som inte kom ut.')
})

test('a picture that is put in is offered to the note', async ({ page }) => {
  const admin = await openAccount('admin')
  const { docs } = await admin.send('GET', '/media?limit=1&sort=filename') as unknown as { docs: { id: string; filename: string }[] }
  const [picture] = docs
  const article = await publishArticle('Text som får en bild')
  await admin.send('PATCH', `/articles/${article.id}?draft=true`, { ...words('Text som får en bild'), heroImage: picture?.id })
  await openText(page, article.id)
  const dialog = await askToPublish(page)
  await expect(dialog.getByRole('listitem')).toHaveText([`Ny fil: ${picture?.filename}.`])
  await dialog.getByRole('radio', { name: 'Ja, innehållet har ändrats' }).check()
  await dialog.getByRole('button', { name: 'Ta med filerna i notisen' }).click()

  await expect(dialog.getByRole('textbox')).toHaveValue(`Ny fil: ${picture?.filename}.`)
})
