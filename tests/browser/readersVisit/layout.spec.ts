import type { Page } from '@playwright/test'
import { pages, places } from '../support/places'
import { expect, open, test } from '../support/readerTest'

for (const width of [320, 360, 768, 1440])
  test(`no page is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const wide = []
    for (const { path, status } of pages) {
      await open(page, path, status)
      const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth)
      if (pageWidth > width) wide.push({ path, pageWidth })
    }

    expect(wide).toEqual([])
  })

test('the links of the head, the menu and the lists are large enough to hit', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/sv/nyheter')
  const small = await page.locator('header a, footer li a').evaluateAll((links) =>
    links.flatMap((link) => {
      const { width, height } = link.getBoundingClientRect()
      return width < 24 || height < 24 ? [`${link.textContent} ${width} × ${height}`] : []
    }),
  )

  expect(small).toEqual([])
})

test('the way past the head is the first thing a keyboard meets, and is seen when it is met', async ({ page }) => {
  await page.goto('/sv')
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' })
  await page.keyboard.press('Tab')

  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/sv#main')
})

test('what has the keyboard’s focus is seen to have it', async ({ page }) => {
  await page.goto('/sv/nyheter')
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab')
    const outline = await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle)
    expect(outline).not.toBe('none')
  }
})

test('long Swedish words are broken the Swedish way on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto(places['report with a table'].sv)

  expect(await styleOf(page, 'h1', 'hyphens')).toBe('auto')
})

test('the pages are dark where the reader’s screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/sv')
  const light = await lightness(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await lightness(page)

  expect(light.paper).toBeGreaterThan(light.ink)
  expect(dark.paper).toBeLessThan(dark.ink)
})

test('on paper stand the text and its address, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(places.article.sv)
  const { paper, ink } = await lightness(page)

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.page-address')).toBeVisible()
  await expect(page.locator('.navigation')).toBeHidden()
  await expect(page.locator('.language-switch')).toBeHidden()
  expect(paper).toBeGreaterThan(ink)
})

test('pictures have their measures, so that nothing moves while they come', async ({ page }) => {
  for (const { path, status } of pages) {
    await open(page, path, status)
    const loose = await page.locator('img:not([width]), img:not([height]), img:not([alt])').count()
    expect({ path, loose }).toEqual({ path, loose: 0 })
  }
})

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

/** How light the page and its letters are, from 0 to 255. */
async function lightness(page: Page): Promise<{ paper: number; ink: number }> {
  const toLightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    // What has no colour of its own stands on the screen's white.
    return alpha === 0 ? 255 : (red + green + blue) / 3
  }
  return {
    paper: toLightness(await styleOf(page, 'body', 'background-color')),
    ink: toLightness(await styleOf(page, 'body', 'color')),
  }
}
