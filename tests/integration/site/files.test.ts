import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPng } from '../../factories/image'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { later, make, publish } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function upload(collection: string, file: File) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv', alt: 'Bild' }))
  form.set('file', file)
  return make(newsroom, `/${collection}?locale=sv`, form)
}

const statusOf = async (path: string) => (await readAt(path, later)).status

describe('a file', () => {
  it('is public while a public text uses it, and no longer', async () => {
    const file = await upload('documents', await aPdf('rapport.pdf'))
    const unused = await statusOf('/documents/rapport.pdf')
    const report = await publish(newsroom, 'reports', 'Rapporten', { documents: [file.id] })
    const used = await statusOf('/documents/rapport.pdf')
    await newsroom.ask('editor', 'PATCH', `/reports/${report.id}`, { _status: 'draft' })

    expect([unused, used, await statusOf('/documents/rapport.pdf')]).toEqual([404, 200, 404])
  })

  it('becomes public with the text that uses it, and not before', async () => {
    const file = await upload('documents', await aPdf('embargo.pdf'))
    await publish(newsroom, 'reports', 'Rapporten sedan', { documents: [file.id], publishedAt: '2026-03-03T08:00:00.001Z' })

    const soon = await readAt('/documents/embargo.pdf', new Date('2026-03-03T08:00:00.001Z'))
    expect([await statusOf('/documents/embargo.pdf'), soon.status]).toEqual([404, 200])
  })

  it('is not made public by a draft that uses it', async () => {
    const image = await upload('media', await aPng('utkast.png'))
    const text = await publish(newsroom, 'articles', 'Utan bild')
    await newsroom.ask('editor', 'PATCH', `/articles/${text.id}?draft=true`, { heroImage: image.id })

    expect(await statusOf('/media/utkast.png')).toBe(404)
  })

  it('stays public as long as one of several public texts uses it', async () => {
    const image = await upload('media', await aPng('delad.png'))
    const one = await publish(newsroom, 'articles', 'Den ena', { heroImage: image.id })
    await publish(newsroom, 'articles', 'Den andra', { heroImage: image.id })
    await newsroom.ask('editor', 'PATCH', `/articles/${one.id}`, { _status: 'draft' })

    expect(await statusOf('/media/delad.png')).toBe(200)
  })

  it('that portrays a contact is public when the contact is shown, and not otherwise', async () => {
    const shown = await upload('media', await aPng('visad.png'))
    const hidden = await upload('media', await aPng('dold.png'))
    await make(newsroom, '/contacts?locale=sv', { name: 'Pressjouren', photo: shown.id, showOnContactPage: true })
    await make(newsroom, '/contacts?locale=sv', { name: 'Arkivet', photo: hidden.id, showOnContactPage: false })

    expect([await statusOf('/media/visad.png'), await statusOf('/media/dold.png')]).toEqual([200, 404])
  })
})

describe('a file of an earlier version', () => {
  /** A text that was corrected: its first version has a picture that the present one has not. */
  async function publishCorrected(title: string, filename: string) {
    const image = await upload('media', await aPng(filename))
    const text = await publish(newsroom, 'articles', title, { heroImage: image.id })
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, {
      heroImage: null,
      significance: 'correction',
      changeNote: 'Bilden var en annan.',
      _status: 'published',
    })
    expect(reply.json.errors).toBeUndefined()
    return text
  }

  it('stays public as long as the text is public and the version is to be read', async () => {
    const text = await publishCorrected('Rättad text', 'forsta-bilden.png')
    const whilePublic = await statusOf('/media/forsta-bilden.png')
    await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, { _status: 'draft' })

    expect([whilePublic, await statusOf('/media/forsta-bilden.png')]).toEqual([200, 404])
  })

  it('is not public when readers may not see the version', async () => {
    const text = await publishCorrected('Rättad ur ett misstag', 'misstaget.png')
    await newsroom.payload.db.drizzle.execute(sql`UPDATE revisions SET hidden_at = now() WHERE document = ${text.id} AND number = 1`)

    expect(await statusOf('/media/misstaget.png')).toBe(404)
  })

  it('is not public before the version is what readers have', async () => {
    const text = await publishCorrected('Rättad i förväg', 'i-forvag.png')
    await newsroom.payload.db.drizzle.execute(sql`ALTER TABLE revisions DISABLE TRIGGER guard_revision`)
    await newsroom.payload.db.drizzle.execute(sql`UPDATE revisions SET published_at = '2027-01-01' WHERE document = ${text.id} AND number = 1`)
    await newsroom.payload.db.drizzle.execute(sql`ALTER TABLE revisions ENABLE TRIGGER guard_revision`)

    expect(await statusOf('/media/i-forvag.png')).toBe(404)
  })
})
