import { comeInAs } from '../support/account'
import { aBodyToTranslate, fieldOf, openBench, partOf, progressIn, publishTranslation, readParts, startTranslation, untilSaved } from '../support/bench'
import { expect, test } from '../support/editorTest'

test('a translator lets a machine begin, told first what is sent, and reads what it wrote', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const { english } = await startTranslation('Maskinen får börja')
  await openBench(page, english.id)
  await fieldOf(page, 'Stycke 1').fill('A meeting is held on 3 May.')
  await untilSaved(page)
  const sides = (await readParts(english.id)).filter(({ target }) => target === '')

  await page.getByRole('button', { name: 'Maskinöversätt …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Maskinöversätta det som inte är översatt?' })
  await expect(dialog).toContainText(`${sides.length} delar`)
  await expect(dialog).toContainText('skickas till DeepL')
  await dialog.getByRole('button', { name: 'Maskinöversätt', exact: true }).click()

  await expect(fieldOf(page, 'Stycke 2')).toHaveValue('KAFFE SERVERAS.')
  await expect(partOf(page, 'Stycke 2')).toContainText('Maskinöversatt, inte läst')
  await expect(fieldOf(page, 'Stycke 1')).toHaveValue('A meeting is held on 3 May.')
  await expect(progressIn(page)).toBeVisible()
})

test('a translator takes what was translated before by a key', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const paragraph = 'Ansökan öppnar den första mars och stänger i slutet av april.'
  await publishTranslation('Ansökan i fjol', aBodyToTranslate(paragraph))
  const { english } = await startTranslation('Ansökan i år', aBodyToTranslate(paragraph))
  await openBench(page, english.id)

  await fieldOf(page, 'Stycke 1').focus()
  await expect(partOf(page, 'Stycke 1')).toContainText('Samma ord i originalet, ur ”English: Ansökan i fjol”')
  await page.keyboard.press('Control+Shift+Digit1')

  await expect(fieldOf(page, 'Stycke 1')).toHaveValue(`English: ${paragraph}`)
  await untilSaved(page)
})
