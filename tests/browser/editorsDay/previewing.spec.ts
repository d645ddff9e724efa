import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs } from '../support/account'
import { ask } from '../support/ask'
import { openLivePreview, openText } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

test('an editor sees new words beside the form as soon as they are saved, and readers do not', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const article = await publishArticle('Rubriken som läsarna har')
  await openText(page, article.id)
  const preview = await openLivePreview(page)
  await expect(preview.getByRole('heading', { level: 1, name: 'Rubriken som läsarna har' })).toBeVisible()
  await page.locator('#field-title').fill('Rubriken som skrivs just nu')

  await expect(preview.getByRole('heading', { level: 1, name: 'Rubriken som skrivs just nu' })).toBeVisible()
  await expect(preview.getByText('Det du ser är inte publicerat.')).toBeVisible()
  expect((await ask(`/sv/nyheter/${article.slug}`)).text).not.toContain('Rubriken som skrivs just nu')
})

test('an English draft is previewed in English before anyone else can read it', async ({ page, context }) => {
  const editor = await comeInAs(context, 'editor')
  const original = await publishArticle('Text att förhandsgranska')
  const copy = await editor.send('POST', `/articles/${original.id}/translations`, { language: 'en' })
  await editor.send('PATCH', `/articles/${copy.id}?draft=true`, { title: 'A text to preview' })
  await page.goto(`/preview/articles/${copy.id}`)

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A text to preview')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('a preview is nothing to those without an account, and is kept by no one', async ({ page, context }) => {
  const article = await publishArticle('Ingen förhandsvisning för alla')
  const anonymous = await ask(`/preview/articles/${article.id}`)
  const { token } = await comeInAs(context, 'editor')
  const own = await ask(`/preview/articles/${article.id}`, { headers: { cookie: `payload-token=${token}`, 'sec-fetch-site': 'none' } })
  const afterwards = await ask(`/preview/articles/${article.id}`)
  await page.goto(`/preview/articles/${article.id}`)

  expect([anonymous.status, own.status, afterwards.status]).toEqual([404, 200, 404])
  expect(anonymous.text).not.toContain('Ingen förhandsvisning för alla')
  expect(own.headers['cache-control']).toBe('private, no-store')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ingen förhandsvisning för alla')
})

const strange = [
  '/preview/articles/https:%2F%2Fevil.example',
  '/preview/articles/%2F%2Fevil.example',
  '/preview/https:%2F%2Fevil.example/x',
  '/preview/articles/x?url=https://evil.example&path=//evil.example&redirect=https://evil.example',
  '/preview/users/01a20374-105c-7259-8459-526e7d3c3449',
]
for (const path of strange)
  test(`a preview leads nowhere else: ${path}`, async ({ page, context }) => {
    await comeInAs(context, 'editor')
    expectConsoleError(/status of 404/)
    const answer = await page.goto(path)

    expect(answer?.status()).toBe(404)
    expect(answer?.request().redirectedFrom()).toBeNull()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte')
    await expect(page.locator('a[href*="evil"], meta[http-equiv=refresh]')).toHaveCount(0)
  })
