import { beforeAll, describe, expect, it } from 'vitest'
import { fillMemory } from '@/collections/translation-memory/fillMemory'
import { toStoredBody } from '@/richText/toStoredBody'
import type { BodyNode } from '@/domain/body'
import type { Workbench } from '@/translation/workbench/workbench'
import { aParagraph, aText, words } from '../../factories/body'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function done(method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) {
  const { json } = await newsroom.ask('editor', method, path, body)
  expect(json.errors).toBeUndefined()
  return json
}

async function start(title: string, ...paragraphs: BodyNode[]) {
  const body = toStoredBody(aText(...paragraphs))
  const { doc } = await done('POST', '/articles?locale=sv&depth=0', { title, standfirst: `Om ${title}`, body, _status: 'published' })
  const { doc: copy } = await done('POST', `/articles/${doc.id}/translations`, { language: 'en' })
  const bench: Workbench = await done('GET', `/articles/${copy.id}/workbench`)
  return { id: copy.id as string, part: (index: number) => bench.parts[index + 2]?.id ?? '' }
}

/** A published translation; what it does not say of a part is that the words are the same. */
async function translate({ id, part }: Awaited<ReturnType<typeof start>>, title: string, ...targets: string[]) {
  const named = { title, standfirst: `About ${title}` }
  const parts = [...Object.entries(named).map(([field, said]) => ({ id: field, words: said })), ...targets.map((said, index) => ({ id: part(index), words: said }))]
  await done('POST', `/articles/${id}/workbench`, { parts })
  await done('PATCH', `/articles/${id}?depth=0`, { _status: 'published' })
}

async function suggestionsFor({ id, part }: Awaited<ReturnType<typeof start>>, index = 0) {
  const { suggestions } = await done('GET', `/articles/${id}/suggestions?part=${encodeURIComponent(part(index))}`)
  return suggestions
}

describe('the memory of translations', () => {
  it('suggests how the same words were translated, and nearly the same, with the text they come from', async () => {
    const earlier = await start('Nämndens möte', aParagraph('Mötet hålls i regionhuset i Gävle den 3 maj.'))
    await translate(earlier, 'The committee meets', 'The meeting is held in Gävle on 3 May.')

    const same = await start('Samma ord', aParagraph('Mötet hålls i regionhuset i Gävle den 3 maj.'))
    const close = await start('Nästan samma ord', aParagraph('Mötet hålls i regionhuset i Gävle den 14 juni.'))
    const other = await start('Andra ord', aParagraph('Bron stängs för målning.'))

    expect(await suggestionsFor(same)).toEqual([
      {
        source: 'Mötet hålls i regionhuset i Gävle den 3 maj.',
        target: 'The meeting is held in Gävle on 3 May.',
        similarity: 1,
        document: { type: 'articles', id: earlier.id, title: 'The committee meets' },
      },
    ])
    const [near] = await suggestionsFor(close)
    expect(near.similarity).toBeGreaterThan(0.6)
    expect(near.similarity).toBeLessThan(1)
    expect(await suggestionsFor(other)).toEqual([])
  })

  it('keeps marks where the part has the same, and leaves them out where it has not', async () => {
    const marked = (...words: (string | BodyNode)[]) => aParagraph(...words)
    const earlier = await start('Märkt', marked('Priset är ', words('fast', 1), ' i hela länet.'))
    await translate(earlier, 'Marked', 'The price is <1>fixed</1> in the whole county.')

    expect(await suggestionsFor(await start('Märkt igen', marked('Priset är ', words('fast', 1), ' i hela länet.')))).toMatchObject([
      { target: 'The price is <1>fixed</1> in the whole county.' },
    ])
    expect(await suggestionsFor(await start('Omärkt', marked('Priset är fast i hela länet.')))).toMatchObject([
      { target: 'The price is fixed in the whole county.', similarity: 1 },
    ])
  })

  it('learns nothing of a draft, and unlearns what was withdrawn from readers', async () => {
    const paragraph = aParagraph('Ansökan görs hos länsstyrelsen senast i augusti.')
    const earlier = await start('Ansökan', paragraph)
    await done('POST', `/articles/${earlier.id}/workbench`, { parts: [{ id: earlier.part(0), words: 'A draft.' }] })
    const asked = await start('Ansökan igen', paragraph)
    expect(await suggestionsFor(asked)).toEqual([])

    await translate(earlier, 'Application', 'Apply to the county board.')
    expect(await suggestionsFor(asked)).toMatchObject([{ target: 'Apply to the county board.' }])
    await done('POST', `/articles/${earlier.id}/takedown`, { kind: 'withdrawn', explanation: 'Wrong authority.' })
    expect(await suggestionsFor(asked)).toEqual([])
  })

  it('never suggests a part to itself', async () => {
    const text = await start('Själv', aParagraph('Ett stycke som bara finns här och ingen annanstans.'))
    await translate(text, 'Self', 'A paragraph found nowhere else.')

    expect(await suggestionsFor(text)).toEqual([])
  })

  it('remembers translations that were published before there was a memory', async () => {
    const paragraph = aParagraph('Rapporten lämnas till regeringen före årets slut.')
    const earlier = await start('Rapporten', paragraph)
    await translate(earlier, 'The report', 'The report goes to the government.')
    await newsroom.payload.db.drizzle.execute('DELETE FROM translation_memory')
    const lines: string[] = []

    await fillMemory({ payload: newsroom.payload, log: (line) => lines.push(line) })

    expect(lines.join()).toContain('translated articles')
    expect(await suggestionsFor(await start('Rapporten igen', paragraph))).toMatchObject([{ target: 'The report goes to the government.' }])
  })
})
