import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { importRedirects } from '@/importing/redirects/importRedirects'
import type { Locale } from '@/i18n/locales'
import { openPayload } from '../../../scripts/steps/openPayload'

let payload: Payload
let folder: string
let lines: string[]

beforeAll(async () => {
  payload = await openPayload()
})
afterAll(() => payload.destroy())

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'redirects-'))
  lines = []
  await payload.delete({ collection: 'redirects', where: { id: { exists: true } }, overrideAccess: true })
  return () => rmSync(folder, { recursive: true })
})

function run(csv: string, locale: Locale = 'sv'): Promise<boolean> {
  const file = path.join(folder, 'omdirigeringar.csv')
  writeFileSync(file, csv)
  return importRedirects({ file, siteUrl: 'http://localhost:3000', locale, payload, log: (line) => lines.push(line) })
}

async function findAll() {
  const { docs } = await payload.find({ collection: 'redirects', overrideAccess: true, pagination: false, sort: 'from' })
  return docs.map(({ from, to, updatedAt }) => ({ from, to, updatedAt }))
}

const csv = '\uFEFFGammal adress;Ny adress\r\n/a;/b\r\n/b;/sv/nyheter\r\n/öppet-hus/;https://example.org/x,y\r\n'

it('adds every redirect of a spreadsheet’s file, and changes nothing the second time', async () => {
  const first = await run(csv)
  const stored = await findAll()
  const second = await run(csv)

  expect(stored).toMatchObject([
    { from: '/%C3%B6ppet-hus', to: 'https://example.org/x,y' },
    { from: '/a', to: '/sv/nyheter' },
    { from: '/b', to: '/sv/nyheter' },
  ])
  expect(await findAll()).toEqual(stored)
  expect([first, second]).toEqual([true, true])
  expect(lines).toEqual(['3 nya omdirigeringar. Ingen fanns redan.', 'Inga nya omdirigeringar. 3 fanns redan.'])
})

it('adds those that are missing to those that are there', async () => {
  await run('/a,/sv\n')
  await run('/a,/sv\n/c,/a\n')

  expect(await findAll()).toMatchObject([{ from: '/a', to: '/sv' }, { from: '/c', to: '/sv' }])
})

it('writes nothing when anything is wrong, and tells each fault with its line and what to do', async () => {
  await run('/finns,/sv\n')
  lines = []

  const isDone = await run('from,to\n/bra,/sv\n/admin,/sv\n/ensam\n/finns,/en\n/bra,/en\n/x,/y\n/y,/x\n/z?id=1,/ingenting\n')

  expect(isDone).toBe(false)
  expect(lines).toEqual([
    'Rad 3: På adressen finns redan en sida i nyhetsrummet. Den går inte att leda om.',
    'Rad 4: raden ska ha två kolumner, gammal adress och ny adress, med komma eller semikolon emellan.',
    'Rad 5: adressen leder redan till /sv. Ändra den omdirigeringen i administrationen, eller ta bort raden.',
    'Rad 6: samma gamla adress står på rad 2, med ett annat mål. Ta bort en av raderna.',
    'Rad 7: adressen leder till sig själv, genom andra rader i filen. Ändra målet på en av dem.',
    'Rad 8: adressen leder till sig själv, genom andra rader i filen. Ändra målet på en av dem.',
    'Rad 9: Skriv adressen utan frågetecken, # och det som följer: en omdirigering gäller hela sidan.',
    '7 rader behöver rättas. Inget har ändrats. Rätta filen och kör kommandot igen.',
  ])
  expect(await findAll()).toMatchObject([{ from: '/finns', to: '/sv' }])
})

it('answers in English when it is asked to', async () => {
  await run('/sv/gammal,/en/news\n', 'en')

  expect(lines).toEqual([
    'Line 1: /sv/gammal belongs to one language and the target to another. Addresses never lead to another language.',
    '1 line needs mending. Nothing has been changed. Mend the file and run the command again.',
  ])
})

it.each([
  ['PK\x03\x04', 'omdirigeringar.csv: inte läst. Filen är inte ren text'],
  ['', 'omdirigeringar.csv: inte läst. Filen innehåller ingen text.'],
  ['från,till\n', 'omdirigeringar.csv: filen innehåller inga omdirigeringar.'],
])('tells what is wrong with the file itself', async (content, told) => {
  expect(await run(content)).toBe(false)
  expect(lines[0]).toContain(told)
})
