import { words } from '../../factories/words'
import { comeInAs, openAccount } from '../support/account'
import { ask } from '../support/ask'
import { openText } from '../support/desk'
import { expect, test } from '../support/editorTest'
import { publishArticle } from '../support/texts'

/** A text with a correction that readers have been told of. */
async function publishCorrected(title: string) {
  const editor = await openAccount('editor')
  const article = await publishArticle(title)
  const correction = { significance: 'correction', changeNote: 'Mötet är i Boras.', _status: 'published' }
  await editor.send('PATCH', `/articles/${article.id}?depth=0`, { ...words(title), standfirst: 'Rättad ingress.', ...correction })
  return { ...article, path: `/sv/nyheter/${article.slug}` }
}

test('an editor sees every publication, who made it, and the way to the text as it was', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { id, path } = await publishCorrected('Text med historia')
  await openText(page, id)
  const entries = page.getByRole('region', { name: 'Ändringar' }).getByRole('listitem')

  await expect(entries).toContainText([/^Version 2: rättelse.*Mötet är i Boras\..*Av Redaktör/s, /^Version 1: publicerad första gången/])
  await expect(page.getByRole('link', { name: 'Läs version 1' })).toHaveAttribute('href', `${path}/versioner/1`)
  await expect(page.getByRole('button', { name: /notisen/ })).toHaveCount(0)
  const earlier = await ask(`${path}/versioner/1`)
  expect([earlier.status, earlier.text.includes('Text med historia i korthet.')]).toEqual([200, true])
})

test('an admin corrects what readers were told', async ({ page, context }) => {
  await comeInAs(context, 'admin')
  const { id, path } = await publishCorrected('Text med stavfel i rättelsen')
  await openText(page, id)
  await page.getByRole('button', { name: 'Rätta notisen … i version 2' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Notisen, på svenska' }).fill('Mötet är i Borås.')
  await page.getByRole('dialog').getByRole('button', { name: 'Rätta notisen' }).click()

  await expect(page.getByRole('region', { name: 'Ändringar' })).toContainText('Mötet är i Borås.')
  await expect.poll(async () => (await ask(path)).text).toContain('Mötet är i Borås.')
  expect((await ask(path)).text).not.toContain('Mötet är i Boras.')
})

test('an admin takes back what readers were told', async ({ page, context }) => {
  await comeInAs(context, 'admin')
  const { id, path } = await publishCorrected('Text med rättelse för mycket')
  await openText(page, id)
  await page.getByRole('button', { name: 'Ta bort notisen … i version 2' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort notisen' }).click()

  await expect(page.getByRole('region', { name: 'Ändringar' })).toContainText('Version 2: liten ändring')
  await expect.poll(async () => (await ask(path)).text).not.toContain('Mötet är i Boras.')
})
