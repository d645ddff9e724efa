import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { publish } from '../site/writing'

let newsroom: Newsroom
let id: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  id = (await publish(newsroom, 'articles', 'Kommenterad')).id
})

const comment = (asker: Asker, text: unknown) => newsroom.ask(asker, 'POST', `/articles/${id}/comments`, { text })

describe('a comment', () => {
  it('is made by everyone with an account, in one spelling, as it was written', async () => {
    const { status, json } = await comment('translator', ' Sa\u0308kert? <b>1 < 2</b> ')

    expect([status, json.docs[0]]).toEqual([
      200,
      expect.objectContaining({ kind: 'comment', text: 'Säkert? <b>1 < 2</b>', byName: 'translator' }),
    ])
    const { docs } = await newsroom.payload.find({
      collection: 'acts',
      where: { document: { equals: id }, act: { equals: 'commented' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ byName: 'translator' }])
  })

  it('is neither made nor read by a reader', async () => {
    expect((await comment('anonymous', 'Hej')).status).toBe(403)
    expect((await newsroom.ask('anonymous', 'GET', `/articles/${id}/comments`)).status).toBe(403)
  })

  it('says something, and not a novel', async () => {
    const replies = [
      await comment('editor', ' '),
      await comment('editor', 7),
      await comment('editor', 'å'.repeat(5001)),
    ]

    expect(replies.map(({ status }) => status)).toEqual([400, 400, 400])
  })

  it('is marked as done with, and told after those that are not', async () => {
    const made = await comment('editor', 'Gör detta')
    const { json } = await newsroom.ask(
      'translator',
      'POST',
      `/articles/${id}/comments/${made.json.docs[0].id}/resolve`,
    )

    expect(json.docs.at(-1)).toMatchObject({ text: 'Gör detta', resolvedAt: expect.any(String) })
  })

  it('of one text is not resolved through another', async () => {
    const other = await publish(newsroom, 'articles', 'En annan')
    const made = await comment('editor', 'Kvar')
    const { status } = await newsroom.ask(
      'editor',
      'POST',
      `/articles/${other.id}/comments/${made.json.docs[0].id}/resolve`,
    )

    expect(status).toBe(400)
  })

  it('is written by nobody behind its back', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'comments', limit: 1, overrideAccess: true })
    const path = `/comments/${docs[0]?.id}`

    expect((await newsroom.ask('admin', 'PATCH', path, { text: 'Ändrad' })).status).toBe(403)
    expect((await newsroom.ask('admin', 'DELETE', path)).status).toBe(403)
  })
})

describe('the audit log', () => {
  it('is written, changed and emptied by nobody, not even an admin', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'acts', limit: 1, overrideAccess: true })
    const one = `/acts/${docs[0]?.id}`
    const all = '/acts?where[act][exists]=true'
    const replies = [
      await newsroom.ask('admin', 'POST', '/acts', {
        act: 'published',
        at: '2026-03-02T08:00:00.000Z',
        type: 'articles',
        document: id,
        language: 'sv',
      }),
      await newsroom.ask('admin', 'PATCH', one, { byName: 'någon annan' }),
      await newsroom.ask('admin', 'DELETE', one),
      await newsroom.ask('admin', 'PATCH', all, { byName: 'någon annan' }),
      await newsroom.ask('admin', 'DELETE', all),
    ]

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
  })

  it('is read by everyone with an account, and by no reader', async () => {
    const staff = await newsroom.ask('translator', 'GET', '/acts?where[act][equals]=published')

    expect([staff.status, staff.json.docs.length > 0]).toEqual([200, true])
    expect((await newsroom.ask('anonymous', 'GET', '/acts')).status).toBe(403)
  })
})
