import { sql } from '@payloadcms/db-postgres'
import type { FlattenedField } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { words } from '../../factories/words'
import { aPng } from '../../factories/image'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'

/** The translator of these tests writes English. Each collection has a Swedish original and a Swedish translation. */
interface Texts {
  original: string
  translation: string
}

let newsroom: Newsroom
const texts = new Map<PublicationType, Texts>()
let before: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  // Payload tells of each refusal in its log, and there are thousands.
  newsroom.payload.logger.level = 'silent'
  for (const type of publicationTypes) texts.set(type, await makeTexts(type))
})

async function make(path: string, body: object | FormData) {
  const { json } = await newsroom.ask('editor', 'POST', path, body)
  expect(json.errors).toBeUndefined()
  return json.doc
}

/** A Swedish original that is public and has a newer draft, and a Swedish translation of an English original. */
async function makeTexts(type: PublicationType): Promise<Texts> {
  const original = await make(`/${type}?locale=sv&depth=0`, { ...words('Svenskt original'), _status: 'published' })
  await newsroom.ask('editor', 'PATCH', `/${type}/${original.id}?draft=true`, { standfirst: 'Ett nyare utkast.' })
  await make(`/${type}/${original.id}/translations`, { language: 'en' })
  const english = await make(`/${type}?locale=en&depth=0`, { ...words('English original'), _status: 'published' })
  const translation = await make(`/${type}/${english.id}/translations`, { language: 'sv' })
  const published = { ...words('Svensk översättning'), _status: 'published' }
  const { json } = await newsroom.ask('editor', 'PATCH', `/${type}/${translation.id}`, published)
  expect(json.errors).toBeUndefined()
  return { original: original.id, translation: translation.id }
}

const idsOf = (type: PublicationType) => Object.values(texts.get(type) ?? {}) as string[]

/** Tables in which the newsroom notes who came and what was tried and said, and nothing of a text. */
const notes = /^(users|users_.*|acts|comments|last_changes|payload_.*)$/

/** Every byte that the newsroom holds, but for those notes. */
async function snapshot(): Promise<string> {
  const { drizzle } = newsroom.payload.db
  const { rows: tables } = await drizzle.execute<{ name: string }>(
    sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const dumps = []
  for (const { name } of tables.filter(({ name }) => !notes.test(name))) {
    const { rows } = await drizzle.execute<{ row: string }>(sql`SELECT to_jsonb(t)::text AS row FROM ${sql.identifier(name)} AS t ORDER BY 1`)
    dumps.push([name, ...rows.map(({ row }) => row)])
  }
  return JSON.stringify(dumps, null, 1)
}

async function expectNothingWritten() {
  expect(await snapshot()).toBe(before)
}

/** Something that the field would hold, so that a new field of any collection is tried by itself. */
function valueFor(field: FlattenedField): unknown {
  const some = '0196f5a0-0000-7000-8000-000000000000'
  if ('hasMany' in field && field.hasMany) return []
  switch (field.type) {
    case 'select':
      return [field.options.at(-1)].map((option) => (typeof option === 'object' ? option.value : option))[0]
    case 'checkbox':
      return true
    case 'date':
      return '2026-01-01T00:00:00.000Z'
    case 'number':
      return 7
    case 'json':
      return { parts: {} }
    case 'richText':
      return words('Intrång').body
    case 'relationship':
    case 'upload':
      return some
    case 'array':
      return []
    default:
      return 'intrang'
  }
}

function fieldsOf(slug: string): FlattenedField[] {
  const collection = Object.entries(newsroom.payload.collections).find(([name]) => name === slug)?.[1]
  return collection?.config.flattenedFields.filter(({ name }) => name !== 'id') ?? []
}

const writes = ['?draft=true', '?draft=true&autosave=true', '', '?locale=sv', '?locale=en', '?locale=en&draft=true', '?publishAllLocales=true']

describe.each(publicationTypes)('what a translator of English writes to Swedish %s', (type) => {
  beforeEach(async () => {
    before = await snapshot()
  })

  it.each(writes)('is refused for every field: PATCH %s', async (query) => {
    const fields = fieldsOf(type)

    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['title', 'body', 'heroImage', 'work', 'language', '_status']))
    for (const id of idsOf(type))
      for (const field of fields) {
        const { status } = await newsroom.ask('translator', 'PATCH', `/${type}/${id}${query}`, { [field.name]: valueFor(field) })
        expect([field.name, status]).toEqual([field.name, 403])
      }
    await expectNothingWritten()
  })

  it('is refused as a form, as a publication and as a whole text', async () => {
    for (const id of idsOf(type)) {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ title: 'Intrång' }))
      const replies = [
        await newsroom.ask('translator', 'PATCH', `/${type}/${id}`, form),
        await newsroom.ask('translator', 'PATCH', `/${type}/${id}`, { ...words('Intrång'), language: 'en', _status: 'published' }),
        await newsroom.ask('translator', 'PATCH', `/${type}/${id}?trash=true`, { deletedAt: '2026-01-01T00:00:00.000Z' }),
        await newsroom.ask('translator', 'DELETE', `/${type}/${id}`),
        await newsroom.ask('translator', 'DELETE', `/${type}/${id}?trash=true`),
      ]
      expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    }
    await expectNothingWritten()
  })

  it.each(['', '&draft=true', '&draft=true&locale=en', '&trash=true'])('is refused for many at once%s', async (query) => {
    const wheres = ['where[language][equals]=sv', `where[id][in]=${idsOf(type).join()}`, 'where[title][exists]=true&limit=100']
    for (const where of wheres) {
      const change = await newsroom.ask('translator', 'PATCH', `/${type}?${where}${query}`, { standfirst: 'Intrång' })
      const removal = await newsroom.ask('translator', 'DELETE', `/${type}?${where}${query}`)

      expect([change.status, removal.status]).toEqual([403, 403])
    }
    await expectNothingWritten()
  })

  it('is refused when an earlier version is brought back', async () => {
    for (const id of idsOf(type)) {
      const found = await newsroom.ask('translator', 'GET', `/${type}/versions?where[parent][equals]=${id}&limit=10`)
      expect(found.json.docs.length).toBeGreaterThan(0)
      for (const version of found.json.docs)
        for (const query of ['', '?draft=true', '?locale=en']) {
          const { status } = await newsroom.ask('translator', 'POST', `/${type}/versions/${version.id}${query}`)
          expect(status).toBe(403)
        }
    }
    await expectNothingWritten()
  })

  it('is refused in every act that there is', async () => {
    const tried = []
    for (const { path, method } of actsOf(type))
      for (const id of idsOf(type)) {
        const address = `/${type}${path.replace(':id?', ':id').replace(':id', id).replaceAll(/:\w+/g, id)}`
        const { status } = await newsroom.ask('translator', method, address, everyAct)
        tried.push({ path, isTranslation: id === texts.get(type)?.translation, status })
      }

    expect(tried.length).toBeGreaterThan(20)
    expect(tried.filter(({ path, status }) => status !== 403 && !harmless.includes(path) && !benches.includes(path))).toEqual([])
    for (const { status, isTranslation } of tried.filter(({ path }) => benches.includes(path)))
      expect(status).toBe(isTranslation ? 403 : 400)
    await expectNothingWritten()
  })

  it('is refused to a text that somebody says is English', async () => {
    const [id] = idsOf(type)
    const own = await newsroom.ask('translator', 'POST', `/${type}?locale=en&draft=true`, { ...words('Mine'), language: 'en' })
    await newsroom.ask('translator', 'PATCH', `/${type}/${own.json.doc.id}?draft=true`, { language: 'sv', original: id })
    const replaced = await newsroom.ask('translator', 'POST', `/${type}?locale=en&draft=true`, { ...words('Instead'), id, language: 'en' })

    expect([200, 201]).not.toContain(replaced.json.doc?.id === id ? replaced.status : 400)
    expect((await newsroom.ask('editor', 'GET', `/${type}/${own.json.doc.id}?draft=true&depth=0`)).json).toMatchObject({ language: 'en' })
    expect(await snapshotOf(type)).toBe(swedishOf(before, type))
  })

  it('does not come by way of the facts that a translation shares with it', async () => {
    const { original } = texts.get(type) ?? { original: '' }
    const { json } = await newsroom.ask('translator', 'GET', `/${type}?where[original][equals]=${original}&draft=true&depth=0`)
    const facts = { topics: [], contacts: [], related: [], heroImage: null, documents: [], isbn: '978-91-0-000000-0', eventStartsOn: '2026-05-01' }
    const { status } = await newsroom.ask('translator', 'PATCH', `/${type}/${json.docs[0].id}?draft=true`, { title: 'In English', ...facts })

    expect(status).toBe(200)
    expect(await snapshotOf(type)).toBe(swedishOf(before, type))
  })
})

/** What may be done to a text of any language, for it changes nothing of it: an assignment is of its other languages. */
const harmless = ['/:id/comments', '/:id/comments/:commentId/resolve', '/access/:id?', '/:id/term-check', '/:id/translation-assignment']

/** Acts on translations alone: an original is nothing that they know of. */
const benches = ['/:id/machine-translation']

/** A body that every act finds something to do in. */
const everyAct = {
  language: 'sv',
  state: 'ready',
  comment: 'Intrång',
  text: 'Intrång',
  note: 'Intrång',
  number: 1,
  revision: 1,
  significance: 'major',
  kind: 'withdrawn',
  explanation: 'Intrång',
  at: '2099-01-01T12:00',
  days: 14,
  parts: [{ id: 'title', words: 'Intrång' }],
  title: 'Intrång',
}

/** Acts of our own and of Payload's that are about one text. */
function actsOf(type: PublicationType) {
  const { endpoints } = newsroom.payload.collections[type].config
  return (endpoints || []).flatMap(({ path, method }) => {
    const name = method.toUpperCase()
    return (name === 'POST' || name === 'PATCH' || name === 'DELETE') && path.includes(':id') && !path.startsWith('/versions/')
      ? [{ path, method: name } as const]
      : []
  })
}

/** What is stored of a collection's Swedish texts, in every table that holds something of them. */
async function snapshotOf(type: PublicationType): Promise<string> {
  return swedishOf(await snapshot(), type)
}

function swedishOf(whole: string, type: PublicationType): string {
  const ids = idsOf(type)
  const tables: string[][] = JSON.parse(whole)
  return JSON.stringify(
    // An English text says which it translates; that is nothing of the Swedish text.
    tables.map(([name, ...rows]) => [name, ...rows.filter((row) => isAbout(row, ids))]),
  )
}

function isAbout(row: string, ids: string[]): boolean {
  const { id, parent_id, document } = JSON.parse(row)
  return [id, parent_id, document].some((one) => ids.includes(one))
}

describe('words that are refused to who may not write the language', () => {
  const old = { standfirst: 'Intrång', basedOn: '2026-01-01T00:00:00.000Z' }

  it.each(['translator', 'anonymous'] as const)('are not kept beside the text, though it has been saved since: %s', async (asker) => {
    const [id] = idsOf('articles')
    const { status, json } = await newsroom.ask(asker, 'PATCH', `/articles/${id}?draft=true`, old)
    const { totalDocs } = await newsroom.payload.count({ collection: 'comments', overrideAccess: true, where: { kind: { equals: 'set-aside' } } })

    expect([status, totalDocs]).toEqual([403, 0])
    expect(JSON.stringify(json)).not.toContain('editor')
  })
})

describe('the records that texts share', () => {
  const records = ['topics', 'contacts', 'media', 'documents'] as const
  const made = new Map<string, string>()

  beforeAll(async () => {
    made.set('topics', (await make('/topics?locale=sv', { name: 'Ämne' })).id)
    made.set('contacts', (await make('/contacts?locale=sv', { name: 'Kontakt' })).id)
    made.set('media', (await make('/media?locale=sv', await upload(await aPng('bild.png')))).id)
    made.set('documents', (await make('/documents', await upload(await aPdf('fil.pdf')))).id)
  })
  beforeEach(async () => {
    before = await snapshot()
  })

  async function upload(file: File): Promise<FormData> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv', alt: 'Alternativ', caption: 'Bildtext' }))
    form.set('file', file)
    return form
  }

  it.each(records)(
    'are written by publishers alone, in every language: %s',
    async (slug) => {
      for (const locale of ['sv', 'en', 'all'])
        for (const field of fieldsOf(slug)) {
          const path = `/${slug}/${made.get(slug)}?locale=${locale}`
          const { status } = await newsroom.ask('translator', 'PATCH', path, { [field.name]: valueFor(field) })
          expect([locale, field.name, status]).toEqual([locale, field.name, 403])
        }
      expect((await newsroom.ask('translator', 'DELETE', `/${slug}/${made.get(slug)}`)).status).toBe(403)
      await expectNothingWritten()
    },
  )

  it('keep their files', async () => {
    const picture = await newsroom.ask('translator', 'PATCH', `/media/${made.get('media')}?locale=en`, await upload(await aPng('annan.png')))
    const file = await newsroom.ask('translator', 'PATCH', `/documents/${made.get('documents')}`, await upload(await aPdf('annan.pdf')))

    expect([picture.status, file.status]).toEqual([403, 403])
    await expectNothingWritten()
  })

  it('are the newsroom’s own settings too', async () => {
    const [site] = newsroom.payload.config.globals.filter(({ slug }) => slug === 'site')
    for (const locale of ['sv', 'en'])
      for (const field of site?.flattenedFields ?? []) {
        const { status } = await newsroom.ask('translator', 'POST', `/globals/site?locale=${locale}`, { [field.name]: valueFor(field) })
        expect([locale, field.name, status]).toEqual([locale, field.name, 403])
      }
    await expectNothingWritten()
  })

  it('are the newsroom’s own records too', async () => {
    const own = ['revisions', 'addresses', 'takedowns', 'schedules', 'preview-links', 'former-files', 'translation-reviews'] as const
    for (const slug of own) {
      const { docs } = await newsroom.payload.find({ collection: slug, depth: 0, limit: 1, overrideAccess: true })
      const { status } = await newsroom.ask('translator', 'POST', `/${slug}`, { document: 'intrang', number: 9, kind: 'still-correct' })
      expect([slug, status]).toEqual([slug, 403])
      for (const field of docs[0] ? fieldsOf(slug) : []) {
        const change = await newsroom.ask('translator', 'PATCH', `/${slug}/${docs[0]?.id}`, { [field.name]: valueFor(field) })
        expect([slug, field.name, change.status]).toEqual([slug, field.name, 403])
      }
    }
    await expectNothingWritten()
  })
})
