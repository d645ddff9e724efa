import { existsSync } from 'node:fs'
import path from 'node:path'
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

function toForm(file: File): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv', alt: 'Bild' }))
  form.set('file', file)
  return form
}

function upload(collection: string, file: File) {
  return make(newsroom, `/${collection}?locale=sv`, toForm(file))
}

async function replace(collection: string, id: string, file: File) {
  const reply = await newsroom.ask('editor', 'PATCH', `/${collection}/${id}?locale=sv`, toForm(file))
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}

async function answerAt(where: string) {
  const { status, location } = await readAt(where, later)
  return location === null ? status : `${status} ${location}`
}

const wide = { width: 1200, height: 800 }

describe('a file that is replaced', () => {
  it('is found at its old address, in one hop however often it was replaced', async () => {
    const file = await upload('documents', await aPdf('plan.pdf'))
    await publish(newsroom, 'reports', 'Planen', { documents: [file.id] })
    await replace('documents', file.id, await aPdf('plan-rattad.pdf'))
    await replace('documents', file.id, await aPdf('plan-slutlig.pdf'))

    const answers = await Promise.all(['plan', 'plan-rattad', 'plan-slutlig'].map((name) => answerAt(`/documents/${name}.pdf`)))
    expect(answers).toEqual(['308 /documents/plan-slutlig.pdf', '308 /documents/plan-slutlig.pdf', 200])
  })

  it('keeps its old address when the new file has the old name', async () => {
    const file = await upload('documents', await aPdf('samma-2025.pdf'))
    await publish(newsroom, 'reports', 'Samma namn', { documents: [file.id] })
    const second = await replace('documents', file.id, await aPdf('samma-2025.pdf'))
    const between = await answerAt('/documents/samma-2025.pdf')
    const third = await replace('documents', file.id, await aPdf('samma-2025.pdf'))

    expect([second.filename, between]).toEqual(['samma-2025-1.pdf', '308 /documents/samma-2025-1.pdf'])
    expect(third.filename).toBe('samma-2025.pdf')
    expect([await answerAt('/documents/samma-2025.pdf'), await answerAt('/documents/samma-2025-1.pdf')]).toEqual([200, '308 /documents/samma-2025.pdf'])
  })

  it('leads on from a name that it got back and lost again', async () => {
    const file = await upload('documents', await aPdf('fram.pdf'))
    await publish(newsroom, 'reports', 'Fram och tillbaka', { documents: [file.id] })
    for (const name of ['tillbaka.pdf', 'fram.pdf', 'till-slut.pdf']) await replace('documents', file.id, await aPdf(name))

    expect(await answerAt('/documents/fram.pdf')).toBe('308 /documents/till-slut.pdf')
    expect(await answerAt('/documents/tillbaka.pdf')).toBe('308 /documents/till-slut.pdf')
  })

  it('is told of only while something public uses it, and else as a name that never was', async () => {
    const file = await upload('documents', await aPdf('hemlig.pdf'))
    const report = await publish(newsroom, 'reports', 'Hemlig sedan', { documents: [file.id] })
    await replace('documents', file.id, await aPdf('hemligare.pdf'))
    const used = await answerAt('/documents/hemlig.pdf')
    await newsroom.ask('editor', 'PATCH', `/reports/${report.id}`, { _status: 'draft' })

    const never = await readAt('/documents/har-aldrig-funnits.pdf', later)
    expect(used).toBe('308 /documents/hemligare.pdf')
    expect(await readAt('/documents/hemlig.pdf', later)).toEqual(never)
    expect(await readAt('/documents/hemligare.pdf', later)).toEqual(never)
    expect(never.status).toBe(404)
  })

  it('leads from each size of a picture to one at least as wide', async () => {
    const image = await upload('media', await aPng('motiv.png', wide))
    await publish(newsroom, 'articles', 'Med motiv', { heroImage: image.id })
    await replace('media', image.id, await aPng('nytt-motiv.png', { width: 1000, height: 500 }))

    expect(await answerAt('/media/motiv.png')).toBe('308 /media/nytt-motiv.png')
    expect(await answerAt('/media/motiv-480x320.png')).toBe('308 /media/nytt-motiv-480x240.png')
    expect(await answerAt('/media/motiv-960x640.png')).toBe('308 /media/nytt-motiv-960x480.png')
    expect(await answerAt('/media/motiv-1200x800.png')).toBe('308 /media/nytt-motiv.png')
  })

  it('is forgotten by no one when the same record changes otherwise', async () => {
    const file = await upload('documents', await aPdf('titel.pdf'))
    await publish(newsroom, 'reports', 'Ny titel', { documents: [file.id] })
    await newsroom.ask('editor', 'PATCH', `/documents/${file.id}`, { title: 'Annan titel' })

    expect(await answerAt('/documents/titel.pdf')).toBe(200)
  })
})

describe('a name that a file has had', () => {
  it('is never given to another file', async () => {
    const file = await upload('documents', await aPdf('arsredovisning.pdf'))
    await publish(newsroom, 'reports', 'Årsredovisningen', { documents: [file.id] })
    await replace('documents', file.id, await aPdf('arsredovisning-ny.pdf'))
    const other = await upload('documents', await aPdf('arsredovisning.pdf'))

    expect(other.filename).toBe('arsredovisning-1.pdf')
    expect(await answerAt('/documents/arsredovisning.pdf')).toBe('308 /documents/arsredovisning-ny.pdf')
  })

  it('is not given to another file after its own was deleted, either', async () => {
    const file = await upload('documents', await aPdf('borttagen.pdf'))
    await newsroom.ask('editor', 'DELETE', `/documents/${file.id}`)
    const other = await upload('documents', await aPdf('borttagen.pdf'))

    expect(other.filename).toBe('borttagen-1.pdf')
  })

  it('is not given to a picture whose smaller sizes would be called the same', async () => {
    const image = await upload('media', await aPng('berg.png', wide))
    await replace('media', image.id, await aPng('dal.png', wide))
    const names = await Promise.all(['berg.jpg', 'dal.jpeg', 'dal-480x320.png'].map(async (name) => (await upload('media', await aPng(name, wide))).filename))

    expect(names).toEqual(['berg-1.jpg', 'dal-1.jpeg', 'dal-480-320.png'])
  })

  it('is given once to two files that come at the same time', async () => {
    const files = await Promise.all([aPdf('samtidig.pdf'), aPdf('samtidig.pdf'), aPdf('samtidig.pdf')])

    const docs = await Promise.all(files.map((file) => upload('documents', file)))

    expect(docs.map(({ filename }) => filename).sort()).toEqual(['samtidig-1.pdf', 'samtidig-2.pdf', 'samtidig.pdf'])
    const folder = newsroom.payload.collections.documents.config.upload.staticDir ?? ''
    expect(docs.every(({ filename }) => existsSync(path.join(folder, filename)))).toBe(true)
  })
})
