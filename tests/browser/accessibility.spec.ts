import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browserTest'
import { comeInAs } from './support/account'
import { chooseAct, openText } from './support/desk'
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

  test('keeps no one out of the question of what becomes of a translation', async ({ page }) => {
    const { original } = await publishPair('Text med fråga till alla', 'Text with a question for everyone')
    await openText(page, original.id)
    await chooseAct(page, 'Avpublicera …')
    await expect(page.locator('.take-away')).toBeVisible()

    expect(await findBarriers(page, '.take-away')).toEqual([])
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
