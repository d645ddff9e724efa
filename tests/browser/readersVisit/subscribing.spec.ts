import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { findMails } from '../../setup/mailbox'
import { expect, expectConsoleError, test } from '../../setup/browserTest'
import { open } from '../support/readerTest'

// Axe reads stylesheets as a script would, which readers' pages allow no script.
test.use({ viewport: { width: 360, height: 740 }, bypassCSP: true })

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoBarriers(page: Page) {
  expect(await findBarriers(page, rules)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
}

async function findBarriers(page: Page, tags: string[]) {
  // Axe describes the same page in the types of a playwright-core of its own.
  const shown = { page: page as unknown as ConstructorParameters<typeof AxeBuilder>[0]['page'] }
  const { violations } = await new AxeBuilder(shown).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** The address of the first link in the last mail to somebody that leads to a step. */
async function linkTo(step: string, to: string): Promise<string> {
  const find = async () => new RegExp(`https?://\\S+/${step}/\\S+`).exec((await findMails(to)).at(-1)?.text ?? '')?.[0] ?? ''
  await expect.poll(find, { timeout: 20_000 }).toContain(step)
  return find()
}

const journeys = {
  sv: {
    path: '/sv/prenumerera', to: 'anna@example.org', wrong: 'anna', address: 'Din e-postadress', submit: 'Prenumerera', problem: '2 fält behöver rättas',
    reports: 'Rapporter', sent: 'Titta i din inkorg', confirm: 'bekrafta', yes: 'Ja, jag vill prenumerera', done: 'Du prenumererar',
    change: 'Ändra vad du får', weekly: 'En gång i veckan, måndag klockan 7', save: 'Spara', saved: 'Sparat', weeklyTold: 'Hur ofta: en gång i veckan',
    leave: 'Sluta prenumerera', left: 'Du prenumererar inte längre',
  },
  en: {
    path: '/en/subscribe', to: 'ann@example.org', wrong: 'ann', address: 'Your e-mail address', submit: 'Subscribe', problem: '2 fields need to be corrected',
    reports: 'Reports', sent: 'Check your inbox', confirm: 'confirm', yes: 'Yes, I want to subscribe', done: 'You are subscribed',
    change: 'Change what you get', weekly: 'Once a week, on Mondays at 7 a.m. Swedish time', save: 'Save', saved: 'Saved', weeklyTold: 'How often: once a week',
    leave: 'Unsubscribe', left: 'You are no longer subscribed',
  },
}

for (const [language, words] of Object.entries(journeys))
  test(`a reader subscribes by mail in ${language}, confirms, changes and leaves, on a telephone`, async ({ page, context }) => {
    await open(page, words.path)
    await expectNoBarriers(page)
    expectConsoleError(/status of 400/)
    await page.getByLabel(words.address).fill(words.wrong)
    await page.getByRole('button', { name: words.submit, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(words.problem)
    await expectNoBarriers(page)
    await page.getByLabel(words.address).fill(words.to)
    await page.getByLabel(words.reports, { exact: true }).check()
    await page.getByRole('button', { name: words.submit, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sent)
    await expectNoBarriers(page)

    await page.goto(await linkTo(words.confirm, words.to))
    await expectNoBarriers(page)
    await page.getByRole('button', { name: words.yes }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.done)

    await page.getByRole('link', { name: words.change }).click()
    await expectNoBarriers(page)
    await page.getByLabel(words.weekly).check()
    await page.getByRole('button', { name: words.save }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.saved)
    await expect(page.getByText(words.weeklyTold)).toBeVisible()

    await page.goBack()
    await page.getByRole('link', { name: words.leave }).click()
    await expectNoBarriers(page)
    await page.getByRole('button', { name: words.leave, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.left)
    await expectNoBarriers(page)
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  })

test('a mail can be read on a narrow screen, and keeps nobody out', async ({ page }) => {
  await open(page, '/sv/prenumerera')
  await page.getByLabel('Din e-postadress').fill('beda@example.org')
  await page.getByLabel('Alla texter').check()
  await page.getByRole('button', { name: 'Prenumerera', exact: true }).click()
  await linkTo('bekrafta', 'beda@example.org')
  const [mail] = await findMails('beda@example.org')
  await page.setContent(mail?.html ?? '')

  await expect(page.getByRole('link', { name: 'Bekräfta prenumerationen' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bekräfta prenumerationen' })).toHaveCSS('background-color', 'rgb(140, 29, 24)')
  expect(await findBarriers(page, rules.slice(0, -1))).toEqual([])
})
