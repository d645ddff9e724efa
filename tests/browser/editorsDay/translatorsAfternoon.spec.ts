import { expectConsoleError } from '../../setup/browserTest'
import { comeInAs, openAccount } from '../support/account'
import { ask, siteUrl } from '../support/ask'
import {
  aBodyToTranslate,
  benchPath,
  bodyIn,
  fieldOf,
  openBench,
  partOf,
  progressIn,
  publishTranslation,
  readParts,
  republish,
  startTranslation,
  translateAll,
  troubleIn,
  untilSaved,
} from '../support/bench'
import { openText } from '../support/desk'
import { expect, test } from '../support/editorTest'

test('a translation that is behind is brought up to date part by part, and its readers’ notice goes', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await publishTranslation('Mötet flyttas')
  const body = bodyIn(original)
  body.root.children[0]!.children[0]!.text = 'Ett möte hålls den 4 maj.'
  body.root.children[1]!.children[0]!.text = 'Kaffe och te serveras.'
  await republish(original, { standfirst: 'Mötet flyttas en dag.', body })
  const path = `/en/news/${english.slug}`
  await expect.poll(async () => (await ask(path)).text).toContain('data-translation-state="behind"')

  await openBench(page, english.id)
  await expect(progressIn(page)).toHaveText('3 av 3 delar kvar.')
  await expect(page.getByText('Version 2, en rättelse')).toBeVisible()
  const paragraph = partOf(page, 'Stycke 1')
  await expect(paragraph).toContainText('Ändrad')
  await expect(paragraph.locator('del')).toContainText('3')
  await expect(paragraph.locator('ins')).toContainText('4')
  await page.getByLabel('Visa vad som har ändrats i originalet').uncheck()
  await expect(paragraph.locator('del')).toHaveCount(0)
  await expect(paragraph).toContainText('Ett möte hålls den 4 maj.')
  await expect(partOf(page, 'Stycke 3')).toHaveCount(0)
  await page.getByRole('button', { name: /delar är oförändrade – visa$/ }).first().click()

  for (const [name, english] of [['Ingress', 'The meeting is moved a day.'], ['Stycke 1', 'A meeting is held on 4 May.'], ['Stycke 2', 'Coffee and tea are served.']] as const) {
    await fieldOf(page, name).fill(english)
    await partOf(page, name).getByRole('button', { name: `Markera som klar: ${name}` }).click()
  }
  await expect(progressIn(page)).toHaveText('Alla delar är klara.')
  await expect(progressIn(page)).toBeFocused()
  await page.getByRole('button', { name: 'Publicera ändringar …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Ja, vi hade fel: rättelse' }).check()
  await dialog.getByLabel(/^Vad var fel/).fill('The wrong day.')
  await dialog.getByRole('button', { name: 'Publicera', exact: true }).click()

  await expect(page.getByText('Översättningen är avstämd mot version 2, den senaste.')).toBeVisible()
  await expect(progressIn(page)).toBeFocused()
  await expect.poll(async () => (await ask(path)).text).not.toContain('data-translation-state="behind"')
  const { text } = await ask(path)
  expect(text).toContain('A meeting is held on 4 May.')
  expect(text).toContain('Coffee and tea are served.')
})

test('a publisher says that a translation is still correct, to the version on the screen', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await publishTranslation('Ett stavfel')
  await republish(original, { standfirst: 'Ett stavfel är rättat.' })
  await openBench(page, english.id)
  await page.getByRole('button', { name: 'Stämmer fortfarande …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, den stämmer' }).click()

  await expect(page.getByText('Översättningen är avstämd mot version 2, den senaste.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stämmer fortfarande …' })).toHaveCount(0)
  await expect.poll(async () => (await ask(`/en/news/${english.slug}`)).text).not.toContain('data-translation-state="behind"')
})

test('a text is translated and published with the keyboard alone', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { english } = await startTranslation('Bara tangenter', aBodyToTranslate('Ett.'))
  await openBench(page, english.id)
  await expect(progressIn(page)).toHaveText('13 av 13 delar kvar.')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(fieldOf(page, 'Rubrik')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(partOf(page, 'Rubrik')).toContainText('Skriv en översättning först.')
  await page.keyboard.type('Only keys')
  await page.keyboard.press('Control+Enter')
  await expect(fieldOf(page, 'Ingress')).toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  await expect(fieldOf(page, 'Ingress')).toHaveValue('Bara tangenter i korthet.')
  await page.keyboard.press('Control+z')
  await expect(fieldOf(page, 'Ingress')).toHaveValue('')
  await page.keyboard.type('Keys in brief.')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('One.')
  await page.keyboard.press('Control+Enter')

  await expect(fieldOf(page, 'Stycke 2')).toBeFocused()
  await page.keyboard.type('The plant is built in Kiruna.')
  await expect(partOf(page, 'Stycke 2')).toContainText('Märke 1 saknas.')
  await page.keyboard.press('Control+Enter')
  await expect(fieldOf(page, 'Stycke 2')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('The plant is <1>built</1> in Kiruna.')
  for (let letter = 0; letter < 'Kiruna.'.length; letter += 1) await page.keyboard.press('ArrowLeft')
  for (let letter = 0; letter < 'Kiruna'.length; letter += 1) await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Märke 2: länk' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(fieldOf(page, 'Stycke 2')).toHaveValue('The plant is <1>built</1> in <2>Kiruna</2>.')
  await expect(fieldOf(page, 'Stycke 2')).toBeFocused()
  for (let part = 0; part < 10; part += 1) {
    await page.keyboard.press('Control+Enter')
    if (part < 9) await page.keyboard.type(`Part ${part}`)
  }
  await expect(progressIn(page)).toHaveText('Alla delar är klara.')
  await expect(progressIn(page)).toBeFocused()
  await page.keyboard.press('Control+s')
  await untilSaved(page)

  await page.keyboard.press('F2')
  await expect(page.getByRole('dialog')).toContainText('/en/news/only-keys')
  await page.getByRole('dialog').getByRole('button', { name: 'Publicera', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(progressIn(page)).toBeFocused()
  const { text } = await ask('/en/news/only-keys')
  expect(text).toContain('The plant is <strong>built</strong> in <a href="https://example.org/kiruna"')
})

test('a translator goes over to a newer version of the original, and no word is lost', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const { original, english } = await startTranslation('Publicerad på nytt')
  await openBench(page, english.id)
  await fieldOf(page, 'Stycke 2').fill('Coffee is served.')
  await untilSaved(page)
  const body = bodyIn(original)
  body.root.children.splice(0, 1)
  await republish(original, { body })
  await fieldOf(page, 'Rubrik').fill('Published anew')
  await fieldOf(page, 'Stycke 1').fill('A meeting.')

  await expect(page.getByText('Originalet publicerades på nytt (version 2) medan du översatte. Du arbetar mot version 1.')).toBeVisible()
  await fieldOf(page, 'Ingress').fill('Not saved yet, but soon')
  await page.getByRole('button', { name: 'Gå över till version 2' }).click()
  await expect(page.getByText('Du arbetar nu mot version 2.').first()).toBeVisible()
  await expect(fieldOf(page, 'Stycke 1')).toHaveValue('Coffee is served.')
  await expect(fieldOf(page, 'Rubrik')).toHaveValue('Published anew')
  await expect(fieldOf(page, 'Ingress')).toHaveValue('Not saved yet, but soon')
  await fieldOf(page, 'Rubrik').fill('Published once more')
  const parked = page.getByRole('region', { name: 'Undanlagda ord' })
  await expect(parked).toContainText('A meeting.')

  await parked.getByRole('button', { name: /^Släpp …/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Släpp orden' }).click()
  await expect(parked).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(fieldOf(page, 'Rubrik')).toHaveValue('Published once more')
  await expect(parked).toHaveCount(0)
})

test('words that could not be saved outlive a reload, and are saved when the newsroom answers again', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { english } = await startTranslation('Utan nät')
  await openBench(page, english.id)
  await page.route('**/workbench?*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  expectConsoleError(/ERR_FAILED/)
  await fieldOf(page, 'Rubrik').fill('Without a network')
  await expect(troubleIn(page)).toContainText('Kunde inte spara: servern svarar inte.')
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toBe(1)
  await expect(fieldOf(page, 'Rubrik')).toHaveValue('Without a network')
  await page.unroute('**/workbench?*')

  await untilSaved(page)
  expect((await readParts(english.id))[0]).toMatchObject({ target: 'Without a network' })
})

test('of two who translate the same text neither loses a word', async ({ page, context }) => {
  const { english } = await startTranslation('Två översättare')
  await comeInAs(context, 'editor')
  await openBench(page, english.id)
  const admin = await openAccount('admin')
  await admin.send('POST', `/articles/${english.id}/workbench`, { revision: 1, parts: [{ id: 'title', words: 'Two translators' }] })
  expectConsoleError(/status of 409/)
  await fieldOf(page, 'Rubrik').fill('A pair of translators')
  await fieldOf(page, 'Ingress').fill('In brief.')
  await expect(troubleIn(page)).toContainText('sparade texten')
  await page.getByRole('button', { name: 'Hämta det som är sparat' }).click()

  await expect(fieldOf(page, 'Ingress')).toHaveValue('In brief.')
  await expect(fieldOf(page, 'Rubrik')).toHaveValue('Two translators')
  await partOf(page, 'Rubrik').getByRole('button', { name: 'Använd det jag skrev' }).click()
  await untilSaved(page)
  expect((await readParts(english.id)).slice(0, 2)).toMatchObject([{ target: 'A pair of translators' }, { target: 'In brief.' }])
})

test('priorities that change places in the original take their English words with them', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await startTranslation('Omordnad')
  await translateAll(english.id)
  const editor = await openAccount('editor')
  await editor.send('PATCH', `/articles/${english.id}?depth=0&reviewed=1`, { _status: 'published' })
  const body = bodyIn(original)
  body.root.children.at(-1)!.fields.items.reverse()
  await republish(original, { body })
  await openBench(page, english.id)

  await expect(partOf(page, 'Prioritering 1, rubrik')).toContainText('Flyttad')
  await expect(partOf(page, 'Prioritering 1, rubrik')).toContainText('Prioritering 3')
  await expect(fieldOf(page, 'Prioritering 1, rubrik')).toHaveValue('English: Prioritering 3')
  await fieldOf(page, 'Prioritering 1, utmaning').fill('The third challenge')
  await untilSaved(page)
  const saved = await editor.send('GET', `/articles/${english.id}?draft=true&depth=0`)
  const items = bodyIn(saved).root.children.at(-1)!.fields.items as { id: string; title: string; challenge: string }[]
  expect(items.map(({ title }) => title)).toEqual(['English: Prioritering 3', 'English: Prioritering 2', 'English: Prioritering 1'])
  expect(items[0]).toMatchObject({ id: 'p3', challenge: 'The third challenge' })
})

test('who may not publish hands the translation in', async ({ page, context }) => {
  await comeInAs(context, 'translator')
  const { english } = await startTranslation('Lämnas in')
  await openBench(page, english.id)
  await fieldOf(page, 'Rubrik').fill('Handed in')
  await untilSaved(page)
  await expect(page.getByRole('button', { name: /^Publicera/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Lämna för granskning' }).click()

  await expect(page.getByRole('button', { name: 'Lämnad för granskning' })).toBeDisabled()
})

test('an original leads to its translations, which are begun there', async ({ page, context }) => {
  await comeInAs(context, 'editor')
  const { original, english } = await startTranslation('Originalets flik')
  await openText(page, original.id)
  await page.getByRole('link', { name: 'Översättning', exact: true }).click()
  await page.getByRole('link', { name: 'Översätt till engelska' }).click()

  await expect(page).toHaveURL(`${siteUrl}${benchPath(english.id)}`)
  await expect(progressIn(page)).toBeVisible()
})
