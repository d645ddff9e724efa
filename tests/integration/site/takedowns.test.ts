import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../factories/words'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { make, publish, published } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const kinds = ['withdrawn', 'in-error', 'consolidated'] as const
type Kind = (typeof kinds)[number]
const scopes = ['sv', 'en', 'both'] as const
type Scope = (typeof scopes)[number]
const languages = ['sv', 'en'] as const

/** What readers meet of one text after it was taken down, or of one that stands. */
const expected = {
  standing: { page: 200, file: 200, feed: true, bothFeed: true, sitemap: true, search: true, version: 200, api: [401, 403] },
  withdrawn: { page: 200, file: 200, feed: false, bothFeed: false, sitemap: false, search: true, version: 200, api: [401, 403] },
  'in-error': { page: 410, file: 404, feed: false, bothFeed: false, sitemap: false, search: false, version: 410, api: [401, 403] },
  consolidated: { page: 308, file: 404, feed: false, bothFeed: false, sitemap: false, search: false, version: 308, api: [401, 403] },
} as const

/** A report in both languages, published twice, with a file in each language that only its own body leads to. */
async function aFamily(name: string) {
  const files = {
    sv: await make(newsroom, '/documents', await upload(`${name}-sv.pdf`)),
    en: await make(newsroom, '/documents', await upload(`${name}-en.pdf`)),
  }
  const original = await publish(newsroom, 'reports', `${name} svenska`, { body: leadingTo(files.sv.id, 'mer') })
  const copy = await make(newsroom, `/reports/${original.id}/translations`, { language: 'en' })
  const change = { ...words(`${name} english`), body: leadingTo(files.en.id, 'more'), publishedAt: published, _status: 'published' }
  const { json } = await newsroom.ask('editor', 'PATCH', `/reports/${copy.id}?depth=0`, change)
  expect(json.errors).toBeUndefined()
  for (const id of [original.id, copy.id])
    await newsroom.ask('editor', 'PATCH', `/reports/${id}`, { standfirst: `${name} ändrad`, significance: 'major', changeNote: 'Nytt.', _status: 'published' })
  return { sv: original, en: json.doc }
}

async function upload(filename: string): Promise<FormData> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: filename, language: 'sv' }))
  form.set('file', await aPdf(filename))
  return form
}

function leadingTo(value: string, text: string) {
  const link = { type: 'link', version: 3, fields: { linkType: 'internal', doc: { relationTo: 'documents', value } }, children: [{ type: 'text', version: 1, text, format: 0 }] }
  return { root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [link] }] } }
}

const sections = { sv: 'rapporter', en: 'reports' }
const versionWords = { sv: 'versioner', en: 'versions' }
const searches = { sv: '/sv/sok?q=', en: '/en/search?q=' }

/** Everything an anonymous reader can ask of one language's text. */
async function meet(name: string, language: 'sv' | 'en', id: string) {
  const slug = `${name}-${language === 'sv' ? 'svenska' : 'english'}`
  const path = `/${language}/${sections[language]}/${slug}`
  const has = async (place: string, mark = path) => (await readAt(place, later)).text.includes(mark)
  const entry = `<link>${origin}${path}</link>`
  return {
    page: (await readAt(path, later)).status,
    file: (await readAt(`/documents/${name}-${language}.pdf`, later)).status,
    feed: await has(`/${language}/feed.rss`, entry),
    bothFeed: await has('/feed.rss', entry),
    sitemap: await has('/sitemap.xml'),
    search: await has(`${searches[language]}${name}`),
    version: (await readAt(`${path}/${versionWords[language]}/1`, later)).status,
    api: (await newsroom.ask('anonymous', 'GET', `/reports/${id}`)).status,
  }
}

async function takeDown(kind: Kind, scope: Scope, family: { sv: { id: string }; en: { id: string } }, targetId: string) {
  const id = scope === 'en' ? family.en.id : family.sv.id
  const explanation = kind === 'consolidated' ? {} : { explanation: 'Siffrorna höll inte.', explanations: { en: 'The figures were wrong.' } }
  const target = kind === 'consolidated' ? { target: { relationTo: 'reports', value: targetId } } : {}
  const fate = scope === 'en' ? '' : `?translations=${scope === 'both' ? 'follow' : 'become-original'}`
  return newsroom.ask('editor', 'POST', `/reports/${id}/takedown${fate}`, { kind, ...explanation, ...target })
}

describe.each(kinds)('a report that is %s', (kind) => {
  it.each(scopes)('in %s meets its readers as decided, everywhere', async (scope) => {
    const name = `matris-${kind}-${scope}`
    const family = await aFamily(name)
    const target = await aFamily(`mal-${kind}-${scope}`)
    const { status, json } = await takeDown(kind, scope, family, target.sv.id)

    expect([status, json.errors]).toEqual([200, undefined])
    for (const language of languages) {
      const isTaken = scope === 'both' || scope === language
      const { api, ...rest } = await meet(name, language, family[language].id)
      const { api: refusals, ...wanted } = expected[isTaken ? kind : 'standing']
      expect(rest, `${language} of ${name}`).toEqual(wanted)
      expect(refusals).toContain(api)
    }
  })
})

describe('taking a text down', () => {
  it('asks what becomes of a public translation, and does nothing until that is said', async () => {
    const family = await aFamily('fraga')
    const { status } = await newsroom.ask('editor', 'POST', `/reports/${family.sv.id}/takedown`, { kind: 'in-error', explanation: 'Fel.' })

    expect([status, (await readAt('/sv/rapporter/fraga-svenska', later)).status]).toEqual([409, 200])
  })

  it('withdraws a text and its translation at the same instant', async () => {
    const family = await aFamily('samtidigt')
    await takeDown('withdrawn', 'both', family, '')

    const { docs } = await newsroom.payload.find({ collection: 'reports', where: { id: { in: [family.sv.id, family.en.id] } } })
    const [one, other] = docs.map(({ withdrawnAt }) => withdrawnAt)
    expect(one).toEqual(expect.any(String))
    expect(other).toBe(one)
  })

  it.each(['withdrawn', 'in-error'])('needs an explanation when it is %s', async (kind) => {
    const { id, slug } = await publish(newsroom, 'articles', `Utan förklaring ${kind}`)
    const { status, json } = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind, explanation: '  ' })

    expect([status, json.errors[0].message]).toEqual([400, 'Skriv en förklaring till läsarna på svenska.'])
    expect((await readAt(`/sv/nyheter/${slug}`, later)).status).toBe(200)
  })

  it('is done by those who may publish, and by no one else', async () => {
    const { id } = await publish(newsroom, 'articles', 'Inte av översättaren')
    const act = { kind: 'withdrawn', explanation: 'Gäller inte.' }

    expect((await newsroom.ask('translator', 'POST', `/articles/${id}/takedown`, act)).status).toBe(403)
    expect((await newsroom.ask('anonymous', 'POST', `/articles/${id}/takedown`, act)).status).toBe(403)
  })

  it('tells the readers of a withdrawn text when and why, in the text’s language', async () => {
    const { id } = await publish(newsroom, 'articles', 'Dras tillbaka')
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: 'Beslutet är upphävt.' })

    const { text } = await readAt('/sv/nyheter/dras-tillbaka', later)
    expect(text).toContain('Beslutet är upphävt.')
    expect(text).toContain('<title>Tillbakadragen: Dras tillbaka')
    expect((await readAt('/sv/nyheter', later)).text).not.toContain('dras-tillbaka')
  })

  it('tells those who come to a text that was published in error why it is gone', async () => {
    const family = await aFamily('misstag')
    await newsroom.ask('editor', 'POST', `/reports/${family.en.id}/takedown`, { kind: 'in-error', explanation: 'Wrong report.' })

    const { status, text } = await readAt('/en/reports/misstag-english', later)
    expect(status).toBe(410)
    expect(text).toContain('Wrong report.')
    expect(text).toContain('href="/sv/rapporter/misstag-svenska"')
  })

  it('hides for good what was published before the mistake was seen', async () => {
    const { id } = await publish(newsroom, 'articles', 'Hemlig siffra', { standfirst: 'Siffran är 12.' })
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'in-error', explanation: 'Sekretess.' })
    const { json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { standfirst: 'Siffran är borta.', _status: 'published' })

    expect(json.errors).toBeUndefined()
    expect((await readAt('/sv/nyheter/hemlig-siffra', later)).status).toBe(200)
    expect((await readAt('/sv/nyheter/hemlig-siffra/versioner/1', later)).status).toBe(404)
    expect((await readAt('/sv/nyheter/hemlig-siffra/versioner/2', later)).text).toContain('Siffran är borta.')
  })

  it('never touches a newer draft', async () => {
    const { id } = await publish(newsroom, 'articles', 'Med utkast')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { standfirst: 'Utkastets ord.' })
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: 'Gäller inte.' })

    const draft = await newsroom.ask('editor', 'GET', `/articles/${id}?draft=true`)
    expect(draft.json.standfirst).toBe('Utkastets ord.')
    expect((await readAt('/sv/nyheter/med-utkast', later)).text).not.toContain('Utkastets ord.')
  })
})

describe('a withdrawn text', () => {
  it('stays withdrawn when it is published anew, until it is reinstated', async () => {
    const { id } = await publish(newsroom, 'articles', 'Fram och tillbaka')
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: 'Gäller inte.' })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { standfirst: 'Ändrad.', _status: 'published' })
    const withdrawn = await readAt('/sv/nyheter/fram-och-tillbaka', later)
    await newsroom.ask('editor', 'POST', `/articles/${id}/reinstate`, {})

    expect(withdrawn.text).toContain('Gäller inte.')
    expect((await readAt('/sv/nyheter/fram-och-tillbaka', later)).text).not.toContain('Gäller inte.')
    expect((await readAt('/sv/nyheter', later)).text).toContain('fram-och-tillbaka')
  })

  it('was changed when it came to hold again, for machines that ask what is newer', async () => {
    const { id } = await publish(newsroom, 'articles', 'Gäller igen')
    await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'withdrawn', explanation: 'Gäller inte.' })
    await newsroom.ask('editor', 'POST', `/articles/${id}/reinstate`, {})
    const { docs } = await newsroom.payload.find({ collection: 'takedowns', where: { document: { equals: id } } })
    const { text } = await readAt('/sv/nyheter/galler-igen', later)

    expect(text).toContain(`"dateModified":"${docs[0]?.endedAt}"`)
    expect(text).toContain(`<meta property="article:modified_time" content="${docs[0]?.endedAt}"/>`)
  })

  it('has no translation that stands: the original is reinstated first', async () => {
    const family = await aFamily('par')
    await takeDown('withdrawn', 'both', family, '')
    const { status, json } = await newsroom.ask('editor', 'POST', `/reports/${family.en.id}/reinstate`, {})

    expect([status, json.errors[0].message]).toEqual([409, 'Originalet är tillbakadraget. Återställ det först.'])
  })
})

describe('a consolidated text', () => {
  const consolidate = (id: string, target: object) => newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, { kind: 'consolidated', ...target })
  const to = (value: string) => ({ target: { relationTo: 'articles', value } })
  const locationOf = async (slug: string) => (await readAt(`/sv/nyheter/${slug}`, later)).location

  it('leads in one hop to where its target is now', async () => {
    const first = await publish(newsroom, 'articles', 'Kedja ett')
    const second = await publish(newsroom, 'articles', 'Kedja två')
    const third = await publish(newsroom, 'articles', 'Kedja tre')
    await consolidate(first.id, to(second.id))
    await consolidate(second.id, to(third.id))
    await newsroom.ask('editor', 'PATCH', `/articles/${third.id}`, { slug: 'kedja-slut', _status: 'published' })

    expect(await locationOf('kedja-ett')).toBe('/sv/nyheter/kedja-slut')
  })

  it('never leads in a ring', async () => {
    const first = await publish(newsroom, 'articles', 'Ring ett')
    const second = await publish(newsroom, 'articles', 'Ring två')
    await consolidate(first.id, to(second.id))
    const back = await consolidate(second.id, to(first.id))
    const self = await consolidate(second.id, to(second.id))

    expect([back.status, self.status]).toEqual([409, 400])
  })

  it('leads to an address elsewhere, when that is one a reader may be sent to', async () => {
    const { id } = await publish(newsroom, 'articles', 'Flyttad härifrån')
    const unsafe = await consolidate(id, { targetUrl: 'javascript:alert(1)' })
    await consolidate(id, { targetUrl: 'https://example.org/ny sida' })

    expect(unsafe.status).toBe(400)
    expect(await locationOf('flyttad-harifran')).toBe('https://example.org/ny%20sida')
  })

  it('never leads to another language', async () => {
    const { id } = await publish(newsroom, 'articles', 'Bara svensk')
    const english = await newsroom.ask('editor', 'POST', '/articles?locale=en', { ...words('Only English'), publishedAt: published, _status: 'published' })

    expect((await consolidate(id, to(english.json.doc.id))).status).toBe(409)
  })
})

describe('an address', () => {
  it('that a text has left leads on for good, in one hop, and never to another language', async () => {
    const { id } = await publish(newsroom, 'articles', 'Första adressen')
    for (const slug of ['andra-adressen', 'tredje-adressen'])
      await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { slug, _status: 'published' })

    expect(await readAt('/sv/nyheter/forsta-adressen', later)).toMatchObject({ status: 308, location: '/sv/nyheter/tredje-adressen' })
    expect(await readAt('/sv/nyheter/andra-adressen', later)).toMatchObject({ status: 308, location: '/sv/nyheter/tredje-adressen' })
    expect(await readAt('/sv/nyheter/forsta-adressen/versioner/1', later)).toMatchObject({ status: 308, location: '/sv/nyheter/tredje-adressen/versioner/1' })
    expect((await readAt('/en/news/forsta-adressen', later)).status).toBe(404)
  })

  it('is left only by a publication, never by a draft', async () => {
    const { id } = await publish(newsroom, 'articles', 'Stilla adress')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?draft=true`, { slug: 'ny-adress-i-utkast' })

    expect((await readAt('/sv/nyheter/stilla-adress', later)).status).toBe(200)
    expect((await readAt('/sv/nyheter/ny-adress-i-utkast', later)).status).toBe(404)
  })

  it('of a text that is gone says so', async () => {
    const { id } = await publish(newsroom, 'articles', 'Avpublicerad')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { _status: 'draft' })

    expect((await readAt('/sv/nyheter/avpublicerad', later)).status).toBe(410)
  })

  it('of a text that nobody has had says nothing', async () => {
    await publish(newsroom, 'articles', 'Kommer i övermorgon', { publishedAt: '2095-01-01T00:00:00.000Z' })

    expect((await readAt('/sv/nyheter/kommer-i-overmorgon', later)).status).toBe(404)
  })
})
