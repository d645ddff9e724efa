import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { words } from '../factories/words'
import { expect, test } from '../setup/browserTest'
import { comeInAs, openAccount } from './support/account'
import { siteUrl } from './support/ask'
import { bodyIn, openBench, publishTranslation, republish, untilSaved } from './support/bench'
import { askToPublish, chooseAct, openText } from './support/desk'
import { pages } from './support/places'
import { open } from './support/readerTest'
import { publishArticle, publishPair } from './support/texts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Axe reads stylesheets as a script would, which readers' pages allow no script.
test.use({ bypassCSP: true })

for (const { sort, language, path, status } of pages)
  test(`nothing keeps anyone out of the ${sort} in ${language}, narrow or wide, light or dark`, async ({ page }) => {
    await open(page, path, status)

    for (const width of [360, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect({ width, colorScheme, barriers: await findBarriers(page) }).toEqual({ width, colorScheme, barriers: [] })
      }
  })

test.describe('what we have added to the admin', () => {
  test.beforeEach(({ context }) => comeInAs(context, 'editor'))

  test('keeps no one out of a text’s languages', async ({ page }) => {
    const article = await publishArticle('Text som alla kan översätta')
    await openText(page, article.id)

    expect(await findBarriers(page, '.language-control')).toEqual([])
  })

  test('keeps no one out of the list’s columns', async ({ page }) => {
    await page.goto('/admin/collections/articles?locale=sv')
    await expect(page.locator('.state').first()).toBeVisible()

    expect(await findBarriers(page, '.state', '.editions')).toEqual([])
  })

  for (const language of ['sv', 'en'])
    test(`keeps no one out of the translator's workbench in ${language}, narrow or wide, light or dark`, async ({ page, context }) => {
      await comeInAs(context, 'editor', language)
      const { original, english } = await publishTranslation(`Text på bänken, ${language}`)
      const body = bodyIn(original)
      body.root.children[0]!.children[0]!.text = 'Ett möte hålls den 4 maj.'
      body.root.children.splice(1, 1)
      await republish(original, { body })

      for (const width of [360, 1440])
        for (const theme of ['light', 'dark']) {
          await context.addCookies([{ name: 'payload-theme', value: theme, url: siteUrl }])
          await page.setViewportSize({ width, height: 900 })
          await openBench(page, english.id)
          await page.locator('.bench__unfold').last().click()
          await page.locator('.bench__field').first().fill('With <9>a mark</9> that the original has not')
          expect({ width, theme, barriers: await findBarriers(page, '.bench') }).toEqual({ width, theme, barriers: [] })
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          await page.locator('.bench__field').first().fill('Without')
          await untilSaved(page)
        }
      await page.locator('.bench__toolbar').getByRole('button').first().click()
      expect(await findBarriers(page, '.desk-dialog')).toEqual([])
    })

  test('keeps no one out of the questions before a publication', async ({ page }) => {
    const article = await publishArticle('Text med frågor till alla')
    await openText(page, article.id)
    await page.locator('#field-slug').fill('text-med-svar-till-alla')
    const dialog = await askToPublish(page)
    await dialog.getByRole('radio', { name: 'Ja, vi hade fel: rättelse' }).check()
    await dialog.getByRole('radio', { name: 'Vid en viss tid' }).check()
    await dialog.getByLabel('Publicera vid (svensk tid)').fill('2031-10-26T02:30')
    await dialog.getByRole('button', { name: 'Schemalägg' }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Skriv vad som har ändrats, så att läsarna får veta det.')

    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
  })

  test('keeps no one out of the questions before a text is taken down', async ({ page }) => {
    const { original } = await publishPair('Text med fråga till alla', 'Text with a question for everyone')
    await openText(page, original.id)
    await chooseAct(page, 'Ta bort för läsarna …')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Ersatt av en annan sida' }).check()
    await dialog.getByLabel('Sök texten som gäller i stället').fill('verkstäder')
    await expect(dialog.getByRole('group', { name: 'Vilken text ska adressen leda till?' })).toBeVisible()
    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
    await dialog.getByRole('radio', { name: 'Tillbakadragen' }).check()
    await dialog.getByRole('radio', { name: 'Samma sak görs med översättningen.' }).check()

    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
  })

  test('keeps no one out of what stands beside and above the form', async ({ page, context }) => {
    const admin = await comeInAs(context, 'admin')
    const article = await publishArticle('Text med allt bredvid')
    const correction = { ...words('Text med allt bredvid'), significance: 'correction', changeNote: 'Fel år.', _status: 'published' }
    await admin.send('PATCH', `/articles/${article.id}?depth=0`, correction)
    await admin.send('POST', `/articles/${article.id}/takedown`, { kind: 'withdrawn', explanation: 'Gäller inte längre.' })
    await openText(page, article.id)
    await expect(page.getByRole('button', { name: 'Rätta notisen … i version 2' })).toBeVisible()
    expect(await findBarriers(page, '.standing', '.desk-panel')).toEqual([])
  })

  test('keeps no one out of what is to be delivered to the National Library', async ({ page }) => {
    const editor = await openAccount('editor')
    const { id } = await editor.send('POST', '/reports?locale=sv&depth=0', { ...words('Rapport för alla'), _status: 'published' })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/admin/legal-deposits')
      expect(await findBarriers(page, '.queue')).toEqual([])
    }
    await page.getByRole('checkbox', { name: 'Välj alla på sidan' }).check()
    await page.getByRole('button', { name: 'Markera valda som levererade …' }).click()
    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
    await page.goto(`/admin/collections/reports/${id}?locale=sv`)
    await page.getByRole('button', { name: 'Markera som levererad: Rapport för alla (svenska)' }).click()
    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
    await page.getByRole('button', { name: 'Avbryt' }).click()

    expect(await findBarriers(page, '.desk-panel')).toEqual([])
  })

  test('keeps no one out of the links to a draft', async ({ page }) => {
    const editor = await openAccount('editor')
    const draft = await editor.send('POST', '/articles?locale=sv&depth=0&draft=true', { title: 'Utkast att dela med alla' })
    await editor.send('POST', `/articles/${draft.id}/preview-links`, { name: 'Anna' })
    await openText(page, draft.id)
    await expect(page.getByRole('button', { name: 'Återkalla länken: Anna' })).toBeVisible()
    await page.getByRole('button', { name: 'Skapa förhandslänk …' }).click()
    expect(await findBarriers(page, '.desk-dialog')).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Skapa länken' }).click()
    await expect(page.getByLabel(/Kopiera länken nu/)).toBeVisible()

    expect(await findBarriers(page, '.desk-panel')).toEqual([])
  })
})

/** What axe has against a page, or against parts of it: which rule, and where. */
async function findBarriers(page: Page, ...parts: string[]): Promise<string[]> {
  // Axe describes the same page in the types of a playwright-core of its own.
  const shown = { page: page as unknown as ConstructorParameters<typeof AxeBuilder>[0]['page'] }
  const axe = parts.reduce((builder, part) => builder.include(part), new AxeBuilder(shown).withTags(rules))
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
