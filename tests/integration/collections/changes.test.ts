import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changesChannel, parseNotice } from '@/cache/changes'
import { publicationPageTags } from '@/cache/tags'
import { aPdf } from '../../factories/pdf'
import { aPng } from '../../factories/image'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'

let newsroom: Newsroom
let client: Client
let heard: string[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  client.on('notification', ({ payload }) => heard.push(...parseNotice(payload)))
  await client.query(`LISTEN ${changesChannel}`)
})
afterAll(() => client.end())
beforeEach(() => {
  heard = []
})

/** Everything told until now; PostgreSQL tells in the order of the commits. */
async function hearAll(): Promise<string[]> {
  await client.query('SELECT pg_notify($1, $2)', [changesChannel, '["end"]'])
  await expect.poll(() => heard.at(-1)).toBe('end')
  return [...new Set(heard.slice(0, -1))]
}

async function upload(slug: string, file: File) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv', alt: 'Bild' }))
  form.set('file', file)
  return newsroom.ask('editor', 'POST', `/${slug}?locale=sv`, form)
}

describe('a change that readers can see', () => {
  it.each(['articles', 'reports', 'press-releases'])('is told when one of the %s is published and taken down', async (slug) => {
    const { json } = await newsroom.ask('editor', 'POST', `/${slug}?locale=sv`, { ...words('Berättad'), _status: 'published' })
    const published = await hearAll()
    heard = []
    await newsroom.ask('editor', 'PATCH', `/${slug}/${json.doc.id}`, { _status: 'draft' })

    expect([published, await hearAll()]).toEqual([['publications'], ['publications']])
  })

  it.each([
    { slug: 'topics', tag: 'topics', change: () => newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: 'Ämne' }) },
    { slug: 'contacts', tag: 'contacts', change: () => newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Press' }) },
    { slug: 'media', tag: 'files', change: async () => upload('media', await aPng('bild.png')) },
    { slug: 'documents', tag: 'files', change: async () => upload('documents', await aPdf('fil.pdf')) },
    { slug: 'site', tag: 'site', change: () => newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { name: 'Ny' }) },
  ])('is told of $slug, which pages with publications are made from', async ({ tag, change }) => {
    await change()

    expect(await hearAll()).toEqual([tag])
    expect(publicationPageTags).toContain(tag)
  })

  it('is told when only the words of one language of a record change', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: 'Två språk' })
    await hearAll()
    heard = []
    const reply = await newsroom.ask('editor', 'PATCH', `/topics/${json.doc.id}?locale=en`, { name: 'Two languages' })
    expect(reply.json.errors).toBeUndefined()

    expect(await hearAll()).toEqual(['topics'])
  })
})

describe('a change that readers cannot see', () => {
  it('makes no page anew: an editor who types beside a published text', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { ...words('Skrivs om'), _status: 'published' })
    await hearAll()
    heard = []
    await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}?draft=true&autosave=true`, { title: 'Skrivs om igen' })

    expect(await hearAll()).toEqual([])
  })

  it('is not told when it was refused', async () => {
    await newsroom.ask('editor', 'POST', '/articles?locale=sv', { _status: 'published' })

    expect(await hearAll()).toEqual([])
  })
})
