import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { RichText } from '@/domain/body'
import { toWork } from '@/domain/translationWork'
import { toStoredBody } from '@/richText/toStoredBody'
import { aLinkNode, aParagraph, aText } from '../../factories/body'
import { aPng } from '../../factories/image'
import { aBodyOfEverything } from '../../factories/translation'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { openTranslationService, type Fault, type TranslationService } from '../../setup/translationService'
import { readAt } from '../site/readAt'
import { make, publish, published } from '../site/writing'

const publishAt = '2091-01-01T08:00:00.000Z'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
let service: TranslationService
let imageId: string
let contactId: string
let targetId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  service = await openTranslationService()
  const picture = new FormData()
  picture.set('_payload', JSON.stringify({ alt: 'En gruva', copyright: 'Region Norra' }))
  picture.set('file', await aPng('gruva.png'))
  imageId = (await make(newsroom, '/media?locale=sv', picture)).id
  await newsroom.ask('editor', 'PATCH', `/media/${imageId}?locale=en`, { alt: 'A mine' })
  contactId = (await make(newsroom, '/contacts?locale=sv', { name: 'Anna Ek', email: 'anna@example.org' })).id
  targetId = (await publish(newsroom, 'articles', 'Dit länken leder')).id
  turnOn()
})

afterEach(() => {
  turnOn()
  service.fault = null
  service.meanwhile = null
  service.requests = []
  vi.restoreAllMocks()
})

afterAll(() => service.close())

function turnOn() {
  process.env.MACHINE_TRANSLATION = 'deepl'
  process.env.MACHINE_TRANSLATION_URL = service.url
  process.env.MACHINE_TRANSLATION_KEY = service.key
}

function turnOff() {
  for (const name of ['MACHINE_TRANSLATION', 'MACHINE_TRANSLATION_URL', 'MACHINE_TRANSLATION_KEY'])
    delete process.env[name]
}

/** A body with blocks within blocks, links and pictures, all of which there are. */
function aBodyOfRecords(): RichText {
  const everything = JSON.stringify(aBodyOfEverything())
    .replaceAll('image-1', imageId)
    .replaceAll('contact-1', contactId)
    .replace('{"url":"https://example.org/kiruna"}', '{"linkType":"custom","url":"https://example.org/kiruna"}')
  // The same shape with other ids in it.
  const body = JSON.parse(everything) as RichText
  const link = aLinkNode('mer om saken', { linkType: 'internal', doc: { relationTo: 'articles', value: targetId } })
  return { root: { ...body.root, children: [...body.root.children, aParagraph('Läs ', link, '.')] } }
}

const twoParagraphs = [aParagraph('Gruvan öppnar.'), aParagraph('Bolaget bygger.')]

async function aPair(title: string, body: RichText = aText(...twoParagraphs)) {
  const original = await publish(newsroom, 'articles', title, { body: toStoredBody(body) })
  const { id } = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
  return { original: original.id as string, id: id as string }
}

const addressOf = (id: string) => `/articles/${id}/machine-translation`
const estimate = async (id: string, asker: Asker = 'translator') => newsroom.ask(asker, 'GET', addressOf(id))
const start = (id: string, characters: unknown, asker: Asker = 'translator') =>
  newsroom.ask(asker, 'POST', addressOf(id), { characters })

/** Reads the estimate and accepts it. */
async function translate(id: string, asker: Asker = 'translator') {
  return start(id, (await estimate(id, asker)).json.characters, asker)
}

const bench = async (id: string) => (await newsroom.ask('translator', 'GET', `/articles/${id}/workbench`)).json
const save = (id: string, parts: object[]) => newsroom.ask('translator', 'POST', `/articles/${id}/workbench`, { parts })
const change = (id: string, words: object) =>
  newsroom.ask('editor', 'PATCH', `/articles/${id}`, { ...words, _status: 'published' })
const publishText = (id: string, query = '') =>
  newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, { _status: 'published', publishedAt: published })

async function newest(id: string) {
  return newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, overrideAccess: true })
}

/** All that is stored of a text, its versions included, to the byte. */
async function everythingOf(id: string): Promise<string> {
  const { rows } = await newsroom.payload.db.drizzle.execute(sql`
    SELECT (SELECT to_jsonb(t)::text FROM articles t WHERE id::text = ${id}) AS text,
      (SELECT jsonb_agg(v ORDER BY v.id)::text FROM _articles_v v WHERE parent_id::text = ${id}) AS versions`)
  return JSON.stringify(rows)
}

async function actsOf(id: string) {
  const where = { document: { equals: id } }
  const acts = { collection: 'acts', where, depth: 0, limit: 0, overrideAccess: true } as const
  const { docs } = await newsroom.payload.find(acts)
  return docs.toSorted((a, b) => a.at.localeCompare(b.at)).map(({ act, details }) => ({ act, details }))
}

/** Where the links within a text's page lead. */
function linksIn(page: string): (string | undefined)[] {
  const article = /<article.*<\/article>/s.exec(page)?.[0] ?? ''
  return [...article.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)
}

/** Everything of a body but its words. */
function structureOf(value: unknown): unknown {
  const words = ['text', 'title', 'caption', 'name', 'role', 'challenge', 'transcript', '$']
  if (Array.isArray(value)) return value.map(structureOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => {
    if (name === '$') return part && typeof part === 'object' && 'unit' in part ? [[name, part.unit]] : []
    return words.includes(name) && typeof part === 'string' ? [] : [[name, structureOf(part)]]
  }))
}

describe('a machine’s translation', () => {
  it('changes no byte of the original, and leaves ids, links and pictures as they are', async () => {
    const { original, id } = await aPair('Allt på en gång', aBodyOfRecords())
    const before = await everythingOf(original)

    const { status, json } = await translate(id)

    expect([status, json.left, json.tool]).toEqual([200, [], 'DeepL'])
    expect(await everythingOf(original)).toBe(before)
    const [swedish, english] = [await newest(original), await newest(id)]
    expect(structureOf(english.body)).toEqual(structureOf(swedish.body))
    expect(english).toMatchObject({ _status: 'draft', title: 'ALLT PÅ EN GÅNG', language: 'en' })
    expect(JSON.stringify(english.body)).toContain('ÅTGÄRD 3')
  })

  it('is a draft that readers get only when it is published, with every link leading where it led', async () => {
    const { original, id } = await aPair('Länkar och bilder', aBodyOfRecords())
    await translate(id)

    expect((await publishText(id, '&machine=publish')).status).toBe(200)

    const [swedish, english] = [await newest(original), await newest(id)]
    const source = await readAt(`/sv/nyheter/${swedish.slug}`, later)
    const page = await readAt(`/en/news/${english.slug}`, later)
    const target = '/sv/nyheter/dit-lanken-leder'
    const leading = ['https://example.org/kiruna', 'https://example.org/', 'https://example.org/film', target]
    expect(linksIn(source.text)).toEqual(expect.arrayContaining(leading))
    expect(linksIn(page.text)).toEqual(expect.arrayContaining(leading))
    expect((await readAt(target, later)).status).toBe(200)
    expect(page.text).toMatch(/<img[^>]*alt="A mine"/)
  })

  it('is told of as a machine’s until somebody has read it, and every step is in the audit log', async () => {
    const { original, id } = await aPair('Steg för steg')
    await translate(id)
    const unread = toWork((await newest(id)).work)
    const parts = (await bench(id)).parts as { id: string; origin: string; isRead: boolean }[]
    await publishText(id, '&machine=publish')
    await save(id, parts.map((part) => ({ id: part.id, isDone: true })))
    await publishText(id)

    expect(parts.every(({ origin, isRead }) => origin === 'machine' && !isRead)).toBe(true)
    expect(Object.keys(unread.parts).toSorted()).toEqual(parts.map((part) => part.id).toSorted())
    const acts = (await actsOf(id)).filter(({ act }) => act !== 'created' && act !== 'address-changed')
    expect(acts.map(({ act }) => act)).toEqual(['machine-translated', 'published', 'machine-published', 'published'])
    const ids = parts.map((part) => part.id)
    const sorted = ids.toSorted().join()
    const characters = 'Steg för stegSteg för steg i korthet.Gruvan öppnar.Bolaget bygger.'.length
    expect(acts[0]?.details).toEqual({ tool: 'DeepL', parts: ids, characters, original, originalRevision: 1 })
    expect(acts[2]?.details).toEqual({ parts: expect.toSatisfy((told: string[]) => told.toSorted().join() === sorted) })
  })

  it('of an unchanged original does not become stale at once (integreat 4254)', async () => {
    const { id } = await aPair('Oförändrad')
    await translate(id)
    const before = await everythingOf(id)

    const again = await estimate(id)
    const { status, json } = await start(id, 0)

    expect(again.json).toEqual({ tool: 'DeepL', parts: 0, characters: 0 })
    expect([status, json.parts]).toEqual([200, 0])
    expect(service.requests).toHaveLength(1)
    expect(await everythingOf(id)).toBe(before)
    await publishText(id, '&machine=publish')
    const page = await readAt(`/en/news/${(await newest(id)).slug}`, later)
    expect([page.status, page.text.includes('data-translation-state="behind"')]).toEqual([200, false])
  })

  it('never writes over a person’s words, and writes its own anew when the original has changed', async () => {
    const { original, id } = await aPair('Människa först')
    const parts = (await bench(id)).parts as { id: string }[]
    await save(id, [{ id: parts[2]?.id, words: 'The mine opens.' }])
    await translate(id)
    await save(id, [{ id: 'standfirst', words: 'IN SHORT, edited by hand.' }])
    const body = toStoredBody(aText(aParagraph('Gruvan stänger.'), aParagraph('Bolaget flyttar.')))
    await change(original, { title: 'Ny rubrik', standfirst: 'Ny ingress.', body })

    const { json } = await translate(id)

    expect(json).toMatchObject({ parts: 2, left: [] })
    const now = (await bench(id)).parts as { target: string; origin: string }[]
    expect(now.map(({ target, origin }) => [target, origin])).toEqual([
      ['NY RUBRIK', 'machine'],
      ['IN SHORT, edited by hand.', 'machine-edited'],
      ['The mine opens.', 'person'],
      ['BOLAGET FLYTTAR.', 'machine'],
    ])
  })

  it('keeps what somebody writes while the service works, and what changes in the original meanwhile', async () => {
    const { original, id } = await aPair('Två på en gång')
    const parts = (await bench(id)).parts as { id: string }[]
    service.meanwhile = async () => {
      service.meanwhile = null
      await save(id, [{ id: parts[2]?.id, words: 'Written by hand.' }])
      await change(original, { standfirst: 'En annan ingress.' })
    }

    const { status, json } = await translate(id)

    expect([status, json.parts]).toEqual([200, 2])
    const now = (await bench(id)).parts as { target: string; origin: string }[]
    expect(now.map(({ target, origin }) => [target, origin])).toEqual([
      ['TVÅ PÅ EN GÅNG', 'machine'],
      ['', 'none'],
      ['Written by hand.', 'person'],
      ['BOLAGET BYGGER.', 'machine'],
    ])
  })

  it('says the newsroom’s terms as the glossary does', async () => {
    await make(newsroom, '/terms', { source: 'sv', target: 'en', term: 'Samhall', translation: 'The Company' })
    const { id } = await aPair('Med ordlista', aText(aParagraph('Samhall bygger.')))
    await translate(id)

    expect((await bench(id)).parts.at(-1).target).toBe('The Company BYGGER.')
  })
})

describe('a service that fails', () => {
  it.each<[Fault, string]>([
    ['silent', 'DeepL svarade inte i tid.'],
    ['cut-off', 'DeepL gick inte att nå.'],
    [429, 'DeepL har för mycket att göra just nu.'],
    [456, 'Nyhetsrummets tecken hos DeepL är slut.'],
    [403, 'DeepL godtar inte nyhetsrummets nyckel.'],
    [400, 'DeepL tog inte emot texten.'],
    [500, 'Något gick fel hos DeepL.'],
    ['not-json', 'Svaret från DeepL gick inte att läsa.'],
    ['too-few', 'Svaret från DeepL gick inte att läsa.'],
  ])('leaves the text as it was, to the byte, and says why: %s', async (fault, told) => {
    const { id } = await aPair(`Fel ${fault}`)
    const before = await everythingOf(id)
    service.fault = fault
    if (fault === 'silent') vi.spyOn(AbortSignal, 'timeout').mockReturnValue(shortly())

    const { status, json } = await translate(id)

    expect(status).toBe(409)
    expect(json.errors[0].message).toBe(`${told} ${json.errors[0].message.slice(told.length + 1)}`)
    expect(JSON.stringify(json)).not.toContain(service.key)
    expect(await everythingOf(id)).toBe(before)
    expect((await actsOf(id)).map(({ act }) => act)).not.toContain('machine-translated')
  })

  it.each<[Fault, string]>([
    ['dropped-tags', 'Märkena för länkar och format kom inte tillbaka hela.'],
    ['added-tags', 'Märkena för länkar och format kom inte tillbaka hela.'],
  ])('leaves only the parts untranslated that came back with %s, and names them', async (fault, told) => {
    const link = aLinkNode('rapporten', { linkType: 'custom', url: 'https://example.org/rapport' })
    const { id } = await aPair(`Trasig del ${fault}`, aText(aParagraph('Hel.'), aParagraph('Läs ', link, '.')))
    service.fault = fault

    const { status, json } = await translate(id)

    expect([status, json.parts]).toEqual([200, 3])
    expect(json.left).toEqual([{ id: expect.any(String), name: 'Stycke 2', message: `${told} Översätt delen själv.` }])
    expect((await bench(id)).parts.map(({ target }: { target: string }) => target)).toEqual([
      `TRASIG DEL ${String(fault).toUpperCase()}`,
      `TRASIG DEL ${String(fault).toUpperCase()} I KORTHET.`,
      'HEL.',
      '',
    ])
  })
})

describe('asking for a machine’s translation', () => {
  it('tells what it costs before anything is sent', async () => {
    const { id } = await aPair('Kostnad')

    const { status, json } = await estimate(id)

    const words = ['Kostnad', 'Kostnad i korthet.', 'Gruvan öppnar.', 'Bolaget bygger.']
    expect([status, json]).toEqual([200, { tool: 'DeepL', parts: 4, characters: words.join('').length }])
    expect(service.requests).toEqual([])
  })

  it('is refused with the new cost when it is not what was confirmed', async () => {
    const { id } = await aPair('Ändrad kostnad')

    const { status, json } = await start(id, 3)

    expect([status, json.parts, json.tool]).toEqual([409, 4, 'DeepL'])
    expect(json.errors[0].message).toContain('Ingenting har skickats.')
    expect(service.requests).toEqual([])
  })

  it('is for those who write the language, and for translations', async () => {
    const { original, id } = await aPair('Behörighet')
    const swedish = await make(newsroom, '/articles?locale=en&depth=0', { title: 'In English', language: 'en' })
    const { id: into } = await make(newsroom, `/articles/${swedish.id}/translations`, { language: 'sv' })

    expect((await estimate(into, 'translator')).status).toBe(403)
    expect((await start(into, 10, 'translator')).status).toBe(403)
    expect((await estimate(into, 'editor')).status).toBe(200)
    expect((await start(id, 10, 'anonymous')).status).toBe(403)
    expect((await estimate(original, 'editor')).status).toBe(400)
    expect(service.requests).toEqual([])
  })

  it('goes to the service that is set', async () => {
    const { id } = await aPair('En annan tjänst')
    process.env.MACHINE_TRANSLATION = 'libretranslate'

    expect((await translate(id)).json).toMatchObject({ tool: 'LibreTranslate', parts: 4, left: [] })
    expect(service.requests.map(({ path }) => path)).toEqual(['/translate'])
  })

  it('twice at once is refused the second time: nobody pays twice for one text', async () => {
    const { id } = await aPair('Två tryckningar')
    let second: Promise<{ status: number }> | undefined
    service.meanwhile = async () => {
      service.meanwhile = null
      second = translate(id)
      await second
    }

    const first = await translate(id)

    expect([first.status, (await second)?.status]).toEqual([200, 409])
    expect(service.requests).toHaveLength(1)
  })

  it('is refused where no service is set', async () => {
    const { id } = await aPair('Avslagen')
    turnOff()

    expect((await estimate(id)).json.tool).toBeNull()
    const { json } = await translate(id)
    expect(json.errors[0].message).toBe('Maskinöversättning är inte påslagen i det här nyhetsrummet.')
  })

  it('costs nothing while the text is scheduled, for nothing could be saved', async () => {
    const { id } = await aPair('Schemalagd')
    const parts = (await bench(id)).parts as { id: string }[]
    await save(id, parts.map((part, index) => ({ id: part.id, words: `Part ${index}` })))
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { slug: 'scheduled' })
    const scheduled = await newsroom.ask('editor', 'POST', `/articles/${id}/schedule`, { publishAt })
    expect(scheduled.json.errors).toBeUndefined()

    expect((await start(id, 0)).status).toBe(409)
  })
})

describe('publishing words that a machine wrote and nobody has read', () => {
  it('is refused, with how many parts they are and where to read them', async () => {
    const { id } = await aPair('Oläst')
    await translate(id)

    const { status, json } = await publishText(id)

    expect(status).toBe(400)
    const { path, message } = json.errors[0].data.errors[0]
    expect(path).toBe('body')
    expect(message).toContain('4 delar av texten har översatts av en maskin')
    expect(message).toContain('”Översättning”')
  })

  it('is not refused once they have been read', async () => {
    const { id } = await aPair('Läst')
    await translate(id)
    const parts = (await bench(id)).parts as { id: string }[]
    await save(id, parts.map((part) => ({ id: part.id, isDone: true })))

    expect((await publishText(id)).status).toBe(200)
    expect((await actsOf(id)).map(({ act }) => act)).not.toContain('machine-published')
  })

  it('cannot be left to happen at a time, when nobody is there to answer for it', async () => {
    const { original, id } = await aPair('Vid en tid')
    const parts = (await bench(id)).parts as { id: string }[]
    await save(id, parts.map((part) => ({ id: part.id, words: 'By hand.' })))
    expect((await publishText(id)).status).toBe(200)
    await change(original, { body: toStoredBody(aText(...twoParagraphs, aParagraph('Sedan stänger den.'))) })
    await translate(id)

    const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/schedule?machine=publish`, { publishAt })

    expect(status).toBe(400)
  })
})

/** As `AbortSignal.timeout` does, but soon. */
function shortly(): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 100)
  return controller.signal
}
