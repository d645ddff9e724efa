import config from '@payload-config'
import { REST_POST } from '@payloadcms/next/routes'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { make, publish } from '../site/writing'

/** What the editor's program is answered who sends a body as it stands, which may be no JSON. */
async function sendAsIs(paths: string[], body: string) {
  const { token } = await newsroom.payload.login({ collection: 'users', data: { email: 'editor@example.org', password: 'nyhetsrum-test' } })
  const headers = { 'Accept-Language': 'sv', 'Content-Type': 'application/json', Authorization: `JWT ${token}` }
  return Promise.all(
    paths.map(async (path) => {
      const request = new Request(`${origin}/api${path}`, { method: 'POST', headers, body })
      const slug = new URL(request.url).pathname.split('/').slice(2)
      const response = await post(request, { params: Promise.resolve({ slug }) })
      const json = await response.json()
      return { path, status: response.status, message: json.errors?.[0]?.message }
    }),
  )
}

/** What a program may send that is no text to a person: PostgreSQL keeps neither, and no page could show them. */
const unspeakable = 'före\u0000mellan\ud800efter'
const spoken = 'föremellan\ufffdefter'

const post = REST_POST(config)

let newsroom: Newsroom
let textId: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  textId = (await publish(newsroom, 'articles', 'Utsatt för allt')).id
})

const draft = (title: string) => make(newsroom, '/articles?locale=sv&depth=0&draft=true', words(title))
const save = (values: object, query = '') => newsroom.ask('editor', 'PATCH', `/articles/${textId}${query}`, values)
const issuesOf = (json: { errors?: { data?: { errors?: { path: string; message: string }[] } }[] }) =>
  json.errors?.[0]?.data?.errors?.map(({ path, message }) => ({ path, message }))

describe('letters that cannot be stored', () => {
  it('are left out of a text’s words', async () => {
    const reply = await save({ standfirst: unspeakable, significance: 'major', changeNote: unspeakable, _status: 'published' })

    expect(reply.status).toBe(200)
    expect(reply.json.doc.standfirst).toBe(spoken)
    expect(reply.json.doc.title).toBe('Utsatt för allt')
  })

  it('are left out of a draft’s words, and of an address in its body', async () => {
    const { body } = words('Brödtext') as { body: { root: { children: object[] } } }
    const link = { type: 'link', version: 3, fields: { linkType: 'custom', url: `https://example.org/${unspeakable}`, newTab: false }, children: [], direction: 'ltr', format: '', indent: 0 }
    const root = { ...body.root, children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, children: [link] }] }
    const reply = await save({ title: unspeakable, body: { root } }, '?draft=true')

    expect(reply.status).toBe(200)
    expect(reply.json.doc.title).toBe(spoken)
    expect(reply.json.doc.body.root.children[0].children[0].fields.url).toBe(`https://example.org/${spoken}`)
  })

  it('are left out of words that were saved too late and are kept beside the text', async () => {
    const reply = await save({ basedOn: 'inaktuell', title: unspeakable }, '?draft=true')

    expect(reply.status).toBe(409)
  })

  it('are left out of comments, of names of links and of explanations to readers', async () => {
    const { id } = await draft('Kommenterad')
    const gone = await publish(newsroom, 'articles', 'Tas bort')

    const replies = [
      await newsroom.ask('editor', 'POST', `/articles/${id}/comments`, { text: unspeakable }),
      await newsroom.ask('editor', 'POST', `/articles/${id}/preview-links`, { name: unspeakable }),
      await newsroom.ask('editor', 'POST', `/articles/${id}/review`, { state: 'ready', comment: unspeakable }),
      await newsroom.ask('editor', 'POST', `/articles/${gone.id}/takedown`, { kind: 'withdrawn', explanation: unspeakable }),
    ]
    expect(replies.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
    const { docs } = await newsroom.payload.find({ collection: 'takedowns', where: { document: { equals: gone.id } } })
    expect(docs[0]?.explanation).toBe(spoken)
  })
})

describe('a value of the wrong kind', () => {
  const wrongWords = 'Det här fältet är till för text.'
  const wrongMoment = 'Ange ett datum, med eller utan tid, mellan år 1900 och 9999. Skriv det som 2027-03-28 eller 2027-03-28T10:00:00Z.'
  const wrongChoice = 'Välj ett av dessa värden: minor, major, correction.'

  const wrongReference = 'Ange det som texten ska hänvisa till med dess id.'

  const cases: [string, unknown, string][] = [
    ...['title', 'slug', 'standfirst', 'changeNote'].flatMap((name): [string, unknown, string][] => [
      [name, 5, wrongWords],
      [name, { a: 1 }, wrongWords],
      [name, ['a'], wrongWords],
    ]),
    ...['publishedAt', 'deletedAt', 'eventStartsOn'].flatMap((name): [string, unknown, string][] => [
      [name, 'snart', wrongMoment],
      [name, '', wrongMoment],
      [name, 5, wrongMoment],
      [name, { a: 1 }, wrongMoment],
      [name, '0001-01-01T00:00:00Z', wrongMoment],
      [name, '+275760-09-13T00:00:00Z', wrongMoment],
      [name, '2099-02-31T10:00:00Z', wrongMoment],
    ]),
    ['significance', 'enorm', wrongChoice],
    ['significance', 5, wrongChoice],
    ['heroImage', 'omslaget', wrongReference],
    ['topics', 5, wrongReference],
    ['related', [null], wrongReference],
    ['related', [{ relationTo: 'users', value: '01a2044a-c962-7138-808a-4e025fe4bcd7' }], wrongReference],
  ]

  it.each(cases)('is refused at its field: %s as %j', async (name, value, message) => {
    const saved = await save({ [name]: value }, '?draft=true')
    const published = await save({ [name]: value, _status: 'published' })

    expect([saved.status, published.status]).toEqual([400, 400])
    expect(issuesOf(saved.json)).toEqual([{ path: name, message }])
    expect(issuesOf(published.json)).toEqual([{ path: name, message }])
  })

  it('is refused in a new text too, every fault at once', async () => {
    const reply = await newsroom.ask('editor', 'POST', '/press-releases?locale=sv&draft=true', { title: 5, embargoUntil: 'snart' })

    expect(reply.status).toBe(400)
    expect(issuesOf(reply.json)?.map(({ path }) => path).sort()).toEqual(['embargoUntil', 'title'])
  })

  it('is told of in the editor’s language', async () => {
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${textId}?draft=true`, { title: 5 }, { 'Accept-Language': 'en' })

    expect(issuesOf(reply.json)).toEqual([{ path: 'title', message: 'This field is for text.' }])
  })

  it('is not what an editor leaves empty, nor a date without a time', async () => {
    const empty = await save({ standfirst: null, eventStartsOn: null, significance: null, publishedAt: null, heroImage: null, topics: [] }, '?draft=true')
    const day = await save({ kind: 'event', eventStartsOn: '2027-03-28' }, '?draft=true')

    expect([empty.status, day.status]).toEqual([200, 200])
    expect(day.json.doc.eventStartsOn).toBe('2027-03-28T00:00:00.000Z')
  })
})

describe('a request that is no object', () => {
  const notAnObject = 'Begäran gick inte att läsa: den är inte ett JSON-objekt.'

  it.each([null, 5, 'text', []].map((body) => [JSON.stringify(body)]))('is refused wherever something is stored: %s', async (body) => {
    const paths = ['/redirects', '/articles?locale=sv', '/articles?draft=true', `/articles/${textId}/translations`, `/articles/${textId}/comments`]

    expect(await sendAsIs(paths, body)).toEqual(paths.map((path) => ({ path, status: 400, message: notAnObject })))
  })

  it('is refused when it is broken', async () => {
    const [reply] = await sendAsIs([`/articles/${textId}/translations`], '{bro')

    expect(reply).toEqual({ path: `/articles/${textId}/translations`, status: 400, message: notAnObject })
  })
})

describe('a redirect', () => {
  it.each([
    [{ from: 5, to: '/sv' }, 'from'],
    [{ from: { a: 1 }, to: '/sv' }, 'from'],
    [{ from: '/gammal', to: 5 }, 'to'],
    [{ from: '/gammal', to: [] }, 'to'],
    [{ from: '/gam\u0000mal', to: '/sv' }, 'from'],
    [{ from: '/gammal\ud800', to: '/sv' }, 'from'],
  ])('is refused at the field that is no address: %j', async (redirect, path) => {
    const reply = await newsroom.ask('editor', 'POST', '/redirects', redirect)

    expect(reply.status).toBe(400)
    expect(issuesOf(reply.json)?.map((issue) => issue.path)).toEqual([path])
  })
})

it('a day that is in no calendar is no time to publish', async () => {
  const { id } = await draft('Den 31 februari')

  const reply = await newsroom.ask('editor', 'POST', `/articles/${id}/schedule`, { publishAt: '2099-02-31T10:00:00Z' })
  expect(reply.status).toBe(400)
  expect(reply.json.errors[0].message).toMatch(/^Skriv vilken dag/)
})
