import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { publish } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** The publications of a text, as the newsroom has recorded them. */
async function revisionsOf(id: string) {
  const { docs } = await newsroom.payload.find({ collection: 'revisions', where: { document: { equals: id } }, sort: 'number', depth: 0, overrideAccess: true })
  return docs
}

function republish(id: string, change: object, query = '') {
  return newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })
}

describe('a publication', () => {
  it('makes the next numbered revision, with its significance and its note', async () => {
    const { id } = await publish(newsroom, 'articles', 'Numrerad text')
    await republish(id, { standfirst: 'En.' })
    await republish(id, { standfirst: 'Två.', significance: 'major', changeNote: ' Tidplanen är ny. ' })
    await republish(id, { standfirst: 'Tre.', significance: 'correction', changeNote: 'Årtalet var fel.' })

    expect((await revisionsOf(id)).map(({ number, significance, note }) => [number, significance, note])).toEqual([
      [1, 'first', null],
      [2, 'minor', null],
      [3, 'major', 'Tidplanen är ny.'],
      [4, 'correction', 'Årtalet var fel.'],
    ])
  })

  it('that readers are told of needs a note, and nothing is changed without one', async () => {
    const { id } = await publish(newsroom, 'articles', 'Utan notis')
    const { status, json } = await republish(id, { standfirst: 'Ändrad.', significance: 'correction', changeNote: ' ' })

    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'changeNote'])
    expect(await revisionsOf(id)).toHaveLength(1)
  })

  it('leaves no words of its change behind for the next', async () => {
    const { id } = await publish(newsroom, 'articles', 'Ren efteråt')
    const { json } = await republish(id, { significance: 'major', changeNote: 'Nytt.' })

    expect([json.doc.significance, json.doc.changeNote]).toEqual([null, null])
  })

  it('moves the date of change only when readers are told of it', async () => {
    const { id } = await publish(newsroom, 'articles', 'Daterad')
    const minor = await republish(id, { standfirst: 'Liten.' })
    const major = await republish(id, { standfirst: 'Stor.', significance: 'major', changeNote: 'Stor ändring.' })
    const after = await republish(id, { standfirst: 'Liten igen.' })

    expect(minor.json.doc.modifiedAt).toBeNull()
    expect(major.json.doc.modifiedAt).not.toBeNull()
    expect(after.json.doc.modifiedAt).toBe(major.json.doc.modifiedAt)
  })

  it('keeps the text as its readers were told it', async () => {
    const { id } = await publish(newsroom, 'articles', 'Som den var', { standfirst: 'Före.' })
    await republish(id, { title: 'Som den blev', standfirst: 'Efter.', significance: 'major', changeNote: 'Allt.' })

    expect((await revisionsOf(id)).map(({ telling }) => telling)).toMatchObject([
      { title: 'Som den var', standfirst: 'Före.', language: 'sv' },
      { title: 'Som den blev', standfirst: 'Efter.' },
    ])
  })

  it('is rewritten by nobody: not over the API, and not in the database', async () => {
    const { id } = await publish(newsroom, 'articles', 'Orubblig')
    const [revision] = await revisionsOf(id)
    const api = await newsroom.ask('admin', 'PATCH', `/revisions/${revision?.id}`, { note: 'Ett annat' })
    const own = newsroom.payload.update({ collection: 'revisions', id: revision?.id ?? '', data: { number: 7 }, overrideAccess: true })

    expect(api.status).toBe(403)
    await expect(own).rejects.toThrow()
  })

  it('that waits for its time is replaced by the next, for nobody had it', async () => {
    const { id } = await publish(newsroom, 'articles', 'Väntar', { publishedAt: '2090-01-01T08:00:00.000Z' })
    await republish(id, { standfirst: 'Ändrad innan den kom.' })

    expect((await revisionsOf(id)).map(({ number, significance }) => [number, significance])).toEqual([[1, 'first']])
  })
})

describe('a change note', () => {
  async function withNote(title: string): Promise<string> {
    const { id } = await publish(newsroom, 'articles', title)
    await republish(id, { standfirst: 'Ny.', significance: 'correction', changeNote: 'Siffran var fel.' })
    return id
  }

  it('is corrected by an admin, and the audit log has both wordings', async () => {
    const id = await withNote('Notis att rätta')
    await newsroom.ask('admin', 'POST', `/articles/${id}/change-note`, { revision: 2, note: 'Siffran i ingressen var fel.' })

    const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: id }, act: { equals: 'note-changed' } }, overrideAccess: true })
    expect((await revisionsOf(id))[1]?.note).toBe('Siffran i ingressen var fel.')
    expect(docs).toMatchObject([{ revision: 2, byName: 'admin', details: { from: 'Siffran var fel.', to: 'Siffran i ingressen var fel.' } }])
  })

  it('is not corrected by an editor', async () => {
    const id = await withNote('Notis som står')
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/change-note`, { revision: 2, note: 'En annan' })

    expect([status, (await revisionsOf(id))[1]?.note]).toEqual([403, 'Siffran var fel.'])
  })

  it('that is taken back takes the date of change back with it', async () => {
    const id = await withNote('Notis att ta bort')
    await newsroom.ask('admin', 'POST', `/articles/${id}/change-note`, { revision: 2, note: null })

    const doc = await newsroom.payload.findByID({ collection: 'articles', id, overrideAccess: true })
    expect([doc.modifiedAt, (await revisionsOf(id))[1]?.significance]).toEqual([null, 'minor'])
  })
})

describe('the audit log', () => {
  it('has who did what to which version', async () => {
    const { id } = await publish(newsroom, 'articles', 'Loggad')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { _status: 'draft' })

    const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: id } }, sort: 'createdAt', overrideAccess: true })
    expect(docs.map(({ act, byName, revision }) => [act, byName, revision])).toEqual([
      ['published', 'editor', 1],
      ['created', 'editor', null],
      ['unpublished', 'editor', null],
    ])
  })

  it('is changed by nobody, not even in the database', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'acts', limit: 1, overrideAccess: true })
    const id = docs[0]?.id ?? ''

    await expect(newsroom.payload.update({ collection: 'acts', id, data: { byName: 'någon annan' }, overrideAccess: true })).rejects.toThrow()
    await expect(newsroom.payload.delete({ collection: 'acts', id, overrideAccess: true })).rejects.toThrow()
    expect((await newsroom.ask('admin', 'DELETE', `/acts/${id}`)).status).toBe(403)
  })
})

describe('the address of a text', () => {
  const addressesOf = async (id: string) => {
    const { docs } = await newsroom.payload.find({ collection: 'addresses', where: { document: { equals: id } }, sort: 'createdAt', overrideAccess: true })
    return docs.map(({ slug }) => slug)
  }

  it('stays its own when it moves, and no other text may have it', async () => {
    const { id } = await publish(newsroom, 'articles', 'Gammalt namn')
    await republish(id, { slug: 'nytt-namn' })
    const other = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { title: 'Gammalt namn' })

    expect(await addressesOf(id)).toEqual(['gammalt-namn', 'nytt-namn'])
    expect([other.status, other.json.errors[0].data.errors[0].path]).toEqual([400, 'slug'])
  })

  it('is kept when the editor asks for that, whatever was drafted', async () => {
    const { id } = await publish(newsroom, 'articles', 'Kvar på adressen')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { slug: 'en-annan-adress' })
    const { json } = await republish(id, {}, '&address=keep')

    expect([json.doc.slug, await addressesOf(id)]).toEqual(['kvar-pa-adressen', ['kvar-pa-adressen']])
  })

  it('that nobody had yet is let go when the text gets another', async () => {
    const { id } = await publish(newsroom, 'articles', 'Kommer sedan', { publishedAt: '2090-01-01T08:00:00.000Z' })
    await republish(id, { slug: 'kommer-senare' })

    expect(await addressesOf(id)).toEqual(['kommer-senare'])
  })
})
