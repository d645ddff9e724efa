import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

interface Written {
  title: string
  standfirst: string
  body: string
}

/** Where a text of the newsroom is edited. */
export function editPath(id: string, locale = 'sv'): string {
  return `/admin/collections/articles/${id}?locale=${locale}`
}

/** Opens a text where it is edited, and waits until the admin has come alive: it tells of other languages last. */
export async function openText(page: Page, id: string, locale = 'sv'): Promise<void> {
  await page.goto(editPath(id, locale))
  await expect(page.locator('.language-control :is(a, button)').first()).toBeVisible()
}

/** Writes a text's words in the form that is open. */
export async function write(page: Page, { title, standfirst, body }: Written): Promise<void> {
  await page.locator('#field-title').fill(title)
  await page.locator('#field-standfirst').fill(standfirst)
  const text = bodyOf(page)
  await text.click()
  await text.press('ControlOrMeta+a')
  await text.pressSequentially(body)
  await expect(text).toContainText(body)
}

/** The running text in the form that is open. */
export function bodyOf(page: Page): Locator {
  return page.locator('#field-body [contenteditable=true], .rich-text-lexical [contenteditable=true]').first()
}

/** Publishes the text that is open, and waits until the form says that it is public. */
export async function publish(page: Page, answer = 'Nej, en liten ändring'): Promise<void> {
  const dialog = await askToPublish(page)
  const question = dialog.getByRole('radio', { name: answer })
  if (await question.isVisible()) await question.check()
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.getByText('Texten är publicerad.', { exact: true }).first()).toBeVisible()
  await expect(statusIn(page)).toContainText('Publicerad')
}

/** Opens the dialog of publication, and waits until it has saved and asked what it needs to know. */
export async function askToPublish(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Publicera( ändringar)? …$/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('group', { name: 'När ska det bli publikt?' })).toBeVisible()
  return dialog
}

/** The form's own word for how far the text has come. */
export function statusIn(page: Page): Locator {
  return page.locator('.doc-controls__status')
}

/** Opens the menu beside the publish button and chooses from it. */
export async function chooseAct(page: Page, name: string): Promise<void> {
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByText(name, { exact: true }).click()
}

/** Changes the language that the editor works in. */
export async function chooseLocale(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Språk' }).click()
  await page.locator('.popup-button-list').getByRole('button', { name }).click()
}

/** Shows the page beside the form, as readers will see it. The admin remembers who had it open. */
export async function openLivePreview(page: Page): Promise<FrameLocator> {
  const toggler = page.locator('#live-preview-toggler')
  if (!(await toggler.getAttribute('class'))?.includes('--active')) await toggler.click()
  await expect(page.locator('iframe')).toBeVisible()
  return page.frameLocator('iframe')
}
