import { expect, test } from '../../setup/browserTest'
import { ask, siteUrl } from '../support/ask'
import { open, test as withoutScripts } from '../support/readerTest'

const words = {
  sv: { path: '/sv/prenumerera', feed: '/sv/nyheter/feed.rss', copy: 'Kopiera RSS: nyheter på svenska', said: 'Adressen är kopierad.', file: /hämta filen/ },
  en: { path: '/en/subscribe', feed: '/en/news/feed.rss', copy: 'Copy RSS: news in English', said: 'The address has been copied.', file: /get the file/ },
}

for (const [language, { path, feed, copy, said, file }] of Object.entries(words)) {
  test(`a reader copies a feed’s address with a button in ${language}, and is told so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, path)
    await page.getByRole('button', { name: copy, exact: true }).click()

    await expect(page.getByRole('status')).toContainText(said)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(siteUrl + feed)
  })

  withoutScripts(`without scripts one click marks the whole address in ${language}, and no button does nothing`, async ({ page }) => {
    await open(page, path)
    await page.getByText(siteUrl + feed, { exact: true }).click()
    await page.keyboard.press('Control+C')

    await expect(page.getByRole('button', { name: copy })).toHaveCount(0)
    // What was copied is read where there is a field to paste it in.
    await page.getByRole('searchbox').click()
    await page.keyboard.press('Control+V')
    await expect(page.getByRole('searchbox')).toHaveValue(siteUrl + feed)
  })

  test(`the file with every feed is offered in ${language} as something to download`, async ({ page }) => {
    await open(page, path)
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: file }).click()

    expect((await coming).suggestedFilename()).toBe('feeds.opml')
  })
}

test('a reader who has forbidden the page to copy finds the address marked', async ({ page }) => {
  await open(page, words.sv.path)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: words.sv.copy, exact: true }).click()

  expect(await page.evaluate(() => getSelection()?.toString())).toBe(siteUrl + words.sv.feed)
})

test('every feed on the pages for subscribing is there, in each of its formats', async ({ page }) => {
  for (const { path } of Object.values(words)) {
    await open(page, path)
    const shown = await page.locator('.feeds code').allTextContents()
    const links = await page.locator('.feeds a').evaluateAll((all) => all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? '']))
    const replies = await Promise.all(links.map(async ([href = '', type = '']) => ({ href, type, reply: await ask(href) })))

    expect(links.length).toBe(3 * shown.length)
    expect(replies.filter(({ type, reply }) => reply.status !== 200 || !reply.headers['content-type']?.startsWith(type))).toEqual([])
    for (const address of shown) expect(links.map(([href]) => siteUrl + href)).toContain(address)
  }
})
