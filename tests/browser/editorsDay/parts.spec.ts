import type { Page } from '@playwright/test'
import { comeInAs, type Account } from '../support/account'
import { bodyOf, openText, statusIn } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

interface Body {
  root: { children: { $?: { unit?: string }; children: { text?: string }[] }[] }
}

/** The parts of a draft: each one's id and words. */
async function partsOf(editor: Account, id: string) {
  const { body } = await editor.send('GET', `/articles/${id}?draft=true&depth=0`)
  // The API gives the running text as Lexical's JSON.
  return (body as Body).root.children.map(({ $, children }) => ({
    id: $?.unit,
    words: children.map(({ text }) => text).join(''),
  }))
}

async function type(page: Page, words: string) {
  await bodyOf(page).pressSequentially(words, { delay: 20 })
}

test('an editor who writes on while the text saves itself loses no word, and parts keep their ids', async ({ context, page }) => {
  const editor = await comeInAs(context, 'editor')
  const { id } = await publishArticle('Text med stycken')
  await openText(page, id)
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await type(page, 'Två ')
  await expect.poll(async () => (await partsOf(editor, id)).length).toBe(2)
  const [first, second] = await partsOf(editor, id)

  await type(page, 'ord till')
  await page.keyboard.press('Enter')
  await type(page, 'Tre')
  await expect.poll(async () => (await partsOf(editor, id)).map(({ words }) => words)).toEqual([first?.words, 'Två ord till', 'Tre'])
  expect((await partsOf(editor, id)).slice(0, 2).map((part) => part.id)).toEqual([first?.id, second?.id])

  // Split in two, the part that stands first stays who it was, also when the page is opened anew.
  const before = await partsOf(editor, id)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  for (let letter = 0; letter < 'Två '.length; letter += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await partsOf(editor, id)).length).toBe(4)
  await expect(statusIn(page)).toContainText('Ändrad')
  await openText(page, id)
  await bodyOf(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await type(page, ' gånger')
  await expect.poll(async () => (await partsOf(editor, id)).at(-1)?.words).toBe('Tre gånger')
  const after = await partsOf(editor, id)
  expect([after[0], after[1], after[3]].map((part) => part?.id)).toEqual(before.map((part) => part.id))
})
