import { readFile } from 'node:fs/promises'
import { ask } from '../support/ask'
import { places } from '../support/places'
import { expect, test } from '../support/readerTest'

const languages = [
  {
    language: 'sv',
    menu: ['Nyheter', 'Rapporter', 'Pressmeddelanden', 'Kontakt'],
    parts: ['Fler nyheter', 'Evenemang', 'Rapporter', 'Pressmeddelanden', 'Ämnen'],
    published: /^Publicerad \d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}$/,
    event: ['När', 'Var'],
    downloads: 'Ladda ner',
    file: /, svenska, pdf, \d+(?:,\d)?\s[kM]B$/,
    press: { images: 'Pressbilder', contacts: 'Presskontakt', boilerplate: /^Om / },
    elsewhere: '(Länk till annan webbplats)',
  },
  {
    language: 'en',
    menu: ['News', 'Reports', 'Press releases', 'Contacts'],
    parts: ['More news', 'Events', 'Reports', 'Press releases', 'Topics'],
    published: /^Published \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/,
    event: ['When', 'Where'],
    downloads: 'Download',
    file: /, English, PDF, \d+(?:\.\d)?\s[kM]B$/,
    press: { images: 'Press images', contacts: 'Press contact', boilerplate: /^About / },
    elsewhere: '(Link to another website)',
  },
] as const

for (const { language, menu, parts, published, event, downloads, file, press, elsewhere } of languages)
  test.describe(`a reader of ${language}`, () => {
    test('finds every part of the newsroom from the front page', async ({ page }) => {
      await page.goto(places['front page'][language])

      for (const part of parts) await expect(page.getByRole('heading', { name: part, level: 2 })).toBeVisible()
      for (const name of menu) {
        await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      }
    })

    test('goes from the front page to a text', async ({ page }) => {
      await page.goto(places['front page'][language])
      const title = await page.locator('.lead').getByRole('link').first().innerText()
      await page.locator('.lead').getByRole('link').first().click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    })

    test('goes from a text to its topic, where the text is listed', async ({ page }) => {
      await page.goto(places.article[language])
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      const topic = page.locator('.margin .topics').getByRole('link').first()
      const name = await topic.innerText()
      await topic.click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    })

    test('meets no text of another language in a list', async ({ page }) => {
      for (const sort of ['news', 'reports', 'press releases', 'topic'] as const) {
        await page.goto(places[sort][language])
        const addresses = await page.getByRole('main').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

        expect(addresses.length).toBeGreaterThan(3)
        expect(addresses.filter((address) => !address?.startsWith(`/${language}/`))).toEqual([])
      }
    })

    test('reads when a text was published, in words', async ({ page }) => {
      await page.goto(places.article[language])
      const dates = page.locator('.dates')

      await expect(dates.locator('span').first()).toHaveText(published)
      await expect(dates.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    })

    test('is told of a link that it leads to another website, and stays in the same window', async ({ page }) => {
      await page.goto(places['text with links'][language])
      const outward = page.getByRole('main').locator('a[href^="https://"]')

      expect(await outward.count()).toBeGreaterThan(0)
      for (const link of await outward.all()) await expect(link).toContainText(elsewhere)
      await expect(page.locator('[target]')).toHaveCount(0)
    })

    test('reads when and where an event is', async ({ page }) => {
      await page.goto(places.event[language])

      for (const term of event) await expect(page.getByRole('term').filter({ hasText: term })).toBeVisible()
      await expect(page.getByRole('table')).toBeVisible()
    })

    test('downloads a report, whole, knowing its language, format and size', async ({ page }) => {
      await page.goto(places.report[language])
      await expect(page.getByRole('heading', { name: downloads })).toBeVisible()
      const link = page.locator('.downloads').getByRole('link', { name: file })
      const address = (await link.getAttribute('href')) ?? ''
      const reply = await ask(address)
      const told = Number(/(\d+)\skB$/.exec(await link.innerText())?.[1])

      expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } })
      expect(reply.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(told).toBe(Math.round(reply.bytes.length / 1000))
      expect(reply.bytes.equals(await readStored('documents', address))).toBe(true)
    })

    test('finds pictures, contacts and the publisher with a press release', async ({ page }) => {
      await page.goto(places['press release'][language])

      await expect(page.getByRole('heading', { name: press.images })).toBeVisible()
      await expect(page.getByRole('heading', { name: press.contacts })).toBeVisible()
      await expect(page.getByRole('heading', { name: press.boilerplate })).toBeVisible()
      await expect(page.locator('a[href^="mailto:"]').first()).toBeVisible()
    })

    test('downloads a press picture as it was uploaded', async ({ page }) => {
      await page.goto(places['press release'][language])
      const link = page.locator('.press-images').getByRole('link').first()
      const saving = page.waitForEvent('download')
      await link.click()
      const file = await (await saving).path()

      expect((await readFile(file)).equals(await readStored('media', (await link.getAttribute('href')) ?? ''))).toBe(true)
    })

    test('finds the press contacts first, with ways to reach them', async ({ page }) => {
      await page.goto(places.contacts[language])

      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(press.contacts)
      await expect(page.locator('.contact a[href^="tel:+46"]').first()).toHaveText(/^0\d+-\d[\d\s]+$|^\+46/)
      await expect(page.locator('.contact a[href^="mailto:"]').first()).toBeVisible()
    })

    test('reads what is said in a film without playing it', async ({ page }) => {
      await page.goto(places['article with a film'][language])
      const transcript = page.locator('details')

      await transcript.locator('summary').click()
      await expect(transcript.locator('p').first()).toBeVisible()
      await expect(page.locator('iframe, video, object, embed')).toHaveCount(0)
    })

    test('finds the feeds, in the page and in its head', async ({ page }) => {
      await page.goto(places['front page'][language])
      const inHead = page.locator(`head link[type="application/rss+xml"][hreflang="${language}"]`)

      await expect(page.getByRole('contentinfo').locator(`a[href="/${language}/feed.rss"]`)).toBeVisible()
      await expect(inHead).toHaveAttribute('href', new RegExp(`/${language}/feed\\.rss$`))
    })
  })

/** A file as it lies in the newsroom's data folder. */
function readStored(collection: string, address: string): Promise<Buffer> {
  const filename = decodeURIComponent(address.split('/').at(-1) ?? '')
  return readFile(`${process.env.DATA_DIR}/uploads/${collection}/${filename}`)
}
