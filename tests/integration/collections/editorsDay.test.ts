import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function publish(title: string, more: object = {}) {
  const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv&depth=0', { ...words(title), ...more, _status: 'published' })
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}

async function translate(id: string) {
  const { json } = await newsroom.ask('translator', 'POST', `/articles/${id}/translations`, { language: 'en' })
  return json.doc
}

describe('writing and publishing', () => {
  it('gives a new text the language the editor works in', async () => {
    const swedish = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { title: 'Ny text' })
    const english = await newsroom.ask('editor', 'POST', '/articles?locale=en', { title: 'New text' })

    expect([swedish.json.doc.language, english.json.doc.language]).toEqual(['sv', 'en'])
  })

  it('makes the address of the title the Swedish way', async () => {
    const doc = await publish('Åtta nya vårdplatser på Östra sjukhuset')

    expect(doc.slug).toBe('atta-nya-vardplatser-pa-ostra-sjukhuset')
  })

  it('lets the address follow the title until the text is published, and never after', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', { title: 'Första rubriken' })
    const id = json.doc.id
    const second = await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { title: 'Andra rubriken' })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { ...words('Andra rubriken'), _status: 'published' })
    const third = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { title: 'Tredje rubriken', _status: 'published' })

    expect(second.json.doc.slug).toBe('andra-rubriken')
    expect(third.json.doc).toMatchObject({ title: 'Tredje rubriken', slug: 'andra-rubriken' })
  })

  it('refuses an address in use and names the text that has it', async () => {
    await publish('En upptagen adress')
    const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { ...words('Något annat'), slug: 'en-upptagen-adress' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors).toEqual([
      { path: 'slug', label: 'Adressord', message: 'Adressordet ”en-upptagen-adress” används redan av ”En upptagen adress”.' },
    ])
  })

  it('lets the other language have the same address', async () => {
    await publish('Transition Lab')
    const english = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('Transition Lab'), _status: 'published' })

    expect(english.json.doc).toMatchObject({ language: 'en', slug: 'transition-lab' })
  })

  it('dates the first publication once, and marks a text as modified when its words change', async () => {
    const doc = await publish('Daterad text')
    const same = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, { _status: 'published' })
    const changed = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, { standfirst: 'Ny ingress.', _status: 'published' })

    expect(same.json.doc.modifiedAt).toBeNull()
    expect(changed.json.doc.publishedAt).toBe(doc.publishedAt)
    expect(Date.parse(changed.json.doc.modifiedAt)).toBeGreaterThan(Date.parse(doc.publishedAt))
  })

  it('stores text in Unicode NFC', async () => {
    const doc = await publish('Sjo\u0308n a\u030A'.normalize('NFD'))

    expect(doc.title).toBe('Sjön å'.normalize('NFC'))
  })

  it('says everything a text lacks before it can be published', async () => {
    const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { _status: 'published' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(['title', 'slug', 'body'])
  })

  it.each(['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])(
    'refuses a link to %j, in a draft too',
    async (url) => {
      const body = words('Länk').body
      const link = { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [], direction: null, format: '', indent: 0 }
      const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', {
        title: 'En länk som inte går',
        body: { root: { ...body.root, children: [{ type: 'paragraph', version: 1, children: [link], direction: null, format: '', indent: 0 }] } },
      })

      expect(reply.status).toBe(400)
      expect(reply.json.errors[0].data.errors[0].message).toContain('http, https, mailto eller tel')
    },
  )
})

describe('translating', () => {
  it('opens the translation with a copy of the words, never public by itself', async () => {
    const original = await publish('Texten som ska översättas')
    const copy = await translate(original.id)

    expect(copy).toMatchObject({ language: 'en', title: original.title, standfirst: original.standfirst, _status: 'draft', slug: null })
    expect(copy.body).toEqual(original.body)
  })

  it('gives the one there is when a translation is asked for twice', async () => {
    const original = await publish('Bara en översättning')
    const first = await translate(original.id)
    const again = await newsroom.ask('translator', 'POST', `/articles/${original.id}/translations`, { language: 'en' })

    expect(again).toMatchObject({ status: 409, json: { doc: { id: first.id } } })
  })

  it('refuses to publish a copy that nobody has translated', async () => {
    const original = await publish('Oöversatt')
    const copy = await translate(original.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { _status: 'published' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors.map(({ message }: { message: string }) => message)).toContain(
      'Texten är fortfarande en oöversatt kopia av originalet. Översätt den innan du publicerar.',
    )
  })

  it('refuses to publish a translation whose original is not published', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', words('Opublicerat original'))
    const copy = await translate(json.doc.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { title: 'Unpublished original', _status: 'published' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors[0].path).toBe('original')
  })

  it('changes no byte of the Swedish text when the English is written, published and taken down', async () => {
    const original = await publish('Orörd svensk text')
    const draft = await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?draft=true`, { title: 'Ett svenskt utkast' })
    const before = await newsroom.ask('editor', 'GET', `/articles/${original.id}?depth=0`)
    const copy = await translate(original.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words('Untouched Swedish text'), _status: 'published' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { _status: 'draft' })

    const after = await newsroom.ask('editor', 'GET', `/articles/${original.id}?depth=0`)
    const newest = await newsroom.ask('editor', 'GET', `/articles/${original.id}?depth=0&draft=true`)
    expect(after.json).toEqual(before.json)
    expect(newest.json).toMatchObject({ title: 'Ett svenskt utkast', updatedAt: draft.json.doc.updatedAt })
  })

  it('keeps no fact on a translation', async () => {
    const topic = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: 'Omställning' })
    const original = await publish('Text med ämne', { topics: [topic.json.doc.id], kind: 'event' })
    const copy = await translate(original.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true&depth=0`, { topics: [topic.json.doc.id], kind: 'news' })

    expect(reply.json.doc).toMatchObject({ topics: [], kind: null })
  })

  it('never changes the language of a text, nor what it translates', async () => {
    const original = await publish('Fast språk')
    const other = await publish('Ett annat original')
    const copy = await translate(original.id)
    const language = await newsroom.ask('admin', 'PATCH', `/articles/${original.id}`, { language: 'en', _status: 'published' })
    const target = await newsroom.ask('admin', 'PATCH', `/articles/${copy.id}?draft=true`, { original: other.id })

    expect([language.status, target.status]).toEqual([400, 400])
  })
})

describe('taking an original away', () => {
  async function publishedPair(title: string) {
    const topic = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: `Ämne för ${title}` })
    const original = await publish(title, { topics: [topic.json.doc.id] })
    const copy = await translate(original.id)
    const english = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words(`${title} in English`), _status: 'published' })
    return { original, english: english.json.doc, topicId: topic.json.doc.id }
  }
  const statusOf = async (id: string) => (await newsroom.ask('admin', 'GET', `/articles/${id}?trash=true&depth=0`)).json

  it.each([
    ['unpublishing', { _status: 'draft' }],
    ['moving to the trash', { deletedAt: '2026-03-02T08:00:00.000Z' }],
  ])('asks what becomes of its translation when %s, and changes nothing until told', async (_, change) => {
    const { original, english } = await publishedPair(`Fråga ${JSON.stringify(change).length}`)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${original.id}`, change)

    expect(reply.status).toBe(409)
    expect(reply.json.errors[0].message).toContain(english.title)
    expect(await statusOf(original.id)).toMatchObject({ _status: 'published', deletedAt: null })
    expect(await statusOf(english.id)).toMatchObject({ _status: 'published' })
  })

  it('takes the translation along', async () => {
    const { original, english } = await publishedPair('Följer med')
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?translations=follow`, { _status: 'draft' })

    expect(reply.status).toBe(200)
    expect(await statusOf(english.id)).toMatchObject({ _status: 'draft', original: original.id })
  })

  it('moves the translation to the trash with it', async () => {
    const { original, english } = await publishedPair('Båda i papperskorgen')
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?translations=follow`, { deletedAt: '2026-03-02T08:00:00.000Z' })

    expect((await statusOf(english.id)).deletedAt).not.toBeNull()
  })

  it('makes the translation an original with the facts copied, public word for word, its newer draft still a draft', async () => {
    const { original, english, topicId } = await publishedPair('Egen text')
    await newsroom.ask('editor', 'PATCH', `/articles/${english.id}?draft=true`, { title: 'A newer English draft' })
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?translations=become-original`, { _status: 'draft' })

    expect(reply.status).toBe(200)
    expect(await statusOf(english.id)).toMatchObject({ _status: 'published', original: null, title: english.title, topics: [topicId] })
    const newest = await newsroom.ask('editor', 'GET', `/articles/${english.id}?draft=true&depth=0`)
    expect(newest.json).toMatchObject({ _status: 'draft', title: 'A newer English draft', topics: [topicId] })
  })

  it('asks before an original is deleted for good', async () => {
    const { original, english } = await publishedPair('Borta för alltid')
    const refused = await newsroom.ask('admin', 'DELETE', `/articles/${original.id}`)
    const done = await newsroom.ask('admin', 'DELETE', `/articles/${original.id}?translations=become-original`)

    expect([refused.status, done.status]).toEqual([409, 200])
    expect(await statusOf(english.id)).toMatchObject({ _status: 'published', original: null })
  })
})

describe('protecting what is public', () => {
  it('refuses an update that does not say what it saves while there is a newer draft', async () => {
    const doc = await publish('Levande text')
    await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}?draft=true`, { title: 'Ett utkast' })
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, { standfirst: 'Oklart' })
    const stored = await newsroom.ask('editor', 'GET', `/articles/${doc.id}`)

    expect(reply.status).toBe(400)
    expect(stored.json).toMatchObject({ _status: 'published', title: 'Levande text' })
  })

  it('refuses to delete a topic, contact, image or document in use and lists where', async () => {
    const topic = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: 'Använt ämne' })
    const contact = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Pressjouren' })
    const block = { type: 'block', version: 2, format: '', fields: { id: 'a1', blockType: 'contact', contact: contact.json.doc.id } }
    const { body } = words('x')
    await publish('Använder båda', { topics: [topic.json.doc.id], body: { root: { ...body.root, children: [...body.root.children, block] } } })

    const replies = await Promise.all([
      newsroom.ask('editor', 'DELETE', `/topics/${topic.json.doc.id}`),
      newsroom.ask('editor', 'DELETE', `/contacts/${contact.json.doc.id}`),
    ])
    expect(replies.map(({ status, json }) => [status, json.errors[0].message])).toEqual(
      Array(2).fill([409, 'Det går inte att ta bort det som används. Det används här: ”Använder båda”.']),
    )
  })

  it('stores telephone numbers as E.164 and refuses what is none', async () => {
    const good = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Växeln', telephone: '08-681 66 14' })
    const bad = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Växeln', telephone: 'ring mig' })

    expect(good.json.doc.telephone).toBe('+4686816614')
    expect(bad.status).toBe(400)
  })
})
