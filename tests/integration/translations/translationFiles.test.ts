import { beforeAll, describe, expect, it } from 'vitest'
import { toStoredBody } from '@/richText/toStoredBody'
import { parseXliff } from '@/translation/xliff/parseXliff'
import { aParagraph, aText, words as formatted } from '../../factories/body'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { openFileDesk, outcomesOf, withTargets, type FileDesk } from './fileDesk'

let newsroom: Newsroom
let desk: FileDesk
beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = await openFileDesk(newsroom)
})

async function done(asker: Asker, method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) {
  const { json, status } = await newsroom.ask(asker, method, path, body)
  expect(json.errors).toBeUndefined()
  expect(status).toBeLessThan(300)
  return json
}

const aBody = (...paragraphs: string[]) => toStoredBody(aText(...paragraphs.map((paragraph) => aParagraph(paragraph))))
const named = (unit: string, paragraph: string) => ({ ...aParagraph(paragraph), $: { unit } })

/** A public Swedish text whose paragraphs are the units `body/a`, `body/b` and so on. */
async function publish(title: string, ...paragraphs: string[]): Promise<string> {
  const body = toStoredBody(aText(...paragraphs.map((paragraph, index) => named('abcdef'[index] ?? '', paragraph))))
  const data = { title, standfirst: `${title}, ingressen`, body, _status: 'published' }
  return (await done('editor', 'POST', '/articles?locale=sv&depth=0', data)).doc.id
}

async function republish(id: string, ...nodes: ReturnType<typeof named>[]) {
  const change = { _status: 'published', significance: 'correction', changeNote: 'Fel dag.' }
  await done('editor', 'PATCH', `/articles/${id}?depth=0`, { body: toStoredBody(aText(...nodes)), ...change })
}

const fetchFile = async (query: string) => (await desk.fetchFile('translator', `target=en&${query}`)).text
const translationOf = async (id: string) =>
  (await done('editor', 'GET', `/articles?where[original][equals]=${id}&draft=true&depth=0&locale=en`)).docs[0]
const versionsOf = async (id: string) => (await done('editor', 'GET', `/articles/versions?where[parent][equals]=${id}&depth=0`)).totalDocs
const importsOf = async (id: string) =>
  (await done('editor', 'GET', `/acts?where[document][equals]=${id}&where[act][equals]=translation-imported`)).docs
const english = (title: string) => ({ title, standfirst: 'The standfirst', 'body/a': 'One.', 'body/b': 'Two.' })

describe('a file for translators', () => {
  it('holds a text that nobody has translated, and starts nothing', async () => {
    const id = await publish('Gruvan', 'Ett.', 'Två.')

    const { status, headers, text } = await desk.fetchFile('translator', `target=en&texts=articles:${id}`)

    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('application/xliff+xml; charset=utf-8')
    expect(headers.get('Content-Disposition')).toMatch(/^attachment; filename="nyhetsrum-en-\d{4}-\d\d-\d\d\.xlf"$/)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(text).toContain(`<file original="articles/${id}?rev=1" source-language="sv-SE" target-language="en-GB" datatype="html">`)
    expect(text).toContain('<trans-unit id="body/a" resname="Paragraph 1" xml:space="preserve">\n<source>Ett.</source>\n<target state="needs-translation">Ett.</target>')
    expect(await translationOf(id)).toBeUndefined()
  })

  it('holds several texts, each once, in both versions of XLIFF', async () => {
    const [one, other] = [await publish('Den ena', 'Ett.'), await publish('Den andra', 'Två.')]
    const { doc } = await done('translator', 'POST', `/articles/${one}/translations`, { language: 'en' })

    for (const version of ['1.2', '2.1']) {
      const parsed = parseXliff(await fetchFile(`version=${version}&texts=articles:${one},articles:${other},articles:${doc.id}`))

      expect(parsed).toMatchObject({ version, refused: [], document: { files: [{ textId: one }, { textId: other }] } })
      expect('document' in parsed && parsed.document.files).toHaveLength(2)
    }
  })

  it('says how each part stands, what has changed since and what the glossary says', async () => {
    await newsroom.payload.create({
      collection: 'terms',
      overrideAccess: true,
      data: { source: 'sv', target: 'en', term: 'kommun', translation: 'municipality', forbidden: 'commune' },
    })
    const id = await publish('Läget', 'Möte den 3 maj.', 'En kommun.', 'Kaffe.')
    await desk.bringBack('translator', withTargets(await fetchFile(`texts=articles:${id}`), { title: 'The state of things', standfirst: 'In brief', 'body/a': 'Meeting on 3 May.', 'body/b': 'A municipality.', 'body/c': 'Coffee.' }))
    const { id: translation } = await translationOf(id)
    await done('editor', 'POST', `/articles/${translation}/workbench`, { revision: 1, parts: [{ id: 'body/c', isDone: true }] })
    await done('editor', 'PATCH', `/articles/${translation}?depth=0`, { _status: 'published' })
    await republish(id, named('a', 'Möte den 4 maj.'), named('b', 'En kommun.'), named('c', 'Kaffe.'), named('d', 'Te.'))

    const parsed = parseXliff(await fetchFile(`texts=articles:${id}`))

    expect('document' in parsed && parsed.document.files[0]).toMatchObject({
      revision: 2,
      units: [
        { id: 'title', state: 'translated', target: ['The state of things'] },
        { id: 'standfirst', state: 'translated' },
        {
          id: 'body/a',
          state: 'changed',
          target: ['Meeting on 3 May.'],
          notes: [
            { from: 'newsroom', text: 'Corrected in version 2: Fel dag.' },
            { from: 'newsroom', text: 'It used to say: Möte den 3 maj.' },
          ],
        },
        { id: 'body/b', state: 'translated', notes: [{ from: 'glossary', text: 'kommun = municipality (not commune)' }] },
        { id: 'body/c', state: 'reviewed', notes: [] },
        { id: 'body/d', state: 'untranslated', target: ['Te.'], notes: [{ text: 'Corrected in version 2: Fel dag.' }] },
      ],
    })
  })

  it('is for those who write the language, and for nobody else', async () => {
    const id = await publish('Rätten', 'Ett.')
    const { doc } = await done('editor', 'POST', '/articles?locale=en&depth=0', { title: 'In English', standfirst: 'An original', _status: 'published' })

    expect((await desk.fetchFile('anonymous', `target=en&texts=articles:${id}`)).status).toBe(403)
    expect((await desk.fetchFile('translator', `target=sv&texts=articles:${doc.id}`)).refusals).toEqual(['Ditt konto får inte skriva på svenska.'])
    expect((await desk.fetchFile('editor', `target=sv&texts=articles:${doc.id}`)).status).toBe(200)
  })

  it('is refused with every text that cannot stand in it', async () => {
    const id = await publish('En svensk', 'Ett.')
    const { doc: draft } = await done('editor', 'POST', '/articles?locale=sv&draft=true', { title: 'Bara utkast' })
    const { doc: foreign } = await done('editor', 'POST', '/articles?locale=en&depth=0', { title: 'An English one', standfirst: 'An original', _status: 'published' })

    const { status, refusals } = await desk.fetchFile('editor', `target=en&texts=articles:${id},articles:${draft.id},articles:${foreign.id},reports:${id}`)

    expect(status).toBe(400)
    expect(refusals).toEqual([
      '”Bara utkast” är inte publicerad än, så det finns ingen version att översätta.',
      '”An English one” är redan skriven på engelska.',
      `Texten reports:${id} finns inte. Den kan ha tagits bort.`,
    ])
  })

  it.each(['', 'target=fi', 'target=en', 'target=en&texts=', 'target=en&texts=terms:1', 'target=en&version=3&texts=articles:1'])(
    'is refused when it is not said what it is to hold: %s',
    async (query) => {
      expect(await desk.fetchFile('editor', query)).toMatchObject({ status: 400, refusals: [expect.any(String)] })
    },
  )
})

describe('a file that comes back', () => {
  it('is told before it is imported, and nothing is stored', async () => {
    const id = await publish('Bron', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), { title: 'The bridge', 'body/a': 'One.' })

    const { status, report } = await desk.preview('translator', file, { name: 'bron.xlf' })

    expect(status).toBe(200)
    expect(report).toMatchObject({ isDone: false, name: 'bron.xlf', source: 'sv', target: 'en' })
    expect(report.texts).toMatchObject([
      { type: 'articles', id, title: 'Bron', translation: null, revision: 1, newest: 1, refusal: null, missing: 0, counts: { fill: 2, untranslated: 2 } },
    ])
    expect(report.texts[0]?.units[0]).toEqual({
      id: 'title',
      name: 'Rubrik',
      outcome: 'fill',
      after: 'The bridge',
      difference: [{ type: 'inserted', text: 'The bridge' }],
      sourceDifference: [],
      problems: [],
      isTaken: true,
    })
    expect(await translationOf(id)).toBeUndefined()
  })

  it('becomes a draft, is logged, and publishes nothing', async () => {
    const id = await publish('Vägen', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), english('The road'))

    const { status, report } = await desk.bringBack('translator', file, { name: 'vägen.xlf' })

    const translation = await translationOf(id)
    expect(status).toBe(200)
    expect(report).toMatchObject({ isDone: true, texts: [{ translation: translation.id, counts: { fill: 4 } }] })
    expect(translation).toMatchObject({ _status: 'draft', title: 'The road', standfirst: 'The standfirst', language: 'en' })
    expect(JSON.stringify(translation.body)).toMatch(/One\..*Two\./)
    expect(await importsOf(translation.id)).toMatchObject([
      { byName: 'translator', details: { file: 'vägen.xlf', format: 'XLIFF 1.2', fileRevision: 1, parts: Object.keys(english('')), parked: 0 } },
    ])
  })

  it('is logged by a name that can be kept, whatever it is called', async () => {
    const id = await publish('Namnet', 'Ett.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), { title: 'The name' })

    await desk.bringBack('translator', file, { name: `%00${'å'.repeat(300)}`, isRaw: true })

    expect(await importsOf((await translationOf(id)).id)).toMatchObject([{ details: { file: 'å'.repeat(199) } }])
  })

  it('changes nothing the second time: no version and no act', async () => {
    const id = await publish('Två gånger', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), english('Twice'))
    await desk.bringBack('translator', file)
    const translation = await translationOf(id)
    const before = await versionsOf(translation.id)

    const { report } = await desk.bringBack('translator', file)

    expect(outcomesOf(report).map(([, outcome]) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(await translationOf(id)).toEqual(translation)
    expect(await versionsOf(translation.id)).toBe(before)
    expect(await importsOf(translation.id)).toHaveLength(1)
  })

  it('is imported once when it is sent twice at once', async () => {
    const id = await publish('Samtidigt', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), english('At once'))

    const answers = await Promise.all([desk.bringBack('translator', file), desk.bringBack('translator', file)])

    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ report }) => report.texts[0]?.counts.fill).sort()).toEqual([0, 4])
    expect(await importsOf((await translationOf(id)).id)).toHaveLength(1)
  })

  it.each(['1.2', '2.1'])('leaves the same bytes to be exported again, in XLIFF %s', async (version) => {
    const id = await publish(`Bytes i ${version}`, ' Två blanksteg  ', '<b>&amp; "citat" ]]> \u0338')
    await desk.bringBack('translator', withTargets(await fetchFile(`texts=articles:${id}`), { title: ` A &#x22;title&#x22; ${version}`, 'body/b': 'Ett e\u0301 &lt;1&gt; ' }))
    const first = await fetchFile(`version=${version}&texts=articles:${id}`)
    const before = await translationOf(id)

    const { report } = await desk.bringBack('translator', first)

    expect(report.texts[0]?.counts).toMatchObject({ fill: 0, unchanged: 2, untranslated: 2 })
    expect(await fetchFile(`version=${version}&texts=articles:${id}`)).toBe(first)
    expect(await translationOf(id)).toEqual(before)
  })

  it('fills only the parts that it has, of a live translation as of any other, and readers keep what they have', async () => {
    const id = await publish('En del', 'Ett.', 'Två.')
    await desk.bringBack('translator', withTargets(await fetchFile(`texts=articles:${id}`), english('A part')))
    const { id: translation } = await translationOf(id)
    await done('editor', 'PATCH', `/articles/${translation}?depth=0`, { _status: 'published' })
    const whole = await fetchFile(`texts=articles:${id}`)
    const part = withTargets(whole, { 'body/b': 'Two, anew.' }).replace(/<trans-unit id="(title|standfirst|body\/a)"[\s\S]*?<\/trans-unit>\n/g, '')

    const { report } = await desk.bringBack('translator', part)

    expect(report.texts).toMatchObject([{ missing: 3, units: [{ id: 'body/b', outcome: 'fill', difference: [{ text: 'Two' }, { type: 'inserted' }, { text: '.' }] }] }])
    expect(JSON.stringify(await done('editor', 'GET', `/articles/${translation}?depth=0`))).not.toContain('anew')
    expect(JSON.stringify((await translationOf(id)).body)).toMatch(/One\..*Two, anew\./)
  })

  it('takes words for an original that was changed meanwhile only when somebody has accepted them', async () => {
    const id = await publish('Meanwhile', 'Möte den 3 maj.', 'Kaffe.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), { 'body/a': 'Meeting on 3 May.', 'body/b': 'Coffee.' })
    await republish(id, named('a', 'Möte den 4 maj.'), named('b', 'Kaffe.'))

    const { report } = await desk.preview('translator', file)
    expect(report.texts[0]).toMatchObject({ revision: 1, newest: 2 })
    expect(report.texts[0]?.units[2]).toMatchObject({
      outcome: 'changed-meanwhile',
      isTaken: false,
      sourceDifference: [{ text: 'Möte den ' }, { type: 'deleted', text: '3' }, { type: 'inserted', text: '4' }, { text: ' maj.' }],
    })
    await desk.bringBack('translator', file)
    expect(JSON.stringify((await translationOf(id)).body)).not.toContain('Meeting')

    const { report: second } = await desk.bringBack('translator', file, { accept: [`${id}/body/a`] })
    expect(outcomesOf(second)).toContainEqual(['body/a', 'changed-meanwhile', true])
    expect(JSON.stringify((await translationOf(id)).body)).toMatch(/Meeting on 3 May\..*Coffee\./)
    expect(outcomesOf((await desk.bringBack('translator', file, { accept: [`${id}/body/a`] })).report)).toContainEqual(['body/a', 'unchanged', false])
  })

  it('parks the words of a part that is gone from the original, once', async () => {
    const id = await publish('Borta', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), english('Gone'))
    await republish(id, named('a', 'Ett.'))

    const { report } = await desk.bringBack('translator', file)
    const second = await desk.bringBack('translator', file)

    expect(outcomesOf(report)).toContainEqual(['body/b', 'gone', true])
    expect(outcomesOf(second.report)).toContainEqual(['body/b', 'unchanged', false])
    const bench = await done('translator', 'GET', `/articles/${(await translationOf(id)).id}/workbench`)
    expect(bench.parked).toEqual([{ id: 'body/b', label: { kind: 'paragraph', numbers: { number: 2 } }, words: 'Two.' }])
  })

  it('parks words beside others of the same part that the translation still has', async () => {
    const id = await publish('Dubbelt', 'Ett.', 'Två.')
    const file = withTargets(await fetchFile(`texts=articles:${id}`), english('Double'))
    await desk.bringBack('translator', file)
    await republish(id, named('a', 'Ett.'))

    await desk.bringBack('translator', withTargets(file, { 'body/b': 'Two, better.' }))

    const bench = await done('translator', 'GET', `/articles/${(await translationOf(id)).id}/workbench`)
    expect(bench.parked.map(({ words }: { words: string }) => words).sort()).toEqual(['Two, better.', 'Two.'])
  })

  it('refuses a part that the original never had', async () => {
    const id = await publish('Påhittat', 'Ett.')
    const file = withTargets((await fetchFile(`texts=articles:${id}`)).replaceAll('body/a', 'body/made-up'), { 'body/made-up': 'Made up.' })

    const { report } = await desk.bringBack('translator', file)

    expect(report.texts[0]?.units[2]).toMatchObject({ outcome: 'refused', isTaken: false, problems: ['Originalet har aldrig haft den här delen.'] })
    expect(await translationOf(id)).toBeUndefined()
  })

  it('leaves texts and parts that the importer leaves out', async () => {
    const [one, other] = [await publish('Lämnad', 'Ett.', 'Två.'), await publish('Inläst', 'Ett.', 'Två.')]
    const file = withTargets((await fetchFile(`texts=articles:${one},articles:${other}`)), english('Left'))
    const both = file.replace(/(<file original="articles\/[^"]*"[\s\S]*?)(<file[\s\S]*)$/, (_, first: string, second: string) => first + withTargets(second, english('Imported')))

    const { report } = await desk.bringBack('translator', both, { leave: [one, `${other}/body/b`], isRaw: true })

    expect(report.texts.map(({ isLeft, translation }) => [isLeft, translation !== null])).toEqual([[true, false], [false, true]])
    expect(outcomesOf(report, 1)).toContainEqual(['body/b', 'fill', false])
    expect(await translationOf(one)).toBeUndefined()
    expect(JSON.stringify((await translationOf(other)).body)).toMatch(/One\..*Två\./)
  })

  it('stays a machine’s, unread, where a machine wrote the words and the file has changed some of them', async () => {
    const id = await publish('Maskinen', 'Ett.', 'Två.')
    await desk.bringBack('translator', withTargets(await fetchFile(`texts=articles:${id}`), english('The machine')))
    const translation = await translationOf(id)
    const machine = { tool: 'DeepL', at: '2026-11-22T10:00:00.000Z', words: 'other', source: 'other' }
    const work = { ...translation.work, parts: { 'body/a': { machine } } }
    await newsroom.payload.update({ collection: 'articles', id: translation.id, draft: true, data: { work }, overrideAccess: true })
    const file = await fetchFile(`texts=articles:${id}`)
    expect(file).toContain('<target state="needs-review-translation" state-qualifier="mt-suggestion">One.</target>')

    await desk.bringBack('translator', withTargets(file, { 'body/a': 'Number one.' }))

    const { parts } = await done('translator', 'GET', `/articles/${translation.id}/workbench`)
    expect(parts[2]).toMatchObject({ id: 'body/a', target: 'Number one.', origin: 'machine-edited', isRead: false })
  })
})

describe('a file that tools have been over', () => {
  const asTools = (file: string) =>
    `\uFEFF${file
      .replace(/(<trans-unit id="title"[\s\S]*?<\/trans-unit>\n)([\s\S]*)(<\/body>)/, '$2$1$3')
      .replace(/<trans-unit id="([^"]*)" resname="([^"]*)" xml:space="preserve">/g, "<trans-unit xml:space='preserve' resname='$2' id='$1' approved='no'>")
      .replaceAll('<target state="needs-translation">The bridge', '<target>The &quot;bridge&quot;')
      .replaceAll('\n', '\r\n')}`

  it.each([
    ['UTF-8', (file: string) => new TextEncoder().encode(file)],
    ['UTF-16', (file: string) => new Uint8Array(Buffer.from(file, 'utf16le'))],
  ])('is read in another order, with other quotation marks and line ends, in %s', async (encoding, encode) => {
    const id = await publish(`Verktyget ${encoding}`, 'Ett.', 'Två.')
    const file = asTools(withTargets(await fetchFile(`texts=articles:${id}`), { title: `The bridge ${encoding}`, 'body/b': 'Two.' }))

    const { report, refusals } = await desk.bringBack('translator', encode(file))

    expect(refusals).toEqual([])
    expect(outcomesOf(report)).toEqual([
      ['standfirst', 'untranslated', false],
      ['body/a', 'untranslated', false],
      ['body/b', 'fill', true],
      ['title', 'fill', true],
    ])
    expect((await translationOf(id)).title).toBe(`The "bridge" ${encoding}`)
  })

  it('is taken unit by unit where some came back damaged', async () => {
    const body = toStoredBody(aText({ ...aParagraph(formatted('Fet', 1), ' och inte'), $: { unit: 'a' } }, named('b', 'Två.'), named('c', 'Tre.')))
    const { doc } = await done('editor', 'POST', '/articles?locale=sv&depth=0', { title: 'Skadad', standfirst: 'Ingressen', body, _status: 'published' })
    const file = withTargets(await fetchFile(`texts=articles:${doc.id}`), { 'body/a': 'Bold and not', 'body/b': '<ph id="1">x</ph>Two.', 'body/c': 'Three.' })
    const damaged = file.replace('<trans-unit id="standfirst"', '<trans-unit').replace('<trans-unit id="title"', '<trans-unit id="body/b"')

    const { report } = await desk.bringBack('translator', damaged)

    expect(report.texts[0]?.units.map(({ name, outcome, problems }) => [name, outcome, problems])).toEqual([
      ['Stycke 3', 'fill', []],
      ['Stycke 2', 'damaged', ['Rad 5: Delens id finns två gånger i filen, så det går inte att veta vilken som gäller.']],
      ['', 'damaged', ['Rad 9: Delen har inget id, så det går inte att veta var orden hör hemma.']],
      ['Stycke 1', 'damaged', ['Rad 13: Märke 1 saknas.']],
      ['Stycke 2', 'damaged', ['Rad 17: Delens id finns två gånger i filen, så det går inte att veta vilken som gäller.']],
    ])
    const { report: mended } = await desk.bringBack('translator', file)
    expect(outcomesOf(mended)).toContainEqual(['body/b', 'damaged', false])
    expect(JSON.stringify((await translationOf(doc.id)).body)).toMatch(/Fet.*Två\..*Three\./)
  })
})

describe('a file that nothing can be used of', () => {
  const refuse = async (file: string | Uint8Array<ArrayBuffer>, asker: Asker = 'editor') => {
    const { status, refusals } = await desk.preview(asker, file)
    expect(await desk.bringBack(asker, file)).toMatchObject({ status, refusals })
    return [status, refusals]
  }
  const aFile = async () => fetchFile(`texts=articles:${await publish(`Fel ${Math.random()}`, 'Ett.')}`)

  it('is refused with why and where', async () => {
    const file = await aFile()

    expect(await refuse(file.slice(0, -20))).toEqual([400, [expect.stringContaining('Filen är trasig eller ingen XML')]])
    expect(await refuse('<a/>')).toEqual([400, ['Filen är XML men inte XLIFF, formatet för översättningar.']])
    expect(await refuse(file.replace(/original="[^"]*"/, 'original="manual.docx"'))).toEqual([400, ['Filen innehåller något som inte är en text härifrån (rad 3).']])
    expect(await refuse(file.replaceAll('en-GB', 'fi-FI'))).toEqual([400, [expect.stringContaining('Filen översätter inte mellan två av nyhetsrummets språk')]])
    expect(await refuse(file.replace('version="1.2"', 'version="3.0"'))).toEqual([400, [expect.stringContaining('XLIFF 1.2 eller 2.1')]])
    expect(await refuse(file.replace('UTF-8', 'koi-9'))).toEqual([400, [expect.stringContaining('Spara den som UTF-8')]])
    expect(await refuse(new Uint8Array([0x3c, 0xe5, 0x2f, 0x3e]))).toEqual([400, [expect.stringContaining('Spara den som UTF-8')]])
  })

  it('is refused when it would fetch other files or grow in memory', async () => {
    const file = await aFile()
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    const with_ = (declaration: string, word: string) => file.replace('\n', `\n${declaration}\n`).replace('>Ett.<', `>${word}<`)

    for (const [declaration, word] of [
      ['<!DOCTYPE x SYSTEM "file:///etc/passwd">', 'Ett.'],
      ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
      [laughs, '&c;'],
    ] as const)
      expect(await refuse(with_(declaration, word))).toEqual([400, [expect.stringContaining('dokumenttyp eller egna entiteter (rad 2)')]])
  })

  it('is refused when it is too large, in a form or not, and not read to its end', async () => {
    const large = new Uint8Array(20_000_000).fill(0x20)

    expect(await desk.preview('editor', large)).toMatchObject({ status: 400, refusals: ['Filen är större än 5 MB och kan inte vara en fil härifrån.'] })
    expect((await desk.bringBack('editor', large, { isRaw: true, language: 'en' })).refusals).toEqual(['The file is larger than 5 MB and cannot be one of ours.'])
  })

  it('is refused when there is none', async () => {
    expect((await desk.preview('editor', '', { isRaw: true })).refusals).toEqual(['Välj en fil att läsa in.'])
    expect((await newsroom.ask('editor', 'POST', '/translation-files/preview', new FormData())).status).toBe(400)
  })

  it('is refused from an account that does not write its language', async () => {
    const { doc } = await done('editor', 'POST', '/articles?locale=en&depth=0', { title: 'English first', standfirst: 'Words', body: aBody('One.'), _status: 'published' })
    const { text } = await desk.fetchFile('editor', `target=sv&texts=articles:${doc.id}`)
    const file = withTargets(text, { title: 'Svenska sedan' })

    expect(await refuse(file, 'translator')).toEqual([403, ['Ditt konto får inte skriva på svenska.']])
    expect(await refuse(file, 'anonymous')).toEqual([403, ['Logga in för att göra det här.']])
    expect(await translationOf(doc.id)).toBeUndefined()
  })
})

describe('a file with a text that cannot be imported', () => {
  async function twoTexts(title: string) {
    const [one, other] = [await publish(`${title}, den ena`, 'Ett.'), await publish(`${title}, den andra`, 'Ett.')]
    const file = (await fetchFile(`texts=articles:${one},articles:${other}`)).replaceAll(/(<target[^>]*>)([^<]*), den (ena|andra)</g, '$1$2 in English, $3<')
    return { one, other, file }
  }

  it('is imported in no part, unless that text is left out', async () => {
    const { one, other, file } = await twoTexts('Papperskorgen')
    await done('editor', 'PATCH', `/articles/${one}?depth=0`, { deletedAt: new Date().toISOString() })

    const { report } = await desk.preview('translator', file)
    const { status, refusals } = await desk.bringBack('translator', file)

    const gone = `Texten articles:${one} finns inte. Den kan ha tagits bort.`
    expect(report.texts.map(({ refusal }) => refusal)).toEqual([gone, null])
    expect([status, refusals]).toEqual([409, [gone, expect.stringContaining('Ingenting har lästs in')]])
    expect(await translationOf(other)).toBeUndefined()
    expect((await desk.bringBack('translator', file, { leave: [one] })).status).toBe(200)
    expect((await translationOf(other)).title).toBe('Papperskorgen in English, andra')
  })

  it('is imported in no part while somebody else is writing one of them, and says who', async () => {
    const { one, other, file } = await twoTexts('Låst')
    const { doc } = await done('editor', 'POST', `/articles/${one}/translations`, { language: 'en' })
    const { docs: users } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } }, overrideAccess: true })
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      overrideAccess: true,
      data: { document: { relationTo: 'articles', value: doc.id }, user: { relationTo: 'users', value: users[0]?.id ?? '' } },
    })

    const { status, refusals } = await desk.bringBack('translator', file)

    expect([status, refusals[0]]).toEqual([409, expect.stringMatching(/^editor redigerar översättningen av ”Låst, den ena” just nu\./)])
    expect(await translationOf(other)).toBeUndefined()
    expect((await translationOf(one)).title).toBe('Låst, den ena')
  })

  it('is imported in no part when one of them cannot be saved, and says which and why', async () => {
    const { one, other, file } = await twoTexts('Upptaget')
    await done('editor', 'POST', '/articles?locale=en&depth=0', { title: 'Upptaget in English, andra', standfirst: 'Taken', _status: 'published' })

    const { status, refusals } = await desk.bringBack('translator', file)

    expect([status, refusals]).toEqual([409, [expect.stringMatching(/^Översättningen av ”Upptaget, den andra” kan inte sparas\. .*Ingenting i filen har lästs in\.$/)]])
    expect(await translationOf(one)).toBeUndefined()
    expect(await translationOf(other)).toBeUndefined()
  })

  it('says so of a text in another collection, of another language, and whose translation is in the trash', async () => {
    const { one, other, file } = await twoTexts('Fel sort')
    await desk.bringBack('translator', file)
    const { id } = await translationOf(one)
    await done('editor', 'PATCH', `/articles/${id}?depth=0`, { deletedAt: new Date().toISOString() })
    const { doc } = await done('editor', 'POST', '/articles?locale=sv&depth=0', { title: 'Svensk', standfirst: 'Ord', _status: 'published' })
    const swapped = file
      .replace(`articles/${other}`, `reports/${other}`)
      .replace('</xliff>', `<file original="articles/${doc.id}?rev=7" source-language="sv-SE" target-language="en-GB" datatype="html"><body></body></file></xliff>`)

    const { report } = await desk.preview('translator', swapped)

    expect(report.texts.map(({ refusal }) => refusal)).toEqual([
      expect.stringMatching(/^Översättningen ”Fel sort in English, ena” ligger i papperskorgen\./),
      `Texten reports:${other} finns inte. Den kan ha tagits bort.`,
      null,
    ])
    expect(report.texts[2]).toMatchObject({ revision: 7, newest: 1, missing: 2 })
  })
})
