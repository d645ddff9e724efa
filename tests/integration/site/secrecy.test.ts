import { beforeAll, describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { aPdf } from '../../factories/pdf'
import { aPng } from '../../factories/image'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { words } from '../../factories/words'
import { pathsIn, visit } from '../../setup/site'

/** Words that stand only in what is not public. */
const secrets = {
  draft: { title: 'Qvartz utkast', slug: 'qvartz-utkast' },
  trashed: { title: 'Qvast i papperskorgen', slug: 'qvast-i-papperskorgen' },
  scheduled: { title: 'Qvick framtid', slug: 'qvick-framtid' },
  embargoed: { title: 'Qvadrat under embargo', slug: 'qvadrat-under-embargo' },
  unpublished: { title: 'Qvill borttagen', slug: 'qvill-borttagen' },
  englishDraft: { title: 'Quokka in English', slug: 'quokka-in-english' },
  newerDraft: { title: 'Qvitter i ett nyare utkast', slug: 'qvitter-i-ett-nyare-utkast' },
  scheduledReport: { title: 'Qvot i framtiden', slug: 'qvot-i-framtiden' },
}
/** Readers have had them, so their own addresses tell that they are gone; nothing else tells anything. */
const formerAddresses = [secrets.trashed, secrets.unpublished].map(({ slug }) => `/sv/nyheter/${slug}`)
const secretFiles = ['qvarn', 'qvist', 'qvotrapport']
const secretWords = [...Object.values(secrets).flatMap(({ title, slug }) => [title, slug]), ...secretFiles]

const future = '2099-01-01T00:00:00.000Z'
let newsroom: Newsroom
let crawled: Map<string, string>

beforeAll(async () => {
  newsroom = await openNewsroom()
  await publishSecrets()
  crawled = await crawl()
})

async function make(path: string, body: object | FormData) {
  const reply = await newsroom.ask('editor', 'POST', path, body)
  expect(reply.json.errors).toBeUndefined()
  return reply.json.doc
}

async function upload(collection: string, file: File, title: string) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title, language: 'sv', alt: title, caption: title }))
  form.set('file', file)
  return make(`/${collection}?locale=sv`, form)
}

async function publishSecrets() {
  const topic = await make('/topics?locale=sv', { name: 'Öppet ämne' })
  const image = await upload('media', await aPng('qvarn.png', { width: 1200, height: 800 }), 'Bild')
  const otherImage = await upload('media', await aPng('qvist.png'), 'Bild')
  const file = await upload('documents', await aPdf('qvotrapport.pdf'), 'Fil')
  const facts = { topics: [topic.id], heroImage: image.id }
  const text = (secret: { title: string }) => ({ ...words(secret.title), ...facts })

  const open = await make('/articles?locale=sv', { ...words('Öppen text'), topics: [topic.id], _status: 'published' })
  await make('/articles?locale=sv&draft=true', text(secrets.draft))
  const trashed = await make('/articles?locale=sv', { ...text(secrets.trashed), _status: 'published' })
  await newsroom.ask('editor', 'PATCH', `/articles/${trashed.id}`, { deletedAt: '2026-03-02T08:00:00.000Z' })
  await make('/articles?locale=sv', { ...text(secrets.scheduled), publishedAt: future, _status: 'published' })
  await make('/press-releases?locale=sv', { ...text(secrets.embargoed), pressImages: [otherImage.id], embargoUntil: future, _status: 'published' })
  await make('/reports?locale=sv', { ...text(secrets.scheduledReport), documents: [file.id], publishedAt: future, _status: 'published' })
  const unpublished = await make('/articles?locale=sv', { ...text(secrets.unpublished), _status: 'published' })
  await newsroom.ask('editor', 'PATCH', `/articles/${unpublished.id}`, { _status: 'draft' })
  const copy = await make(`/articles/${open.id}/translations`, { language: 'en' })
  await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true`, words(secrets.englishDraft.title))
  await newsroom.ask('editor', 'PATCH', `/articles/${open.id}?draft=true`, { ...text(secrets.newerDraft), slug: secrets.newerDraft.slug })
}

/** Every public answer, found by following every address in every answer. */
async function crawl(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const queue = ['/sv', '/en', '/feed.rss', '/sv/feed.rss', '/en/feed.rss', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/finns-inte', '/sv/sok?q=text', ...Object.values(secrets).map(({ slug }) => `/sv/nyheter/${slug}/versioner/1`)]
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (answers.has(path)) continue
    const response = await visit(path)
    const body = await response.text()
    answers.set(path, `${JSON.stringify([...response.headers])}\n${body}`)
    queue.push(...pathsIn(body))
  }
  return answers
}

describe('what is not public', () => {
  it('leaves what is public to be found', () => {
    expect([...crawled.keys()]).toEqual(expect.arrayContaining(['/sv/nyheter/oppen-text', '/sv/amnen/oppet-amne', '/sv/kontakt', '/sv/rapporter', '/en/news']))
    expect(crawled.get('/sv/feed.rss')).toContain('Öppen text')
  })

  it.each(secretWords)('is nowhere in any public answer: %s', (word) => {
    const telling = [...crawled].filter(([, body]) => body.toLowerCase().includes(word.toLowerCase())).map(([path]) => path)

    expect(telling).toEqual([])
  })

  it.each(Object.values(secrets).flatMap(({ title, slug }) => locales.flatMap((locale) => ['nyheter', 'news', 'rapporter', 'reports', 'pressmeddelanden', 'press-releases'].map((section) => ({ path: `/${locale}/${section}/${slug}`, title })))))(
    'is not at its own address: $path',
    async ({ path, title }) => {
      const response = await visit(path)

      expect(response.status).toBe(formerAddresses.includes(path) ? 410 : 404)
      expect(await response.text()).not.toContain(title)
    },
  )

  it.each(['/media/qvarn.png', '/media/qvist.png', '/documents/qvotrapport.pdf', '/media/finns-inte.png'])(
    'has no file at its address, and says nothing of whether there is one: %s',
    async (path) => {
      const response = await visit(path)
      const never = await visit('/media/never-was.png')

      expect(response.status).toBe(404)
      expect(await response.text()).toBe(await never.text())
    },
  )

  it('has no smaller picture either', async () => {
    const { json } = await newsroom.ask('editor', 'GET', '/media?where[filename][equals]=qvarn.png')
    const filenames = Object.values<{ filename: string | null }>(json.docs[0].sizes).flatMap(({ filename }) => filename ?? [])
    const statuses = await Promise.all(filenames.map(async (name) => (await visit(`/media/${name}`)).status))

    expect(filenames.length).toBeGreaterThan(0)
    expect(new Set(statuses)).toEqual(new Set([404]))
  })

  it.each([
    '/articles', '/articles?draft=true', '/articles?trash=true', '/articles?locale=all', '/articles/versions', '/articles/count',
    '/articles?where[title][like]=Qv', '/reports', '/press-releases?depth=3', '/media', '/documents', '/topics?depth=2', '/contacts',
    '/users', '/globals/site', '/payload-jobs', '/payload-locked-documents', '/payload-preferences', '/payload-kv', '/articles?sort=title',
    '/revisions', '/addresses', '/takedowns', '/acts', '/comments', '/schedules', '/preview-links', '/redirects', '/former-files',
  ])('tells nothing over the API: %s', async (path) => {
    const { status, json } = await newsroom.ask('anonymous', 'GET', path)

    expect([403, 404]).toContain(status)
    expect(Object.keys(json)).toEqual([status === 404 ? 'message' : 'errors'])
  })

  it('is shown by no file of the API', async () => {
    const reply = await newsroom.ask('anonymous', 'GET', '/media/file/qvarn.png')

    expect(reply.status).toBe(403)
  })
})
