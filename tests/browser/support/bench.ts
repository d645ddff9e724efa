import { expect, type Locator, type Page } from '@playwright/test'
import type { BodyNode } from '@/domain/body'
import { toStoredBody } from '@/richText/toStoredBody'
import { toPlainWords } from '@/translation/inline'
import { spellInlines } from '@/translation/spellInlines'
import type { Workbench } from '@/translation/workbench/workbench'
import { aBlock, aLinkNode, aParagraph, aText, words } from '../../factories/body'
import { thePriorities } from '../../factories/translation'
import { openAccount, type StoredText } from './account'
import { publishArticle } from './texts'

/** A text to translate, with words, marks and priorities. */
export function aBodyToTranslate(...paragraphs: string[]) {
  return toStoredBody(
    aText(
      ...paragraphs.map((paragraph) => aParagraph(paragraph)),
      aParagraph('Fabriken ', words('byggs', 1), ' i ', aLinkNode('Kiruna', { url: 'https://example.org/kiruna', linkType: 'custom' }), '.'),
      aBlock(thePriorities()),
    ),
  )
}

/** What stands in a stored body, to be changed. */
export function bodyIn({ body }: StoredText) {
  // A text's stored shape, as `toStoredBody` made it.
  return structuredClone(body) as { root: { children: (BodyNode & { children: { text: string }[]; fields: { items: unknown[] } })[] } }
}

/** A public original, and a draft of its translation that nobody has translated. */
export async function startTranslation(title: string, body = aBodyToTranslate('Ett möte hålls den 3 maj.', 'Kaffe serveras.')) {
  const editor = await openAccount('editor')
  const original = await publishArticle(title, { body })
  const english = await editor.send('POST', `/articles/${original.id}/translations`, { language: 'en' })
  return { original, english }
}

/** The same with every part translated, and public. */
export async function publishTranslation(title: string, body?: ReturnType<typeof aBodyToTranslate>) {
  const editor = await openAccount('editor')
  const { original, english } = await startTranslation(title, body)
  await translateAll(english.id)
  const published = await editor.send('PATCH', `/articles/${english.id}?depth=0&reviewed=1`, { _status: 'published' })
  return { original, english: published }
}

/** Writes words into every part that has none. */
export async function translateAll(id: string): Promise<void> {
  const editor = await openAccount('editor')
  const { parts, original } = (await editor.send('GET', `/articles/${id}/workbench`)) as unknown as Workbench
  const edits = parts.filter(({ target }) => target === '').map((part) => ({ id: part.id, words: `English: ${spellInlines(part.source)}` }))
  await editor.send('POST', `/articles/${id}/workbench`, { revision: original.revision, parts: edits })
}

/** Publishes an original anew. */
export async function republish({ id }: StoredText, more: object): Promise<StoredText> {
  const editor = await openAccount('editor')
  const said = { significance: 'correction', changeNote: 'Fel dag.' }
  return editor.send('PATCH', `/articles/${id}?depth=0`, { ...said, ...more, _status: 'published' })
}

/** Opens the workbench of a translation, and waits until it has come alive. */
export async function openBench(page: Page, id: string): Promise<void> {
  await page.goto(benchPath(id))
  await expect(progressIn(page)).toBeVisible()
}

export function benchPath(id: string): string {
  return `/admin/collections/articles/${id}/translation?locale=en`
}

/** One part of the text, by its name. */
export function partOf(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true })
}

/** Where a part's translation is written. */
export function fieldOf(page: Page, name: string): Locator {
  return partOf(page, name).getByRole('textbox')
}

/** What the bench tells of how much is left. */
export function progressIn(page: Page): Locator {
  return page.locator('#bench-progress')
}

/** Waits until everything on the bench is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('.bench__saving')).toHaveAttribute('data-saving', 'saved')
}

/** What the bench tells when it cannot save. */
export function troubleIn(page: Page): Locator {
  return page.locator('.bench__saving').getByRole('alert')
}

/** The translation's parts, as the newsroom has them. */
export async function readParts(id: string) {
  const editor = await openAccount('editor')
  const { parts } = (await editor.send('GET', `/articles/${id}/workbench`)) as unknown as Workbench
  return parts.map(({ label, source, target, ...part }) => ({ ...part, kind: label.kind, source: toPlainWords(source), target }))
}
