import { beforeAll, describe, expect, it } from 'vitest'
import { aPng } from '../../factories/image'
import { words } from '../../factories/words'
import { openNewsroom, origin, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from './readAt'
import { make, publish, published } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const pageOf = (slug: string) => `${origin}/sv/nyheter/${slug}`
const ask = (url: string, more = '') => visit(`/oembed?url=${encodeURIComponent(url)}${more}`)

async function read(url: string, more = '') {
  const response = await ask(url, more)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  return JSON.parse(await response.text())
}

async function takeDown(id: string, body: object) {
  const { status } = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown`, body)
  expect(status).toBe(200)
}

describe('another site that shows a link to a text', () => {
  it('is told by the page itself where to ask, and is answered there', async () => {
    const { slug } = await publish(newsroom, 'articles', 'Länkas ofta')
    const page = await (await visit(`/sv/nyheter/${slug}`)).text()
    const [json = '', xml = ''] = [...page.matchAll(/oembed" title="Länkas ofta" href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&').replace(origin, ''))

    expect(await (await visit(json)).json()).toMatchObject({ version: '1.0', type: 'link', title: 'Länkas ofta', cache_age: 300 })
    const answer = await visit(xml)
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    expect(await answer.text()).toContain('<title>Länkas ofta</title>')
  })

  it('has a picture in a size that it can be fetched in', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Bild' }))
    form.set('file', await aPng('omslag.png', { width: 1200, height: 800 }))
    const image = await make(newsroom, '/media?locale=sv', form)
    const { slug } = await publish(newsroom, 'articles', 'Med bild', { heroImage: image.id })

    const { thumbnail_url, thumbnail_width } = await read(pageOf(slug), '&maxwidth=600')
    expect(thumbnail_width).toBe(480)
    expect((await visit(new URL(thumbnail_url).pathname)).status).toBe(200)
  })

  it('finds a text that has moved, and one whose link somebody added something to', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Flyttar snart')
    await newsroom.ask('editor', 'PATCH', `/articles/${id}`, { slug: 'har-flyttat', _status: 'published' })

    expect((await read(pageOf(slug))).title).toBe('Flyttar snart')
    expect((await read(`${pageOf('har-flyttat')}?utm_source=brev#slut`)).title).toBe('Flyttar snart')
    expect((await read(`${pageOf('har-flyttat')}/`)).title).toBe('Flyttar snart')
  })

  it('is told that a text no longer holds, and nothing of one that is gone', async () => {
    const [withdrawn, removed] = [await publish(newsroom, 'articles', 'Gäller inte'), await publish(newsroom, 'articles', 'Togs bort')]
    await takeDown(withdrawn.id, { kind: 'withdrawn', explanation: 'Fel.' })
    await takeDown(removed.id, { kind: 'in-error', explanation: 'Fel.' })

    expect((await read(pageOf(withdrawn.slug))).title).toBe('Tillbakadragen: Gäller inte')
    expect((await ask(pageOf(removed.slug))).status).toBe(404)
  })

  it('is told nothing of what is not public, or is no text of ours', async () => {
    const future = '2099-01-01T00:00:00.000Z'
    await make(newsroom, '/articles?locale=sv&draft=true', { ...words('Utkastet'), slug: 'utkastet' })
    await publish(newsroom, 'articles', 'Kommer sedan', { publishedAt: future })
    await publish(newsroom, 'press-releases', 'Embargot', { embargoUntil: future })
    const { slug } = await publish(newsroom, 'articles', 'Finns')
    const urls = [pageOf('utkastet'), pageOf('kommer-sedan'), `${origin}/sv/pressmeddelanden/embargot`, pageOf('finns-inte'), `${origin}/sv`, `https://example.org/sv/nyheter/${slug}`, `${origin}:81/sv/nyheter/${slug}`]

    const answers = await Promise.all(urls.map((url) => ask(url)))
    expect(answers.map(({ status }) => status)).toEqual(urls.map((url) => (URL.canParse(url) ? 404 : 400)))
    expect(new Set(await Promise.all(answers.filter(({ status }) => status === 404).map((answer) => answer.text()))).size).toBe(1)
  })

  it.each([
    ['/oembed', 400, 'Anropet saknar url'],
    ['/oembed?url=nyheter', 400, 'is not an address'],
    [`/oembed?url=${origin}/sv&maxwidth=0`, 400, 'maxwidth'],
    [`/oembed?url=${origin}/sv&format=yaml`, 501, 'json'],
  ])('is told in words, in every language, what is wrong with its question: %s', async (path, status, part) => {
    const response = await visit(path)

    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8'])
    const text = await response.text()
    expect(text).toContain(part)
    expect(text.trim().split('\n')).toHaveLength(2)
  })

  it('is answered for the newsroom’s own address, whatever host it asked', async () => {
    const { slug } = await publish(newsroom, 'articles', 'Egen adress')
    const own = await read(pageOf(slug))

    const asked = await visit(`/oembed?url=${encodeURIComponent(pageOf(slug))}`, { host: 'evil.example', 'x-forwarded-host': 'evil.example' })
    expect(await asked.json()).toEqual(own)
    expect(own.provider_url).toBe(`${origin}/sv`)
  })
})

describe('the memory of the server', () => {
  it('keeps the answers that our pages lead to, and none that anyone can make up', async () => {
    const { slug } = await publish(newsroom, 'articles', 'Hålls kvar')
    const url = encodeURIComponent(pageOf(slug))
    const isKept = async (path: string) => (await visit(path)).headers.has('surrogate-key')

    expect(await isKept(`/oembed?url=${url}&format=json`)).toBe(true)
    for (const path of [`/oembed?url=${url}`, `/oembed?url=${url}&format=json&maxwidth=7`, `/oembed?url=${url}%3Fx%3D1&format=json`, '/oembed?url=x', `/oembed?url=${encodeURIComponent(pageOf('nej'))}&format=json`])
      expect(await isKept(path), path).toBe(false)
  })

  it('keeps no answer beyond the moment at which something becomes public, nor lets another site', async () => {
    const moment = new Date('2098-01-01T06:00:00.000Z')
    const { slug } = await publish(newsroom, 'articles', 'Snart nytt')
    await publish(newsroom, 'articles', 'Det nya', { publishedAt: moment.toISOString() })
    const path = `/oembed?url=${encodeURIComponent(pageOf(slug))}&format=json`

    const [far, near] = [await readAt(path, new Date(published)), await readAt(path, new Date(moment.getTime() - 10_000))]
    expect(JSON.parse(far.text).cache_age).toBe(300)
    expect(JSON.parse(near.text).cache_age).toBe(0)
    expect(near.validUntil).toEqual(moment)
  })
})
