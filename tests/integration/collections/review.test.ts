import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../setup/newsroom'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'
import { publish } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
beforeEach(() => askForSecondPerson(false))

function askForSecondPerson(requiresSecondPerson: boolean) {
  return newsroom.payload.updateGlobal({ slug: 'site', data: { requiresSecondPerson }, overrideAccess: true })
}

/** A draft by one account, in a language the translator may write. */
async function draft(title: string, writer: Asker = 'translator', locale = 'en') {
  const { json } = await newsroom.ask(writer, 'POST', `/articles?locale=${locale}&draft=true&depth=0`, words(title))
  return json.doc
}

async function newest(id: string) {
  const { json } = await newsroom.ask('editor', 'GET', `/articles/${id}?draft=true&depth=0`)
  return json
}

async function actsOf(id: string) {
  const { docs } = await newsroom.payload.find({
    collection: 'acts',
    where: { document: { equals: id } },
    sort: 'createdAt',
    overrideAccess: true,
  })
  return docs
}

/** Who wrote in the admin goes elsewhere, which unlocks the text. */
function leave(id: string) {
  return newsroom.payload.delete({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
    overrideAccess: true,
  })
}

const review = (asker: Asker, id: string, body: object) => newsroom.ask(asker, 'POST', `/articles/${id}/review`, body)
const publishAs = (asker: Asker, id: string, query = '', change: object = {}) =>
  newsroom.ask(asker, 'PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })

describe('a draft', () => {
  it('is handed in by who may write its language, and no word of it changes', async () => {
    const { id } = await draft('Handed in')
    await newsroom.ask('translator', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'The newest words.' })
    const { status } = await review('translator', id, { state: 'ready' })

    const text = await newest(id)
    expect([status, text.reviewState, text.standfirst, text._status]).toEqual([
      200,
      'ready',
      'The newest words.',
      'draft',
    ])
    expect((await actsOf(id)).map(({ act, byName }) => [act, byName])).toEqual([
      ['created', 'translator'],
      ['sent-for-review', 'translator'],
    ])
  })

  it('beside a public text is handed in without a word of it reaching readers', async () => {
    const { id } = await publish(newsroom, 'articles', 'Publik och ändrad')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'Ännu inte.' })
    await review('editor', id, { state: 'ready' })

    const stored = await newsroom.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
    expect([stored._status, stored.standfirst, (await newest(id)).standfirst]).toEqual([
      'published',
      'Publik och ändrad i korthet.',
      'Ännu inte.',
    ])
  })

  it('in a language the account may not write is not handed in by it', async () => {
    const { id } = await draft('Svensk text', 'editor', 'sv')

    expect((await review('translator', id, { state: 'ready' })).status).toBe(403)
    expect((await review('anonymous', id, { state: 'ready' })).status).toBe(403)
  })

  it('is sent back by who may publish, with a comment that its writer can read', async () => {
    const { id } = await draft('Sent back')
    await review('translator', id, { state: 'ready' })
    const { status } = await review('editor', id, { state: 'returned', comment: ' Belägg siffran. ' })

    const { json } = await newsroom.ask('translator', 'GET', `/articles/${id}/comments`)
    expect([status, (await newest(id)).reviewState]).toEqual([200, 'returned'])
    expect(json.docs).toMatchObject([{ kind: 'returned', text: 'Belägg siffran.', byName: 'editor' }])
  })

  it('is not sent back without a comment, by a translator, or when nobody has handed it in', async () => {
    const { id } = await draft('Stays')
    const early = await review('editor', id, { state: 'returned', comment: 'För tidigt.' })
    await review('translator', id, { state: 'ready' })
    const silent = await review('editor', id, { state: 'returned' })
    const translators = await review('translator', id, { state: 'returned', comment: 'Min egen.' })

    expect([early.status, silent.status, translators.status, (await newest(id)).reviewState]).toEqual([
      409,
      400,
      403,
      'ready',
    ])
  })

  it('that changes after it was handed in is back with its writer, and the log says so', async () => {
    const { id } = await draft('Changed after all')
    await review('translator', id, { state: 'ready' })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Changed after all, and again' })

    const acts = await actsOf(id)
    expect((await newest(id)).reviewState).toBe('writing')
    expect(acts.at(-1)).toMatchObject({ act: 'returned', details: { because: 'words-changed', fields: ['title'] } })
  })

  it('stays handed in when only its address or its time is set', async () => {
    const { id } = await draft('Timed')
    await review('translator', id, { state: 'ready' })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { slug: 'timed-well' })

    expect((await newest(id)).reviewState).toBe('ready')
  })

  it('is no longer in review when it has been published', async () => {
    const { id } = await draft('Klar', 'editor', 'sv')
    await review('editor', id, { state: 'ready' })
    const { json } = await publishAs('editor', id)

    expect(json.doc.reviewState).toBe('writing')
    expect((await review('editor', id, { state: 'ready' })).status).toBe(409)
  })

  it('has its state from nobody else than the review itself', async () => {
    const { id } = await draft('Unforged')
    await newsroom.ask('admin', 'PATCH', `/articles/${id}?draft=true`, {
      reviewState: 'ready',
      writers: { writers: [] },
    })

    const text = await newest(id)
    expect([text.reviewState, text.writers.writers]).toEqual(['writing', [expect.any(String)]])
  })
})

describe('where another person than the writer must publish', () => {
  beforeEach(() => askForSecondPerson(true))

  it('a text is not published by who wrote it, who is told who has', async () => {
    const { id } = await draft('Egen text', 'editor', 'sv')
    const { status, json } = await publishAs('editor', id)

    expect([status, (await newest(id))._status]).toEqual([403, 'draft'])
    expect(json.errors[0].message).toContain('Den har skrivits av editor.')
  })

  it('a text is published by somebody who has not written it', async () => {
    const { id } = await draft('By another')

    expect((await publishAs('editor', id)).status).toBe(200)
  })

  it('nobody publishes words that nobody else has read', async () => {
    const { id } = await draft('Slipped in')
    const changed = await publishAs('editor', id, '', { standfirst: 'My own words.' })
    const begun = await newsroom.ask('editor', 'POST', '/articles?locale=sv', {
      ...words('Allt på en gång'),
      _status: 'published',
    })

    expect([changed.status, begun.status]).toEqual([403, 403])
  })

  it('the words of everyone who saved since the last publication count, also when one wrote over the other', async () => {
    const { id } = await draft('Two writers')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true&autosave=true`, { title: 'Two writers at it' })
    await leave(id)
    await newsroom.ask('translator', 'PATCH', `/articles/${id}?draft=true&autosave=true`, { title: 'Two writers' })
    await leave(id)
    const { status, json } = await publishAs('editor', id)

    expect(status).toBe(403)
    expect(json.errors[0].message).toContain('translator, editor')
    expect((await publishAs('admin', id)).status).toBe(200)
  })

  it('publication starts the count anew', async () => {
    const { id } = await draft('Counted anew')
    await publishAs('editor', id)
    await newsroom.ask('admin', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'By the admin.' })

    expect((await publishAs('admin', id)).status).toBe(403)
    expect((await publishAs('editor', id)).status).toBe(200)
  })

  it('an earlier version is not brought back to readers by who wrote after it', async () => {
    const { id } = await draft('Brought back')
    await publishAs('editor', id)
    await newsroom.ask('admin', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'Newer words.' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      overrideAccess: true,
    })
    const { status } = await newsroom.ask('admin', 'POST', `/articles/versions/${docs[0]?.id}`)

    expect(status).toBe(403)
  })

  it('a writer does not get past the rule by setting a time', async () => {
    const { id } = await draft('Senare', 'editor', 'sv')
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/schedule`, {
      publishAt: '2090-01-01T08:00:00Z',
    })

    expect(status).toBe(403)
  })

  it('a change to a public text is not scheduled by who wrote it', async () => {
    const { id } = await draft('Public first')
    await publishAs('editor', id)
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'Later.' })
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/schedule`, {
      publishAt: '2090-01-01T08:00:00Z',
    })

    expect(status).toBe(403)
  })

  it('only an admin lifts the rule', async () => {
    await newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { requiresSecondPerson: false })
    const { id } = await draft('Still ruled', 'editor', 'sv')

    expect((await publishAs('editor', id)).status).toBe(403)
  })
})

describe('a forced publication', () => {
  beforeEach(() => askForSecondPerson(true))
  const force = '&force=1&forcedBecause=Pressen%20ringer'

  async function forced(title: string) {
    const { id } = await draft(title, 'admin', 'sv')
    const reply = await publishAs('admin', id, force)
    expect(reply.status).toBe(200)
    return id as string
  }

  async function revisionOf(id: string) {
    const { docs } = await newsroom.payload.find({
      collection: 'revisions',
      where: { document: { equals: id } },
      depth: 0,
      overrideAccess: true,
    })
    return docs[0]
  }

  it('keeps its reason with what was published, and the log has it', async () => {
    const id = await forced('Tvingad')

    expect(await revisionOf(id)).toMatchObject({ number: 1, forcedBecause: 'Pressen ringer', approvedAt: null })
    expect((await actsOf(id)).find(({ act }) => act === 'forced')).toMatchObject({ revision: 1, byName: 'admin' })
  })

  it('is made by admins only, and with a reason', async () => {
    const editors = await draft('Tvingad av redaktör', 'editor', 'sv')
    const admins = await draft('Tvingad utan skäl', 'admin', 'sv')

    expect((await publishAs('editor', editors.id, force)).status).toBe(403)
    expect((await publishAs('admin', admins.id, '&force=1&forcedBecause=%20')).status).toBe(400)
  })

  it('is no forced one when somebody else wrote the text', async () => {
    const { id } = await draft('Not forced')
    await publishAs('admin', id, force)

    expect((await revisionOf(id))?.forcedBecause ?? null).toBeNull()
  })

  it('is approved afterwards by another than its publisher, once', async () => {
    const id = await forced('Godkänd sedan')
    const own = await newsroom.ask('admin', 'POST', `/articles/${id}/approve`, { revision: 1 })
    const translators = await newsroom.ask('translator', 'POST', `/articles/${id}/approve`, { revision: 1 })
    const others = await newsroom.ask('editor', 'POST', `/articles/${id}/approve`, { revision: 1 })
    const again = await newsroom.ask('editor', 'POST', `/articles/${id}/approve`, { revision: 1 })

    expect([own.status, translators.status, others.status, again.status]).toEqual([403, 403, 200, 409])
    expect((await revisionOf(id))?.approvedAt).toEqual(expect.any(String))
    expect((await actsOf(id)).at(-1)).toMatchObject({ act: 'approved', revision: 1, byName: 'editor' })
  })

  it('that waits for its time waits for its approval too, also when it is published again', async () => {
    const { id } = await draft('Tvingad senare', 'admin', 'sv')
    await publishAs('admin', id, force, { publishedAt: '2090-01-01T08:00:00.000Z' })
    await publishAs('admin', id)

    expect(await revisionOf(id)).toMatchObject({ number: 1, forcedBecause: 'Pressen ringer' })
  })
})
