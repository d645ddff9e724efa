import { beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { expectFeeds, inSeconds, publishBefore, titleBefore, toId, type Family, type Known, type Language } from './feedExpectations'
import { readAt } from './readAt'
import { make, makeTopic, publish, published, translate } from './writing'

const week = 7 * 24 * 60 * 60 * 1000

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { id } = await publish(newsroom, 'articles', titleBefore, { publishedAt: '2026-02-01T08:00:00.000Z' })
  await publishBefore(newsroom.payload, id)
})

function compare(family: Family, gone: string[]): Promise<void> {
  return expectFeeds(newsroom.payload, { family, gone })
}

async function change(id: string, body: object, query = '') {
  const { status, json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, body)
  expect([status, json.errors]).toEqual([200, undefined])
  return json.doc
}

describe('a text and its translation, from their first publication to the last', () => {
  const state: { family: Family; sv: string; en: string } = { family: { sv: null, en: null }, sv: '', en: '' }
  const known = (language: Language): Known => {
    const text = state.family[language]
    if (!text) throw new Error(`There is no text in ${language}`)
    return text
  }

  const storedOriginal = () => newsroom.payload.findByID({ collection: 'articles', id: known('sv').id, overrideAccess: true })

  it('F1: are each in the feeds of their own language when they are published', async () => {
    const topic = await makeTopic(newsroom, 'Gruvor', 'Mines')
    await compare(state.family, [])
    const original = await publish(newsroom, 'articles', 'Gruvan öppnar', { topics: [topic.id], publishedAt: published })
    state.family.sv = { id: original.id, slug: 'gruvan-oppnar', title: 'Gruvan öppnar', updated: inSeconds(published), begins: /^<p>/ }
    await compare(state.family, [])

    const copy = await translate(newsroom, original.id, 'The mine opens')
    state.family.en = { id: copy.id, slug: 'the-mine-opens', title: 'The mine opens', updated: inSeconds(published), begins: /^(<div lang="en">)?<p>/ }
    Object.assign(state, { sv: toId(known('sv'), 'sv'), en: toId(known('en'), 'en') })
    await compare(state.family, [])
  })

  it('F3: keep their dates after a minor change, with the new words', async () => {
    await change(known('sv').id, { title: 'Gruvan öppnas', _status: 'published', significance: 'minor' })
    known('sv').title = 'Gruvan öppnas'

    await compare(state.family, [])
  })

  it.each([
    ['major', 'Uppdaterad'],
    ['correction', 'Rättad'],
  ])('F3: are updated by a %s change, which is told first', async (significance, word) => {
    const doc = await change(known('sv').id, { _status: 'published', significance, changeNote: `Nytt om ${significance}.` })
    Object.assign(known('sv'), {
      updated: inSeconds(doc.modifiedAt),
      begins: new RegExp(`^<p><strong>${word}[^<]*</strong> Nytt om ${significance}\\.</p>`),
    })
    // The translation is behind from now on: it says so first, and keeps its date.
    known('en').begins = new RegExp(`^(<div lang="en">)?<p>The Swedish text was changed on .*<p lang="sv"><strong>${word}[^<]*</strong> Nytt om ${significance}\\.</p>`)

    await compare(state.family, [])
  })

  it('F2: keep their ids and dates at a new address', async () => {
    await change(known('sv').id, { slug: 'gruvan', _status: 'published', significance: 'minor' })
    known('sv').slug = 'gruvan'

    await compare(state.family, [])
  })

  it('say first that they are withdrawn, and why, for a week, and then leave', async () => {
    const before = { sv: { ...known('sv') }, en: { ...known('en') } }
    const body = { kind: 'withdrawn', explanation: 'Tillståndet föll.', explanations: { en: 'The permit fell.' } }
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${known('sv').id}/takedown?translations=follow`, body)
    const { withdrawnAt } = await storedOriginal()

    expect(status).toBe(200)
    Object.assign(known('sv'), {
      title: 'Tillbakadragen: Gruvan öppnas', updated: inSeconds(withdrawnAt ?? ''), begins: /^<p><strong>[^<]*<\/strong> Tillståndet föll\.<\/p>/,
    })
    Object.assign(known('en'), {
      title: 'Withdrawn: The mine opens', updated: inSeconds(withdrawnAt ?? ''), begins: /^(<div lang="en">)?<p><strong>[^<]*<\/strong> The permit fell\.<\/p>/,
    })
    await compare(state.family, [])
    const end = Date.parse(withdrawnAt ?? '') + week
    expect((await readAt('/sv/feed.atom', new Date(end - 1))).text).toContain(state.sv)
    const { text, validUntil } = await readAt('/sv/feed.atom', new Date(end))
    expect(text).not.toContain(state.sv)
    expect(text).toContain(`<updated>${inSeconds(new Date(end).toISOString())}</updated>`)
    expect(validUntil).toBeNull()
    state.family = { sv: { ...before.sv, ...known('sv') }, en: { ...before.en, ...known('en') } }
  })

  it('A5: leave no trace of the one that is unpublished but that it is gone', async () => {
    await change(known('en').id, { _status: 'draft' })
    state.family.en = null

    await compare(state.family, [state.en])
  })

  it('F3: are the same entries when they are published again', async () => {
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${known('sv').id}/reinstate`, {})
    const id = state.en.split(':').at(-2) ?? ''
    await change(id, { _status: 'published' })
    const { docs } = await newsroom.payload.find({ collection: 'takedowns', where: { document: { in: [known('sv').id, id] } } })
    const endOf = (document: string) => inSeconds(docs.find((takedown) => takedown.document === document)?.endedAt ?? '')

    expect(status).toBe(200)
    // That the text holds again is what readers last needed to know of it: the date never moves back.
    Object.assign(known('sv'), { title: 'Gruvan öppnas', updated: endOf(known('sv').id), begins: /^<p><strong>Rättad/ })
    state.family.en = { id, slug: 'the-mine-opens', title: 'The mine opens', updated: endOf(id), begins: /^(<div lang="en">)?<p>/ }
    await compare(state.family, [])
  })

  it('A5: are gone when they are deleted, and their ids are never another’s', async () => {
    const { id, slug } = known('sv')
    await change(id, { deletedAt: new Date().toISOString() }, '&translations=follow')
    state.family = { sv: null, en: null }
    await compare(state.family, [state.sv, state.en])
    const { status } = await newsroom.ask('admin', 'DELETE', `/articles/${id}?trash=true&translations=follow`)
    await make(newsroom, '/articles?locale=sv&draft=true', { title: 'Gruvan öppnas' })

    expect(status).toBe(200)
    await compare(state.family, [state.sv, state.en])
    for (const format of feedFormats) expect((await readAt(`/sv/nyheter/${slug}/feed.${format}`, new Date())).status).toBe(410)
  })
})
