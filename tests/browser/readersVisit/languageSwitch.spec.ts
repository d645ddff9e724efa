import { pages, places, swedishOnly } from '../support/places'
import { expect, open, test } from '../support/readerTest'

const widths = [360, 1440]

for (const width of widths)
  test(`the languages stand in the same place on every page, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const found = []
    for (const { path, status } of pages) {
      await open(page, path, status)
      const names = page.getByRole('navigation', { name: /^(?:Språk|Language)$/ }).getByRole('listitem')
      found.push({ path, corners: await names.evaluateAll(toCorners) })
    }

    const [first] = found
    expect(first?.corners).toHaveLength(2)
    expect(found.filter(({ corners }) => !isNear(corners, first?.corners ?? []))).toEqual([])
  })

interface Corner {
  x: number
  y: number
}

/** Where each language's name begins. Runs in the page. */
function toCorners(items: Element[]): Corner[] {
  return items.map((item) => {
    const { x, y } = (item.firstElementChild ?? item).getBoundingClientRect()
    return { x, y }
  })
}

/** The page's own language is set in bold, which is a few pixels wider in one word than in the other. */
function isNear(corners: Corner[], others: Corner[]): boolean {
  return corners.every(({ x, y }, index) => {
    const other = others[index]
    return other !== undefined && Math.abs(x - other.x) < 4 && Math.abs(y - other.y) < 1
  })
}

for (const [sort, { sv, en }] of Object.entries(places))
  test(`the switch leads from the ${sort} to the same in the other language, and back`, async ({ page }) => {
    await page.goto(sv)
    const toEnglish = page.getByRole('link', { name: 'English', exact: true })
    await expect(toEnglish).toHaveAttribute('lang', 'en')
    await expect(toEnglish).toHaveAttribute('hreflang', 'en')
    await toEnglish.click()
    await expect(page).toHaveURL(en)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('link', { name: 'Svenska', exact: true }).click()

    await expect(page).toHaveURL(sv)
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  })

test('on a text that is not translated the switch says so, and leads to what there is', async ({ page }) => {
  await page.goto(swedishOnly.sv)
  const languages = page.getByRole('navigation', { name: 'Språk' })

  await expect(languages).toContainText('Sidan finns inte på engelska.')
  await expect(languages.getByRole('link', { name: 'English', exact: true })).toHaveCount(0)
  await languages.getByRole('link', { name: 'News in English' }).click()
  await expect(page).toHaveURL('/en/news')
})

test('a Swedish text asked for in English is a page in English that leads to it', async ({ page }) => {
  await open(page, swedishOnly.en, 404)
  const link = page.getByRole('main').getByRole('link', { name: swedishOnly.title })

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This text is not available in English')
  await expect(page.getByRole('main')).toContainText('It has not been translated, but you can read it in Swedish:')
  await expect(link).toHaveAttribute('lang', 'sv')
  await expect(link).toHaveAttribute('hreflang', 'sv')
  await link.click()
  await expect(page).toHaveURL(swedishOnly.sv)
})

test('a translation tells what it is translated from, and leads there', async ({ page }) => {
  await page.goto(places.article.en)
  await expect(page.getByText('Translated from Swedish. The original:')).toBeVisible()
  await page.locator('.translation-note').getByRole('link').click()

  await expect(page).toHaveURL(places.article.sv)
})

test('an original that is English tells so in its Swedish translation', async ({ page }) => {
  await page.goto('/sv/nyheter/tolv-regioner-och-lander-provar-nya-vagar-genom-industrins-omstallning')

  await expect(page.getByText('Översatt från engelska. Originalet:')).toBeVisible()
})

const nowhere = [
  { path: '/sv/finns-inte', language: 'sv', title: 'Sidan finns inte' },
  { path: '/sv/nyheter/finns-inte', language: 'sv', title: 'Sidan finns inte' },
  { path: '/finns-inte', language: 'sv', title: 'Sidan finns inte' },
  { path: '/en/no-such-page', language: 'en', title: 'There is no such page' },
  { path: '/en/nyheter', language: 'en', title: 'There is no such page' },
  { path: places.article.sv.replace('/sv/', '/en/'), language: 'en', title: 'There is no such page' },
  { path: places.article.en.replace('/en/', '/sv/'), language: 'sv', title: 'Sidan finns inte' },
]
for (const { path, language, title } of nowhere)
  test(`${path} is said to lead nowhere, in the reader’s language`, async ({ page }) => {
    await open(page, path, 404)

    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })

for (const { locale, path } of [{ locale: 'sv-SE', path: '/sv' }, { locale: 'en-GB', path: '/en' }])
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale })

    test('is shown the front page in its language', async ({ page }) => {
      await page.goto('/')

      await expect(page).toHaveURL(path)
    })
  })
