import { XMLParser } from 'fast-xml-parser'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { FeedNotice } from '@/admin/deposits/FeedNotice'
import { toSwedishDay } from '@/domain/swedishTime'
import { getTranslator } from '@/i18n/translator'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { words } from '../../factories/words'
import { readAt } from './readAt'
import { make, publish, published } from './writing'

const feedPath = '/sv/eplikt.rss'
const inTime = new Date('2026-03-20T08:00:00Z')
const today = toSwedishDay(new Date())
const afterwards = new Date('2026-06-02T22:00:00Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

interface Item {
  guid: { '#text': string }
  title: string
  link: string
  pubDate: string
  'dcterms:format': string
  'media:content'?: { url: string; type: string }[]
}

async function itemsAt(now = inTime): Promise<Item[]> {
  const { status, text } = await readAt(feedPath, now)
  expect(status).toBe(200)
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'item' || name === 'media:content' })
  return parser.parse(text).rss.channel.item ?? []
}

/** The feed's copy of a text, if it has one. */
async function findItem(title: string, now = inTime): Promise<Item | undefined> {
  return (await itemsAt(now)).find((item) => item.title === title)
}

/** A file with bytes of its own. */
async function aFile(filename: string, more = '') {
  return new File([await (await aPdf(filename)).arrayBuffer(), `%% ${filename}${more}`], filename, { type: 'application/pdf' })
}

async function upload(filename: string, language = 'sv') {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ title: filename, language }))
  form.set('file', await aFile(filename))
  return make(newsroom, '/documents?locale=sv', form)
}

/** Another file in the place of one, with other bytes. */
async function replace(id: string, filename: string) {
  const form = new FormData()
  form.set('file', await aFile(filename, ' mended'))
  const reply = await newsroom.ask('editor', 'PATCH', `/documents/${id}`, form)
  expect(reply.json.errors).toBeUndefined()
}

async function deliver(id: string, delivery: object = {}) {
  const body = { language: 'sv', way: 'feed', deliveredOn: '2026-03-05', ...delivery }
  return newsroom.ask('editor', 'POST', `/reports/${id}/deposits`, body)
}

async function change(id: string, body: object) {
  const reply = await newsroom.ask('editor', 'PATCH', `/reports/${id}?depth=0`, body)
  expect(reply.json.errors).toBeUndefined()
}

describe('a newsroom that does not know its organisation number', () => {
  it('has no feed for the library, since it could not say whose publications they are', async () => {
    expect((await readAt(feedPath, inTime)).status).toBe(404)
  })

  it('is told by name and reason when the number is wrong', async () => {
    const reply = await newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { organizationNumber: '212000-1554' })

    expect(reply.status).toBe(400)
    expect(reply.json.errors[0].data.errors[0]).toMatchObject({ path: 'organizationNumber', message: expect.stringContaining('212000-1554') })
  })
})

describe('the feed for the library', () => {
  beforeAll(async () => {
    const reply = await newsroom.ask('editor', 'POST', '/globals/site?locale=sv', { name: 'Nyhetsrummet', publisher: 'Region Norra', organizationNumber: '212000-1553' })
    expect([reply.status, reply.json.result.organizationNumber]).toEqual([200, '2120001553'])
  })

  it('is at one address, under the language that the library is addressed in', async () => {
    const statuses = await Promise.all(['/en/eplikt.rss', '/eplikt.rss', '/sv/eplikt.rss/', '/sv/eplikt.atom'].map(async (path) => (await readAt(path, inTime)).status))

    expect(statuses).toEqual([404, 404, 404, 404])
  })

  it('is told to editors with its whole address, which the library needs', async () => {
    const notice = await FeedNotice({ payload: newsroom.payload, siteUrl: 'https://nyheter.example', t: getTranslator('sv') })

    expect(renderToStaticMarkup(notice)).toContain('<a href="https://nyheter.example/sv/eplikt.rss">https://nyheter.example/sv/eplikt.rss</a>')
  })

  it('asks search engines to leave it alone, and no page leads to it', async () => {
    const answer = await visit(feedPath)
    const pages = await Promise.all(['/sv', '/sv/rapporter', '/sitemap.xml', '/robots.txt', '/sv/prenumerera'].map((path) => readAt(path, inTime)))

    expect([answer.headers.get('Content-Type'), answer.headers.get('X-Robots-Tag')]).toEqual(['application/rss+xml; charset=utf-8', 'noindex'])
    expect(pages.filter(({ text }) => text.includes('eplikt'))).toEqual([])
  })

  it('holds reports, and no news or press releases unless an editor says so', async () => {
    await publish(newsroom, 'reports', 'Rapporten')
    await publish(newsroom, 'articles', 'Nyheten')
    await publish(newsroom, 'press-releases', 'Pressmeddelandet')
    await publish(newsroom, 'articles', 'Handledningen', { legalDeposit: true })
    await publish(newsroom, 'reports', 'Någon annans rapport', { legalDeposit: false })

    const titles = (await itemsAt()).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Handledningen', 'Rapporten'])
  })

  it('says when a copy was first public, and keeps that when the text is corrected', async () => {
    const report = await publish(newsroom, 'reports', 'Med rättelse')
    const before = await findItem('Med rättelse')
    await change(report.id, { significance: 'correction', changeNote: 'Fel år.', _status: 'published', standfirst: 'Rätt år.' })

    expect(await findItem('Med rättelse')).toMatchObject({ guid: before?.guid, pubDate: 'Mon, 02 Mar 2026 09:00:00 +0100', description: 'Rätt år.' })
  })

  it('does not hold a text whose time has not come, and holds it from that instant', async () => {
    await publish(newsroom, 'reports', 'Senare', { publishedAt: '2026-04-01T08:00:00.000Z' })

    expect(await findItem('Senare', new Date('2026-04-01T07:59:59.999Z'))).toBeUndefined()
    expect(await findItem('Senare', new Date('2026-04-01T08:00:00.000Z'))).toBeDefined()
  })

  it('lets go of a text that is withdrawn, unpublished or deleted', async () => {
    const texts = await Promise.all(['Dras tillbaka', 'Avpubliceras', 'Tas bort'].map((title) => publish(newsroom, 'reports', title)))
    const [withdrawn, unpublished, deleted] = texts.map(({ id }) => id)
    await newsroom.ask('editor', 'POST', `/reports/${withdrawn}/takedown`, { kind: 'withdrawn', explanation: 'Fel underlag.' })
    await change(unpublished, { _status: 'draft' })
    await newsroom.ask('admin', 'DELETE', `/reports/${deleted}`)

    const titles = (await itemsAt()).map(({ title }) => title)
    expect(titles.filter((title) => texts.some((text) => text.title === title))).toEqual([])
  })

  it('holds a copy for each language that has a file, and leads to files that anybody may fetch', async () => {
    const files = [await upload('rapporten.pdf'), await upload('bilagan.pdf'), await upload('the-report.pdf', 'en')]
    const report = await publish(newsroom, 'reports', 'På två språk', { documents: files.map(({ id }) => id) })
    const copy = await make(newsroom, `/reports/${report.id}/translations`, { language: 'en' })
    await change(copy.id, { ...words('In two languages'), publishedAt: published, _status: 'published' })

    expect(await findItem('På två språk')).toMatchObject({
      link: 'http://localhost:3000/documents/rapporten.pdf',
      'media:content': [{ url: 'http://localhost:3000/documents/bilagan.pdf', type: 'application/pdf' }],
    })
    expect((await findItem('In two languages'))?.link).toBe('http://localhost:3000/documents/the-report.pdf')
  })

  it('leads to nothing that asks for a login, or is of another type than it says', async () => {
    const items = await itemsAt()

    const links = items.flatMap((item) => [{ url: item.link, type: item['dcterms:format'] }, ...(item['media:content'] ?? [])])
    expect(links.length).toBeGreaterThan(5)
    for (const { url, type } of links) {
      const answer = await visit(new URL(url).pathname)
      const contentType = answer.headers.get('Content-Type')
      // A page says its character encoding too, which is no part of its type.
      expect({ url, status: answer.status, type: contentType?.replace('; charset=utf-8', '') }).toEqual({ url, status: 200, type })
    }
  })
})

describe('a copy that was delivered', () => {
  it('by the feed stands there for three months, and is then gone without anybody’s doing', async () => {
    const report = await publish(newsroom, 'reports', 'Hämtad')
    await deliver(report.id)

    expect((await readAt(feedPath, new Date('2026-06-02T21:57:00Z'))).validUntil).toEqual(afterwards)
    expect(await findItem('Hämtad', new Date('2026-06-02T21:59:59Z'))).toBeDefined()
    expect(await findItem('Hämtad', afterwards)).toBeUndefined()
  })

  it('by the library’s form leaves the feed at once, and comes back when that is undone', async () => {
    const report = await publish(newsroom, 'reports', 'Lämnad för hand')
    const { json } = await deliver(report.id, { way: 'form' })
    const gone = await findItem('Lämnad för hand')
    await newsroom.ask('editor', 'POST', `/reports/${report.id}/deposits/${json.copies[0].deposit.id}/undo`)

    expect([gone, (await findItem('Lämnad för hand'))?.title]).toEqual([undefined, 'Lämnad för hand'])
  })

  it('is to be delivered anew under another id when its file is replaced, and not when the file is renamed', async () => {
    const file = await upload('byts.pdf')
    const report = await publish(newsroom, 'reports', 'Byter fil', { documents: [file.id] })
    const before = await findItem('Byter fil')
    await deliver(report.id, { way: 'form' })
    await newsroom.ask('editor', 'PATCH', `/documents/${file.id}`, { title: 'Nytt namn' })
    const renamed = await findItem('Byter fil')
    await replace(file.id, 'byts.pdf')
    const replaced = await findItem('Byter fil')

    expect([before?.title, renamed, replaced?.title]).toEqual(['Byter fil', undefined, 'Byter fil'])
    expect(replaced?.guid).not.toEqual(before?.guid)
  })

  it('is fetched once under one id, though the page in its language comes later', async () => {
    const files = [await upload('sent.pdf'), await upload('late-page.pdf', 'en')]
    const report = await publish(newsroom, 'reports', 'Sidan kommer sen', { documents: files.map(({ id }) => id) })
    const find = async () => (await itemsAt()).find(({ link }) => link.endsWith('/documents/late-page.pdf'))
    const before = await find()
    const copy = await make(newsroom, `/reports/${report.id}/translations`, { language: 'en' })
    await change(copy.id, { ...words('The page comes late'), publishedAt: '2026-03-18T08:00:00.000Z', _status: 'published' })
    const withPage = await find()

    expect(before).toMatchObject({ title: 'late-page.pdf', pubDate: 'Mon, 02 Mar 2026 09:00:00 +0100' })
    expect(withPage).toMatchObject({ title: 'The page comes late', guid: before?.guid, pubDate: before?.pubDate })
  })

  it('with another file after its delivery stays for three months from that file’s day when it is fetched too', async () => {
    const file = await upload('hamtas-tva-ganger.pdf')
    const report = await publish(newsroom, 'reports', 'Hämtas två gånger', { documents: [file.id] })
    await deliver(report.id)
    await replace(file.id, 'hamtas-tva-ganger.pdf')
    await deliver(report.id, { deliveredOn: today })

    expect(await findItem('Hämtas två gånger', afterwards)).toBeDefined()
  })

  it('that nobody delivers stays in the feed, however old it is', async () => {
    await publish(newsroom, 'reports', 'Bortglömd', { publishedAt: '2019-03-02T08:00:00.000Z' })

    expect(await findItem('Bortglömd', afterwards)).toBeDefined()
  })
})
