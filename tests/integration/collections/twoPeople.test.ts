import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, type Asker, type Newsroom } from '../../setup/newsroom'
import { publish } from '../site/writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const save = (asker: Asker, id: string, change: object, query = '', headers = {}) =>
  newsroom.ask(asker, 'PATCH', `/articles/${id}?draft=true&depth=0${query}`, change, headers)

async function read(id: string) {
  const { json } = await newsroom.ask('editor', 'GET', `/articles/${id}?draft=true&depth=0`)
  return json
}

async function begin(title: string): Promise<string> {
  const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', words(title))
  return json.doc.id
}

async function commentsOn(id: string) {
  const { json } = await newsroom.ask('editor', 'GET', `/articles/${id}/comments`)
  return json.docs
}

describe('a save based on an old version', () => {
  it('is refused, and says who saved meanwhile', async () => {
    const id = await begin('Läst av två')
    const { basedOn } = await read(id)
    const first = await save('admin', id, { basedOn, standfirst: 'Administratörens ord.' })
    const second = await save('editor', id, { basedOn, standfirst: 'Redaktörens ord.' })

    expect([first.status, second.status]).toEqual([200, 409])
    expect(second.json.errors[0].message).toMatch(
      /^admin sparade texten den \d+ \S+ kl. \d\d:\d\d, efter att du öppnade den\./,
    )
  })

  it('leaves the saved text as it is, and keeps the refused words beside it', async () => {
    const id = await begin('Båda finns kvar')
    const { basedOn } = await read(id)
    await save('admin', id, { basedOn, ...words('Administratörens') })
    await save('editor', id, { basedOn, ...words('Redaktörens') })

    expect((await read(id)).title).toBe('Administratörens')
    expect(await commentsOn(id)).toMatchObject([
      {
        kind: 'set-aside',
        byName: 'editor',
        words: { title: 'Redaktörens', standfirst: 'Redaktörens i korthet.', body: 'Redaktörens i sin helhet.' },
      },
    ])
    const { docs } = await newsroom.payload.find({
      collection: 'acts',
      where: { document: { equals: id }, act: { equals: 'save-refused' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ byName: 'editor' }])
  })

  it('is refused also to who made the newer one, in another place', async () => {
    const id = await begin('Två fönster')
    const { basedOn } = await read(id)
    await save('editor', id, { basedOn, standfirst: 'Det ena.' })

    expect((await save('editor', id, { basedOn, standfirst: 'Det andra.' })).status).toBe(409)
  })

  it('is refused when it says its basis in If-Match', async () => {
    const id = await begin('Med rubrikrad')
    const { basedOn } = await read(id)
    const first = await save('admin', id, { standfirst: 'Ett.' }, '', { 'If-Match': `"${basedOn}"` })
    const second = await save('editor', id, { standfirst: 'Två.' }, '', { 'If-Match': `"${basedOn}"` })
    const third = await save('editor', id, { standfirst: 'Tre.' }, '', { 'If-Match': `"${first.json.doc.basedOn}"` })

    expect([first.status, second.status, third.status]).toEqual([200, 409, 200])
  })

  it('publishes nothing', async () => {
    const { id } = await publish(newsroom, 'articles', 'Publik för två')
    const { basedOn } = await read(id)
    await save('admin', id, { basedOn, standfirst: 'Nyare utkast.' })
    const { status } = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, {
      basedOn,
      title: 'Ur det gamla',
      _status: 'published',
    })

    const stored = await newsroom.payload.findByID({ collection: 'articles', id, overrideAccess: true })
    expect([status, stored.title]).toEqual([409, 'Publik för två'])
  })

  it('of the public text is refused when there is a newer draft', async () => {
    const { id } = await publish(newsroom, 'articles', 'Läst som läsare')
    const { basedOn } = (await newsroom.ask('editor', 'GET', `/articles/${id}`)).json
    await save('admin', id, { standfirst: 'Ett utkast.' })

    expect((await save('editor', id, { basedOn, standfirst: 'Över utkastet.' })).status).toBe(409)
  })

  it('is refused to all but one of many at the same instant, and no words are lost', async () => {
    const id = await begin('Samtidigt')
    const { basedOn } = await read(id)
    const standfirsts = ['Ett.', 'Två.', 'Tre.', 'Fyra.', 'Fem.', 'Sex.']
    const replies = await Promise.all(standfirsts.map((standfirst) => save('editor', id, { basedOn, standfirst })))

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    const kept = (await commentsOn(id)).map(
      ({ words: { standfirst } }: { words: { standfirst: string } }) => standfirst,
    )
    expect([(await read(id)).standfirst, ...kept].sort()).toEqual([...standfirsts].sort())
  })
})

describe('a save is accepted', () => {
  it('when it is based on what stands', async () => {
    const id = await begin('Ensam')
    const first = await save('editor', id, { basedOn: (await read(id)).basedOn, standfirst: 'Ett.' })
    const second = await save('editor', id, { basedOn: first.json.doc.basedOn, standfirst: 'Två.' })

    expect([first.status, second.status]).toEqual([200, 200])
  })

  it('when it does not say what it is based on', async () => {
    const id = await begin('Utan grund')
    await save('admin', id, { standfirst: 'Ett.' })

    expect((await save('editor', id, { standfirst: 'Två.' })).status).toBe(200)
  })

  it('when nothing was changed meanwhile but who is to publish it', async () => {
    const id = await begin('Bara lämnad')
    const { basedOn } = await read(id)
    await newsroom.ask('editor', 'POST', `/articles/${id}/review`, { state: 'ready' })

    expect((await save('editor', id, { basedOn, standfirst: 'Vidare.' })).status).toBe(200)
  })

  it('from the page that made the newer one, whatever it believes to be the newest', async () => {
    const id = await begin('Sparar av sig själv')
    const { basedOn } = await read(id)
    const from = { basedOn, pageId: 'page-1' }
    await save('editor', id, { ...from, standfirst: 'Ett.' }, '&autosave=true')
    const own = await save('editor', id, { ...from, standfirst: 'Två.' }, '&autosave=true')
    const other = await save('editor', id, { basedOn, pageId: 'page-2', standfirst: 'Tre.' }, '&autosave=true')

    expect([own.status, own.json.doc.pageId, other.status]).toEqual([200, 'page-1', 409])
  })
})

describe('a page that tries again', () => {
  it('replaces the words that were set aside for it', async () => {
    const id = await begin('Om och om igen')
    const { basedOn } = await read(id)
    await save('admin', id, { standfirst: 'Nytt.' })
    await save('editor', id, { basedOn, pageId: 'page-1', standfirst: 'Jag skri' })
    await save('editor', id, { basedOn, pageId: 'page-1', standfirst: 'Jag skriver.' })

    expect(
      (await commentsOn(id)).map(({ words: { standfirst } }: { words: { standfirst: string } }) => standfirst),
    ).toEqual(['Jag skriver.'])
  })
})

describe('a text that somebody is editing', () => {
  const lockOf = async (id: string) => {
    const { docs } = await newsroom.payload.find({
      collection: 'payload-locked-documents',
      depth: 1,
      where: { 'document.value': { equals: id } },
      overrideAccess: true,
    })
    return docs.map(({ user }) => (typeof user.value === 'object' ? user.value.name : null))
  }

  it('stays locked for them while the admin saves by itself, and no longer', async () => {
    const id = await begin('Låst')
    await save('editor', id, { standfirst: 'Skriver.' }, '&autosave=true')
    const whileWriting = await lockOf(id)
    await save('editor', id, { standfirst: 'Klar.' })

    expect([whileWriting, await lockOf(id)]).toEqual([['editor'], []])
  })

  it('is not saved by another, whose words are kept', async () => {
    const id = await begin('Upptagen')
    await save('editor', id, { standfirst: 'Skriver.' }, '&autosave=true')
    const { status, json } = await save('admin', id, { standfirst: 'Också jag.' })

    expect([status, json.errors[0].message]).toEqual([409, expect.stringContaining('editor redigerar texten just nu.')])
    expect(await commentsOn(id)).toMatchObject([
      { kind: 'set-aside', byName: 'admin', words: { standfirst: 'Också jag.' } },
    ])
  })

  it('is not locked by being read', async () => {
    const id = await begin('Bara läst')
    await read(id)

    expect(await lockOf(id)).toEqual([])
  })
})
