import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { aPng } from '../../factories/image'
import { aPdf } from '../../factories/pdf'
import { toStoredBody } from '@/richText/toStoredBody'
import { aLinkNode, aParagraph, aText } from '../../factories/body'
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

async function upload(slug: string, file: File, words: string): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: words, language: 'sv', alt: words }))
  form.set('file', file)
  const { json } = await newsroom.ask('editor', 'POST', `/${slug}?locale=sv`, form)
  return json.doc.id
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

  it('dates the first publication once, and marks a text as modified when readers are told of a change', async () => {
    const doc = await publish('Daterad text')
    const same = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, { title: 'Daterad  text', _status: 'published' })
    const changed = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, {
      standfirst: 'Ny ingress.',
      significance: 'major',
      changeNote: 'Ingressen är ny.',
      _status: 'published',
    })

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

  it('lets a link that is being written be saved in a draft, and not be published', async () => {
    const body = toStoredBody(aText(aParagraph(aLinkNode('hit', { linkType: 'custom', url: 'https://' }))))
    const draft = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', { ...words('Påbörjad länk'), body })
    const published = await newsroom.ask('editor', 'PATCH', `/articles/${draft.json.doc.id}`, { _status: 'published' })

    expect([draft.status, published.status]).toEqual([201, 400])
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
      'Det här är fortfarande en oöversatt kopia av originalet. Översätt den innan du publicerar.',
    )
  })

  it('refuses to publish a translation of which only the title is translated', async () => {
    const original = await publish('Halvöversatt')
    const copy = await translate(original.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { title: 'Half translated', _status: 'published' })
    const read = await newsroom.ask('editor', 'GET', `/articles/${copy.id}?draft=true`)

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(['standfirst', 'body'])
    expect(read.json.isUntranslated).toBe(true)
  })

  it('lets nobody say over the API that a copy is translated', async () => {
    const original = await publish('Lurad')
    const copy = await translate(original.id)
    const reply = await newsroom.ask('admin', 'PATCH', `/articles/${copy.id}`, { title: 'Tricked', copiedWords: null, _status: 'published' })

    expect(reply.status).toBe(400)
  })

  it('publishes a translation whose list of links still leads to Swedish texts', async () => {
    const target = await publish('Dit listan leder')
    const withLinks = (title: string, text: string) => {
      const links = [{ id: 'b1', text, linkType: 'internal', doc: { relationTo: 'articles', value: target.id } }]
      const block = { type: 'block', version: 2, format: '', fields: { id: 'a1', blockType: 'linkList', links } }
      const { body, ...others } = words(title)
      return { ...others, body: { root: { ...body.root, children: [...body.root.children, block] } } }
    }
    const original = await publish('Leder till svenska', withLinks('Leder till svenska', 'Mer'))
    const copy = await translate(original.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?locale=en`, { ...withLinks('Leads to Swedish', 'More'), _status: 'published' })

    expect(reply.json.errors).toBeUndefined()
    expect(reply.status).toBe(200)
  })

  it('starts one translation when two editors press at once', async () => {
    const original = await publish('Två på samma gång')
    const replies = await Promise.all(
      [1, 2, 3].map(() => newsroom.ask('editor', 'POST', `/articles/${original.id}/translations`, { language: 'en' })),
    )

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(new Set(replies.map(({ json }) => json.doc.id)).size).toBe(1)
  })

  it('says that the translation lies in the trash', async () => {
    const original = await publish('Bortkastad översättning')
    const copy = await translate(original.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { deletedAt: '2026-03-02T08:00:00.000Z' })
    const reply = await newsroom.ask('editor', 'POST', `/articles/${original.id}/translations`, { language: 'en' })

    expect(reply.status).toBe(409)
    expect(reply.json.errors[0].message).toContain('papperskorgen')
  })

  it('refuses to publish a translation whose original is not published', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', words('Opublicerat original'))
    const copy = await translate(json.doc.id)
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words('Unpublished original'), _status: 'published' })

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

  it('keeps the newest words of a translation that never was published', async () => {
    const original = await publish('Tappa inget')
    const copy = await translate(original.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true`, words('Lose nothing'))
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?translations=become-original`, { deletedAt: '2026-03-02T08:00:00.000Z' })

    const newest = await newsroom.ask('editor', 'GET', `/articles/${copy.id}?draft=true&depth=0`)
    expect(newest.json).toMatchObject({ title: 'Lose nothing', original: null, _status: 'draft' })
  })

  it.each([{ deletedAt: '2026-03-02T08:00:00.000Z' }, { _status: 'draft' }, { _status: 'published' }])(
    'refuses to do it to many at once, and does it to none: %j',
    async (change) => {
      const { original, english } = await publishedPair(`Många ${JSON.stringify(change).length}`)
      const reply = await newsroom.ask('editor', 'PATCH', `/articles?where[id][in][0]=${original.id}&translations=follow`, change)

      expect(reply.status).toBe(403)
      expect(await statusOf(original.id)).toMatchObject({ _status: 'published', deletedAt: null })
      expect(await statusOf(english.id)).toMatchObject({ _status: 'published', deletedAt: null })
    },
  )

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

  it('brings an old draft back as a draft beside the live text, whoever does it', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en&draft=true', words('An old draft'))
    const { json: old } = await newsroom.ask('editor', 'GET', `/articles/versions?where[parent][equals]=${json.doc.id}&limit=1`)
    await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}`, { ...words('Live text'), _status: 'published' })

    const replies = [
      await newsroom.ask('translator', 'POST', `/articles/versions/${old.docs[0].id}`),
      await newsroom.ask('editor', 'POST', `/articles/versions/${old.docs[0].id}?draft=false`),
    ]
    const live = await newsroom.ask('editor', 'GET', `/articles/${json.doc.id}`)
    const newest = await newsroom.ask('editor', 'GET', `/articles/${json.doc.id}?draft=true`)

    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect(live.json).toMatchObject({ _status: 'published', title: 'Live text' })
    expect(newest.json).toMatchObject({ _status: 'draft', title: 'An old draft' })
  })

  it('lets a translator bring back no published version as published', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('First words'), _status: 'published' })
    await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}`, { ...words('Second words'), _status: 'published' })
    const { json: old } = await newsroom.ask('editor', 'GET', `/articles/versions?where[parent][equals]=${json.doc.id}&sort=createdAt&limit=1`)
    await newsroom.ask('translator', 'POST', `/articles/versions/${old.docs[0].id}`)

    const live = await newsroom.ask('editor', 'GET', `/articles/${json.doc.id}`)
    expect(live.json.title).toBe('Second words')
  })

  it('lets a translator take nothing out of the trash', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en', words('Thrown away'))
    await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}`, { deletedAt: '2026-03-02T08:00:00.000Z' })
    const reply = await newsroom.ask('translator', 'PATCH', `/articles/${json.doc.id}?trash=true`, { deletedAt: null })

    expect(reply.status).toBe(403)
  })

  it.each([
    { type: 'evil', version: 1, children: [] },
    { type: 'paragraph', version: 1 },
    { type: 'text', version: 1, text: null, format: 0 },
    { type: 'table', version: 1 },
  ])('refuses running text that no page or feed could show: %j', async (node) => {
    const { body } = words('x')
    const broken = { root: { ...body.root, children: [node] } }
    const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv&draft=true', { title: 'Trasig text', body: broken })

    expect(reply.status).toBe(400)
  })

  it.each([{ _status: null }, { _status: 'nonsense' }, { deletedAt: null, place: 'Falun' }])(
    'leaves a live text alone when the change does not say what it means: %j',
    async (change) => {
      const doc = await publish(`Otydlig ändring ${JSON.stringify(change)}`)
      await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}?draft=true`, { title: 'Nyare utkast' })
      const reply = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, change)
      const live = await newsroom.ask('editor', 'GET', `/articles/${doc.id}`)

      expect(reply.status).toBe(400)
      expect(live.json).toMatchObject({ _status: 'published', title: doc.title })
    },
  )

  it('lets a translator save a draft as the admin’s form sends it, which says that it is not in the trash', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('As the form sends it'), _status: 'published' })
    const reply = await newsroom.ask('translator', 'PATCH', `/articles/${json.doc.id}?draft=true`, { title: 'Saved', deletedAt: null })

    expect(reply.status).toBe(200)
  })

  it('lets a translator write nothing that an editor has thrown away', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('Thrown away live'), _status: 'published' })
    await newsroom.ask('editor', 'PATCH', `/articles/${json.doc.id}`, { deletedAt: '2026-03-02T08:00:00.000Z' })
    const replies = [
      await newsroom.ask('translator', 'PATCH', `/articles/${json.doc.id}?trash=true`, { title: 'Smuggled' }),
      await newsroom.ask('translator', 'PATCH', `/articles/${json.doc.id}?trash=true&draft=true`, { title: 'Smuggled' }),
      await newsroom.ask('translator', 'POST', '/articles?locale=en', { ...words('Smuggled'), deletedAt: '2026-03-02T08:00:00.000Z' }),
    ]

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  it('lets a translator rewrite no version that was published', async () => {
    const { json } = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('Kept history'), _status: 'published' })
    const path = `/articles/${json.doc.id}?draft=true&unpublishAllLocales=true`
    const reply = await newsroom.ask('translator', 'PATCH', path, { title: 'Overwritten', _status: 'draft' })
    const versions = await newsroom.ask('editor', 'GET', `/articles/versions?where[parent][equals]=${json.doc.id}`)

    expect(reply.status).toBe(403)
    expect(versions.json.docs.map(({ version }: { version: { title: string } }) => version.title)).toEqual(['Kept history'])
  })

  it('refuses an event that ends before it starts', async () => {
    const event = { ...words('Baklänges'), kind: 'event', eventStartsOn: '2026-12-05', eventEndsOn: '2026-12-01', _status: 'published' }
    const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv', event)

    expect(reply.status).toBe(400)
  })

  it('takes words without a language for Swedish words', async () => {
    const topic = await newsroom.ask('editor', 'POST', '/topics', { name: 'Utan språk' })
    const read = await newsroom.ask('editor', 'GET', `/topics/${topic.json.doc.id}?locale=sv`)

    expect(read.json).toMatchObject({ name: 'Utan språk', slug: 'utan-sprak' })
  })

  it('keeps the time of the first publication, whatever a form says', async () => {
    const doc = await publish('Först publicerad')
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${doc.id}`, { publishedAt: null, _status: 'published' })

    expect(reply.json.doc.publishedAt).toBe(doc.publishedAt)
  })

  it('dates a press release by its embargo, which can be moved while it lasts', async () => {
    const release = { ...words('Under embargo'), embargoUntil: '2099-01-01T08:00:00.000Z', _status: 'published' }
    const first = await newsroom.ask('editor', 'POST', '/press-releases?locale=sv', release)
    const path = `/press-releases/${first.json.doc.id}`
    const later = await newsroom.ask('editor', 'PATCH', path, { embargoUntil: '2099-02-01T08:00:00.000Z', _status: 'published' })
    const lifted = await newsroom.ask('editor', 'PATCH', path, { embargoUntil: null, _status: 'published' })
    const edited = await newsroom.ask('editor', 'PATCH', path, { standfirst: 'Nytt.', _status: 'published' })

    expect(first.json.doc.publishedAt).toBe('2099-01-01T08:00:00.000Z')
    expect(later.json.doc.publishedAt).toBe('2099-02-01T08:00:00.000Z')
    expect(Date.parse(lifted.json.doc.publishedAt)).toBeLessThan(Date.now() + 1000)
    expect(edited.json.doc.publishedAt).toBe(lifted.json.doc.publishedAt)
  })

  it('refuses to delete a topic, contact, image or document in use and lists where', async () => {
    const portrait = await upload('media', await aPng('portratt.png'), 'Porträtt')
    const image = await upload('media', await aPng('huvudbild.png'), 'Bild')
    const file = await upload('documents', await aPdf('bilaga.pdf'), 'Bilaga')
    const topic = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: 'Använt ämne' })
    const contact = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Pressjouren', photo: portrait })
    const block = { type: 'block', version: 2, format: '', fields: { id: 'a1', blockType: 'contact', contact: contact.json.doc.id } }
    const { body } = words('x')
    await newsroom.ask('editor', 'POST', '/reports?locale=sv', {
      ...words('Använder allt'),
      topics: [topic.json.doc.id],
      heroImage: image,
      documents: [file],
      body: { root: { ...body.root, children: [...body.root.children, block] } },
      _status: 'published',
    })

    const paths = [`topics/${topic.json.doc.id}`, `contacts/${contact.json.doc.id}`, `media/${image}`, `documents/${file}`, `media/${portrait}`]
    const replies = await Promise.all(paths.map((path) => newsroom.ask('editor', 'DELETE', `/${path}`)))
    expect(replies.map(({ status, json }) => [status, json.errors[0].message])).toEqual(
      ['Använder allt', 'Använder allt', 'Använder allt', 'Använder allt', 'Pressjouren'].map((place) => [
        409,
        `Det går inte att ta bort det som används. Det används här: ”${place}”.`,
      ]),
    )
  })

  it('stores the words of records in Unicode NFC too', async () => {
    const decomposed = 'Omställning'.normalize('NFD')
    const topic = await newsroom.ask('editor', 'POST', '/topics?locale=sv', { name: `${decomposed} NFC` })
    const site = await newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { tagline: decomposed })

    expect([topic.json.doc.name, site.json.result.tagline]).toEqual(['Omställning NFC', 'Omställning'])
  })

  it('stores telephone numbers as E.164 and refuses what is none', async () => {
    const good = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Växeln', telephone: '08-681 66 14' })
    const bad = await newsroom.ask('editor', 'POST', '/contacts?locale=sv', { name: 'Växeln', telephone: 'ring mig' })

    expect(good.json.doc.telephone).toBe('+4686816614')
    expect(bad.status).toBe(400)
  })
})

describe('telling those who cannot see what a picture shows', () => {
  it('refuses to publish a picture that nothing is told of, and takes "decorative" for an answer', async () => {
    const image = await upload('media', await aPng('stum.png'), '')
    const reply = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { ...words('Stum bild'), heroImage: image, _status: 'published' })
    await newsroom.ask('editor', 'PATCH', `/media/${image}?locale=sv`, { decorative: true })
    const decorative = await newsroom.ask('editor', 'POST', '/articles?locale=sv', { ...words('Stum bild'), heroImage: image, _status: 'published' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors).toMatchObject([{ path: 'heroImage', message: expect.stringContaining('stum') }])
    expect(decorative.status).toBe(201)
  })

  it('asks for the alternative text in the language of the translation, whose original has the picture', async () => {
    const image = await upload('media', await aPng('svensk.png'), 'Ett verk i skymning')
    const original = await publish('Bild på två språk', { heroImage: image })
    const copy = await translate(original.id)
    const translation = { ...words('An image in two languages'), _status: 'published' }
    const refused = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, translation)
    await newsroom.ask('editor', 'PATCH', `/media/${image}?locale=en`, { alt: 'A mill at dusk' })
    const done = await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, translation)

    expect([refused.status, done.status]).toEqual([400, 200])
    expect(refused.json.errors[0].data.errors[0].message).toContain('engelska')
  })

  it('asks for it in both languages when an original with a live translation gets a new picture', async () => {
    const original = await publish('Ny bild senare')
    const copy = await translate(original.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words('A new image later'), _status: 'published' })
    const image = await upload('media', await aPng('senare.png'), 'Bara på svenska')
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${original.id}`, { heroImage: image, _status: 'published' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors[0].message).toContain('engelska')
  })

  it('keeps the alternative text of a picture that readers see, in each language', async () => {
    const image = await upload('media', await aPng('behall.png'), 'En bild')
    await newsroom.ask('editor', 'PATCH', `/media/${image}?locale=en`, { alt: 'An image' })
    const original = await publish('Behåll alternativtexten', { heroImage: image })
    const copy = await translate(original.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}`, { ...words('Keep the alternative text'), _status: 'published' })
    const replies = [
      await newsroom.ask('editor', 'PATCH', `/media/${image}?locale=sv`, { alt: '' }),
      await newsroom.ask('editor', 'PATCH', `/media/${image}?locale=en`, { alt: ' ' }),
    ]

    expect(replies.map(({ status }) => status)).toEqual([400, 400])
  })
})
