import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, HEAD } from '@/app/(site)/preview/shared/[token]/[[...place]]/route'
import { answerSharedPreview } from '@/app/(site)/answers/answerSharedPreview'
import { openVisit } from '@/app/(site)/answers/visit'
import { aPdf } from '../../factories/pdf'
import { aPng } from '../../factories/image'
import { words } from '../../factories/words'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { pathsIn, visit } from '../../setup/site'
import { make, publish } from './writing'

const embargo = '2099-06-01T08:00:00.000Z'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** A link, and the secret in its address. */
async function link(type: string, id: string, body: object = {}, asker: 'editor' | 'translator' = 'editor') {
  const { status, json } = await newsroom.ask(asker, 'POST', `/${type}/${id}/preview-links`, body)
  return { status, json, token: URL.parse(json.url ?? '')?.pathname.split('/').at(-1) ?? '' }
}

const argsOf = (path: string) => {
  const [token = '', ...place] = path.split('/').slice(3).map(decodeURIComponent)
  return { params: Promise.resolve(place.length > 0 ? { token, place } : { token }) }
}
/** What somebody without an account is answered at a path behind a link. */
const open = (path: string) => GET(new Request(origin + path), argsOf(path))
const opened = async (token: string, place = '') => (await open(`/preview/shared/${token}${place}`)).text()

/** An answer's whole content, to tell whether two are the same. */
async function whole(response: Response) {
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

const linksOf = async (type: string, id: string) => (await newsroom.ask('editor', 'GET', `/${type}/${id}/preview-links`)).json.links
const draft = (title: string, more: object = {}) => make(newsroom, '/articles?locale=sv&depth=0&draft=true', { ...words(title), ...more })

async function upload(collection: 'media' | 'documents', file: File, about: object) {
  const form = new FormData()
  form.set('file', file)
  form.set('_payload', JSON.stringify(about))
  return make(newsroom, `/${collection}?locale=sv`, form)
}

describe('a preview link', () => {
  it('shows the draft to somebody without an account, and follows it', async () => {
    const text = await draft('Första utkastet')
    const { status, json, token } = await link('articles', text.id)

    expect(status).toBe(201)
    expect(Object.keys(json).sort()).toEqual(['expiresAt', 'id', 'url'])
    expect(json.url).toMatch(/^http:\/\/localhost:3000\/preview\/shared\/[\w-]{43}$/)
    expect(await opened(token)).toContain('Första utkastet i sin helhet')
    await newsroom.ask('editor', 'PATCH', `/articles/${text.id}?draft=true`, words('Andra utkastet'))
    expect(await opened(token)).toContain('Andra utkastet i sin helhet')
  })

  it('that is pinned shows the version of then, also when the editor goes on typing in it', async () => {
    const text = await draft('Låst utkast')
    const typing = (title: string) => newsroom.ask('editor', 'PATCH', `/articles/${text.id}?draft=true&autosave=true`, words(title))
    await typing('Låst utkast, version två')
    const { token } = await link('articles', text.id, { pinned: true })

    await typing('Något helt annat')
    await newsroom.ask('editor', 'PATCH', `/articles/${text.id}?draft=true`, words('Ännu något annat'))
    expect(await opened(token)).toContain('Låst utkast, version två i sin helhet')
  })

  it('is for its bearer alone: not kept, not indexed, not told on', async () => {
    const { token } = await link('articles', (await draft('Bara för dig')).id)

    const { headers, status } = await open(`/preview/shared/${token}`)
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Surrogate-Key')).toBeNull()
    expect(headers.get('Set-Cookie')).toBeNull()
    const html = await opened(token)
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).toContain('Förhandsvisning')
    expect(html).not.toMatch(/rel="canonical"|og:url/)
  })

  it('leads to no address of the staff', async () => {
    const image = await upload('media', await aPng('personalbild.png', { width: 1200, height: 800 }), { alt: 'Bild' })
    const { token } = await link('articles', (await draft('Utan personalens adresser', { heroImage: image.id })).id)

    const paths = pathsIn(await opened(token))
    expect(paths.filter((path) => /^\/(admin|api)/.test(path))).toEqual([])
    expect(paths.filter((path) => path.startsWith('/preview') && !path.startsWith(`/preview/shared/${token}`))).toEqual([])
  })

  it('is valid for fourteen days unless told otherwise, and for no more than sixty', async () => {
    const { id } = await draft('Hur länge')
    const days = ({ json }: { json: { expiresAt: string } }) => Math.round((Date.parse(json.expiresAt) - Date.now()) / 86_400_000)

    expect(days(await link('articles', id))).toBe(14)
    expect(days(await link('articles', id, { expiresInDays: 60 }))).toBe(60)
    expect(days(await link('articles', id, { expiresAt: new Date(Date.now() + 3 * 86_400_000).toISOString() }))).toBe(3)
    for (const body of [{ expiresInDays: 0 }, { expiresInDays: 61 }, { expiresInDays: 1.5 }, { expiresInDays: 'sju' }, { expiresAt: '2020-01-01' }, { expiresAt: '2099-01-01' }, { expiresAt: 'snart' }])
      expect((await link('articles', id, body)).status).toBe(400)
  })

  it('is made by who may write the language, and by no one else', async () => {
    const swedish = await draft('Översättaren ber om länk')
    const english = await make(newsroom, `/articles/${swedish.id}/translations`, { language: 'en' })

    expect((await link('articles', swedish.id, {}, 'translator')).status).toBe(403)
    expect((await link('articles', english.id, {}, 'translator')).status).toBe(201)
    expect((await newsroom.ask('anonymous', 'POST', `/articles/${swedish.id}/preview-links`, {})).status).toBe(403)
    expect((await newsroom.ask('anonymous', 'GET', `/articles/${swedish.id}/preview-links`)).status).toBe(403)
    expect((await newsroom.ask('translator', 'GET', `/articles/${swedish.id}/preview-links`)).status).toBe(403)
  })

  it('counts its openings, each of those at the same time too, but not who only asks whether it is there', async () => {
    const text = await draft('Räknas')
    const { token } = await link('articles', text.id, { name: 'Lokaltidningen' })

    await Promise.all(Array.from({ length: 5 }, () => opened(token)))
    await HEAD(new Request(`${origin}/preview/shared/${token}`, { method: 'HEAD' }), argsOf(`/preview/shared/${token}`))
    expect(await linksOf('articles', text.id)).toEqual([
      {
        id: expect.any(String),
        name: 'Lokaltidningen',
        pinned: false,
        state: 'open',
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
        revokedAt: null,
        opens: 5,
        lastOpenedAt: expect.any(String),
        madeBy: 'editor',
      },
    ])
  })

  it('stands in the audit log when it is made and when it is revoked, without its secret', async () => {
    const text = await draft('I loggen')
    const { json, token } = await link('articles', text.id, { name: 'Radion' })
    await newsroom.ask('editor', 'POST', `/articles/${text.id}/preview-links/${json.id}/revoke`)

    const { docs } = await newsroom.payload.find({ collection: 'acts', where: { document: { equals: text.id } }, sort: ['at', 'createdAt'] })
    expect(docs.map(({ act }) => act)).toEqual(['created', 'preview-link-made', 'preview-link-revoked'])
    expect(docs[1]?.details).toMatchObject({ link: json.id, name: 'Radion' })
    expect(JSON.stringify(docs)).not.toContain(token)
  })
})

describe('a link that no longer leads anywhere', () => {
  it('is answered as one that never was, whatever became of it, and so are its files', async () => {
    const image = await upload('media', await aPng('borta.png'), { alt: 'Bild' })
    const text = await draft('Borta', { heroImage: image.id })
    const [revoked, expired, sound] = [await link('articles', text.id), await link('articles', text.id), await link('articles', text.id)]
    const trashed = await draft('I papperskorgen')
    const thrown = await link('articles', trashed.id)

    await newsroom.ask('editor', 'POST', `/articles/${text.id}/preview-links/${revoked.json.id}/revoke`)
    await newsroom.payload.update({ collection: 'preview-links', id: expired.json.id, data: { expiresAt: '2026-01-01T00:00:00.000Z' }, overrideAccess: true })
    await newsroom.ask('editor', 'PATCH', `/articles/${trashed.id}`, { deletedAt: '2026-03-03T08:00:00.000Z' })
    const never = await whole(await open(`/preview/shared/${'x'.repeat(43)}`))
    expect(never.status).toBe(404)
    for (const { token } of [revoked, expired, thrown])
      for (const place of ['', '/sv', '/media/borta.png']) expect(await whole(await open(`/preview/shared/${token}${place}`))).toEqual(never)
    for (const place of ['/en', '/de', '/media/finns-inte.png', '/media', '/users/1', '/sv/nyheter/borta'])
      expect(await whole(await open(`/preview/shared/${sound.token}${place}`))).toEqual(never)
    expect((await open(`/preview/shared/${sound.token}/media/borta.png`)).status).toBe(200)
    expect((await linksOf('articles', text.id)).map(({ state }: { state: string }) => state)).toEqual(['open', 'expired', 'revoked'])
  })

  it('ends at the instant it says, not before', async () => {
    const { json, token } = await link('articles', (await draft('På sekunden')).id)
    const statusAt = async (now: Date) => (await answerSharedPreview(await openVisit('/', now), token, [])).answer.status

    const end = Date.parse(json.expiresAt)
    expect([await statusAt(new Date(end - 1)), await statusAt(new Date(end))]).toEqual([200, 404])
  })

  it('is no business of another text', async () => {
    const [one, other] = [await draft('Ena'), await draft('Andra')]
    const { json, token } = await link('articles', one.id)

    expect((await newsroom.ask('editor', 'POST', `/articles/${other.id}/preview-links/${json.id}/revoke`)).status).toBe(400)
    expect((await open(`/preview/shared/${token}`)).status).toBe(200)
  })
})

describe('a press release under embargo', () => {
  let releaseId: string
  let token: string
  let html: string
  beforeAll(async () => {
    const [hero, press] = [await upload('media', await aPng('hemligt-huvud.png', { width: 1200, height: 800 }), { alt: 'Huvud' }), await upload('media', await aPng('hemlig-press.png'), { alt: 'Press' })]
    const secretText = await draft('Annan hemlighet')
    const facts = { heroImage: hero.id, pressImages: [press.id], related: [{ relationTo: 'articles', value: secretText.id }] }
    const release = await make(newsroom, '/press-releases?locale=sv&depth=0', { ...words('Hemlig nyhet'), ...facts, embargoUntil: embargo, _status: 'published' })
    releaseId = release.id
    const english = await make(newsroom, `/press-releases/${release.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/press-releases/${english.id}?draft=true`, words('Secret news'))
    const made = await link('press-releases', release.id)
    token = made.token
    // No link is valid for as long as this embargo; here it is, so that it still leads somewhere when the embargo ends.
    await newsroom.payload.update({ collection: 'preview-links', id: made.json.id, data: { expiresAt: '2100-01-01T00:00:00.000Z' }, overrideAccess: true })
    html = await opened(token)
  })

  it('says until when, in both languages, in Swedish time with its offset', () => {
    expect(html).toContain('Embargo: får inte publiceras eller spridas före måndag 1 juni 2099 kl. 10.00 svensk tid (UTC+2, sommartid).')
    expect(html).toContain('Embargo: not to be published or passed on before Monday, 1 June 2099 at 10:00 Swedish time (UTC+2, summer time).')
  })

  it('is there in both languages behind the same link, each leading to the other', async () => {
    const english = await opened(token, '/en')

    expect(pathsIn(html)).toContain(`/preview/shared/${token}/en`)
    expect(english).toContain('Secret news i sin helhet')
    expect(english).toContain('<html lang="en"')
    expect(pathsIn(english)).toContain(`/preview/shared/${token}/sv`)
    expect(english).toContain(`/preview/shared/${token}/media/hemligt-huvud.png`)
    expect(await opened(token, '/sv')).toContain('Hemlig nyhet i sin helhet')
  })

  it('shows its pictures behind the link, and nowhere else', async () => {
    const pictures = [...html.matchAll(/(?:src|srcset|href)="([^"]*\/media\/[^"]+)"/g)].flatMap(([, set = '']) => set.split(',').map((one) => one.trim().split(' ')[0] ?? ''))

    expect(pictures.some((path) => path.endsWith('hemlig-press.png'))).toBe(true)
    for (const path of pictures) {
      expect(path.startsWith(`/preview/shared/${token}/media/`)).toBe(true)
      const response = await open(path)
      expect([path, response.status, response.headers.get('Content-Type'), response.headers.get('Cache-Control')]).toEqual([path, 200, 'image/png', 'private, no-store'])
      expect((await visit(path.replace(`/preview/shared/${token}`, ''))).status).toBe(404)
    }
  })

  it('tells nothing of other texts that are not public', () => {
    expect(html).not.toContain('Annan hemlighet')
  })

  it('leads to the public page once there is one', async () => {
    const at = new Date(embargo)
    const { answer } = await answerSharedPreview(await openVisit('/', at), token, [])

    expect([answer.status, answer.headers?.Location]).toEqual([303, '/sv/pressmeddelanden/hemlig-nyhet'])
    expect((await answerSharedPreview(await openVisit('/', at), token, ['en'])).answer.status).toBe(200)
    expect((await answerSharedPreview(await openVisit('/', at), token, ['sv'])).answer.headers?.Location).toBe('/sv/pressmeddelanden/hemlig-nyhet')
    expect((await linksOf('press-releases', releaseId))[0].state).toBe('open')
  })
})

it('a report’s files are given behind its link, and no other file', async () => {
  const [own, other] = [await upload('documents', await aPdf('egen.pdf'), { title: 'Egen', language: 'sv' }), await upload('documents', await aPdf('annan.pdf'), { title: 'Annan', language: 'sv' })]
  const report = await make(newsroom, '/reports?locale=sv&depth=0&draft=true', { ...words('Rapport på väg'), documents: [own.id] })
  await make(newsroom, '/reports?locale=sv&depth=0&draft=true', { ...words('Annan rapport'), documents: [other.id] })
  const { token } = await link('reports', report.id)

  const file = await open(`/preview/shared/${token}/documents/egen.pdf`)
  expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'application/pdf'])
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100)
  expect((await open(`/preview/shared/${token}/documents/annan.pdf`)).status).toBe(404)
})

describe('a text that has become public', () => {
  it('has no use for a link, and is refused one', async () => {
    const text = await publish(newsroom, 'articles', 'Redan offentlig')

    expect((await link('articles', text.id)).status).toBe(409)
  })

  it('is not to be found behind its old link when it is taken from its readers', async () => {
    const text = await draft('Publicerad av misstag')
    const { token } = await link('articles', text.id)
    await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, { _status: 'published' })
    const led = await open(`/preview/shared/${token}`)

    await newsroom.ask('editor', 'POST', `/articles/${text.id}/takedown`, { kind: 'in-error', explanation: 'Fel text.' })
    expect([led.status, led.headers.get('Location')]).toEqual([303, '/sv/nyheter/publicerad-av-misstag'])
    expect((await open(`/preview/shared/${token}`)).status).toBe(404)
    const anew = await link('articles', text.id)
    expect(await opened(anew.token)).toContain('Publicerad av misstag i sin helhet')
  })
})

describe('a translation that was shared while its original was public', () => {
  async function sharedTranslation(title: string) {
    const original = await publish(newsroom, 'articles', title)
    const copy = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true`, words('Shared translation'))
    return { original, copy, token: (await link('articles', copy.id)).token }
  }
  const statuses = async (token: string) => [(await open(`/preview/shared/${token}`)).status, (await open(`/preview/shared/${token}/sv`)).status]

  it.each([
    ['taken down in error', (id: string) => newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Sekretess.' })],
    ['replaced by another page', (id: string) => newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'consolidated', targetUrl: 'https://example.org/' })],
    ['unpublished', (id: string) => newsroom.ask('editor', 'PATCH', `/articles/${id}`, { _status: 'draft' })],
    ['put in the trash', (id: string) => newsroom.ask('editor', 'PATCH', `/articles/${id}?translations=follow`, { deletedAt: '2026-03-03T08:00:00.000Z' })],
  ])('tells nothing of an original that was %s after that', async (how, take) => {
    const { original, token } = await sharedTranslation(`Bort: ${how}`)
    const before = await statuses(token)

    expect((await take(original.id)).status).toBe(200)
    expect(before).toEqual([200, 303])
    for (const place of ['', '/sv', '/en']) expect(await opened(token, place)).not.toContain(`Bort: ${how}`)
    expect((await open(`/preview/shared/${token}/sv`)).status).toBe(404)
  })

  it('is not behind the link either: its facts are the original’s. A new link shows what is drafted then', async () => {
    const { original, copy, token } = await sharedTranslation('Med bild och allt')

    await newsroom.ask('editor', 'POST', `/articles/${original.id}/takedown`, { kind: 'in-error', explanation: 'Sekretess.' })
    expect(await statuses(token)).toEqual([404, 404])
    expect(await statuses((await link('articles', copy.id)).token)).toEqual([200, 200])
  })

  it('is there again when the original is published anew', async () => {
    const { original, token } = await sharedTranslation('Tillbaka igen')

    await newsroom.ask('editor', 'POST', `/articles/${original.id}/takedown`, { kind: 'in-error', explanation: 'Sekretess.' })
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}`, { _status: 'published' })
    expect(await statuses(token)).toEqual([200, 303])
  })

  it('stays behind the link when the original is withdrawn, which its readers still have', async () => {
    const { original, token } = await sharedTranslation('Gäller inte längre')

    await newsroom.ask('editor', 'POST', `/articles/${original.id}/takedown`, { kind: 'withdrawn', explanation: 'Beslutet är ändrat.' })
    expect(await statuses(token)).toEqual([200, 303])
  })
})

it('a draft that was in the trash is not behind the link from before that', async () => {
  const text = await draft('Slängd och hämtad')
  const { token } = await link('articles', text.id)

  await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, { deletedAt: '2026-03-03T08:00:00.000Z' })
  expect((await newsroom.ask('editor', 'PATCH', `/articles/${text.id}?trash=true`, { deletedAt: null, _status: 'draft' })).status).toBe(200)
  expect((await open(`/preview/shared/${token}`)).status).toBe(404)
})

it('neither a secret nor its hash is in anything the API tells, to anybody', async () => {
  const text = await draft('Hemlig länk')
  const { json, token } = await link('articles', text.id, { pinned: true })
  const hash = createHash('sha256').update(token).digest('hex')
  const hidden = [token, hash, 'tokenHash']

  for (const path of [`/articles/${text.id}/preview-links`, `/preview-links/${json.id}?depth=2`, '/preview-links?showHiddenFields=true', `/preview-links?select[tokenHash]=true`, `/acts?where[document][equals]=${text.id}`, `/articles/${text.id}?depth=3`]) {
    const reply = await newsroom.ask('admin', 'GET', path)
    expect(reply.status).toBe(200)
    for (const secret of hidden) expect(JSON.stringify(reply.json)).not.toContain(secret)
  }
  const guess = await newsroom.ask('admin', 'GET', `/preview-links?where[tokenHash][equals]=${hash}`)
  expect(guess.json.docs ?? []).toEqual([])
  expect((await newsroom.ask('admin', 'PATCH', `/preview-links/${json.id}`, { expiresAt: '2099-01-01T00:00:00.000Z' })).status).toBe(403)
  expect((await newsroom.ask('anonymous', 'GET', '/preview-links')).status).toBe(403)
})
