import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from './readAt'
import { make, publish, translate } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

const feedOf = (slug: string) => `/sv/nyheter/${slug}/feed.rss`

/** The entries of a feed: their ids, languages and titles. */
async function entriesAt(path: string) {
  const { text } = await readAt(path, later)
  return text.split('<item').slice(1).map((entry) => ({
    id: /<guid[^>]*>(.*?)<\/guid>/.exec(entry)?.[1],
    language: /xml:lang="(..)"/.exec(entry)?.[1],
    title: /<title>(.*?)<\/title>/.exec(entry)?.[1],
  }))
}

async function republish(id: string, change: object, query = '') {
  const { json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })
  expect(json.errors).toBeUndefined()
  return json.doc
}

async function takeDown(id: string, body: object, query = '') {
  const { status, json } = await newsroom.ask('editor', 'POST', `/articles/${id}/takedown${query}`, body)
  expect([status, json.errors]).toEqual([200, undefined])
}

describe('a reader who follows a text', () => {
  it('is offered that by the page of a missing translation, and told when the translation comes', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Följ mig')
    const missing = await readAt(`/en/news/${slug}`, later)
    const before = await entriesAt(feedOf(slug))
    const english = await translate(newsroom, id, 'Follow me')

    expect(missing.status).toBe(404)
    expect(missing.text).toContain(`href="${feedOf(slug)}"`)
    expect(before.map(({ language }) => language)).toEqual(['sv'])
    const after = await entriesAt(feedOf(slug))
    expect(after).toContainEqual({ id: expect.stringContaining(`${english.id}:en`), language: 'en', title: 'Follow me' })
    expect(after).toContainEqual(before[0])
  })

  it('meets each language by the id that it has in every feed', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Samma id')
    await translate(newsroom, id, 'Same id')
    const all = (await readAt('/feed.rss', later)).text

    const entries = await entriesAt(feedOf(slug))
    expect(entries).toHaveLength(2)
    for (const entry of entries) expect(all).toContain(`>${entry.id}</guid>`)
  })

  it('is told of corrections before anything of the text', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Rättas snart')
    await republish(id, { standfirst: 'Rätt.', significance: 'correction', changeNote: 'Fyra blev tre.' })

    const { text } = await readAt(feedOf(slug), later)
    expect(text).toMatch(/<content:encoded><!\[CDATA\[<p><strong>Rättad .*?<\/strong> Fyra blev tre\.<\/p>/)
  })

  it('is led to the new address when the text moves', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Gammalt namn')
    await republish(id, { slug: 'nytt-namn' })

    expect(await readAt(feedOf(slug), later)).toMatchObject({ status: 301, location: feedOf('nytt-namn') })
    expect((await readAt(feedOf('nytt-namn'), later)).status).toBe(200)
  })

  it('is led to the original’s feed from the addresses of its translations, gone ones too', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Ursprung')
    const english = await translate(newsroom, id, 'Origin')
    const standing = await readAt('/en/news/origin/feed.rss', later)
    await takeDown(english.id, { kind: 'in-error', explanation: 'Wrong.' })

    expect(standing).toMatchObject({ status: 301, location: feedOf(slug) })
    expect(await readAt('/en/news/origin/feed.rss', later)).toMatchObject({ status: 301, location: feedOf(slug) })
    expect((await entriesAt(feedOf(slug))).map(({ language }) => language)).toEqual(['sv'])
  })

  it('is told in one last state that the text was withdrawn, and why', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Dras tillbaka')
    const [before] = await entriesAt(feedOf(slug))
    await takeDown(id, { kind: 'withdrawn', explanation: 'Siffrorna höll inte.' })

    const { status, text } = await readAt(feedOf(slug), later)
    expect(status).toBe(200)
    expect(await entriesAt(feedOf(slug))).toEqual([{ ...before, title: 'Tillbakadragen: Dras tillbaka' }])
    expect(text).toMatch(/<!\[CDATA\[<p><strong>Den här texten gäller inte längre\..*?Siffrorna höll inte\./)
    expect(text).toContain('<atom:updated>')
  })

  it('is told that the text is gone when it is', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Försvinner')
    await takeDown(id, { kind: 'in-error', explanation: 'Fel.' })

    expect((await readAt(feedOf(slug), later)).status).toBe(410)
  })

  it('follows the text that took its place, and is never sent to a page', async () => {
    const target = await publish(newsroom, 'articles', 'Tar över')
    const [one, other] = [await publish(newsroom, 'articles', 'Går upp i'), await publish(newsroom, 'articles', 'Går bort')]
    await takeDown(one.id, { kind: 'consolidated', target: { relationTo: 'articles', value: target.id } })
    await takeDown(other.id, { kind: 'consolidated', targetUrl: 'https://example.org/ny-plats' })

    expect(await readAt(feedOf(one.slug), later)).toMatchObject({ status: 301, location: feedOf(target.slug) })
    expect((await readAt(feedOf(other.slug), later)).status).toBe(410)
  })
})

describe('the feed of a text', () => {
  it('is kept out of search engines', async () => {
    const { slug } = await publish(newsroom, 'articles', 'Inte i sök')
    const answer = await visit(feedOf(slug))

    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(answer.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8')
    expect(answer.headers.get('Surrogate-Key')).toContain('publications')
  })

  it('is offered by the page of the text in each language', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Erbjuds')
    const { slug: english } = await translate(newsroom, id, 'Offered')

    for (const path of [`/sv/nyheter/${slug}`, `/en/news/${english}`]) {
      const { text } = await readAt(path, later)
      expect(text, path).toMatch(new RegExp(`<link rel="alternate" type="application/rss\\+xml"[^>]*${feedOf(slug)}"`))
      expect(text, path).toContain(`<a href="${feedOf(slug)}"`)
    }
  })

  it('tells nothing of what is not public', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Halvfärdig')
    const copy = await make(newsroom, `/articles/${id}/translations`, { language: 'en' })
    await newsroom.ask('editor', 'PATCH', `/articles/${copy.id}?draft=true`, { title: 'Qvack', slug: 'qvack' })
    const future = await publish(newsroom, 'articles', 'Framtid', { publishedAt: '2095-01-01T00:00:00.000Z' })
    const draft = await make(newsroom, '/articles?locale=sv&draft=true', { title: 'Bara utkast', slug: 'bara-utkast' })

    expect(await entriesAt(feedOf(slug))).toHaveLength(1)
    expect((await readAt(feedOf(slug), later)).text).not.toMatch(/qvack/i)
    expect((await readAt(feedOf(future.slug), later)).status).toBe(404)
    expect((await readAt(feedOf(draft.slug), later)).status).toBe(404)
  })
})

describe('a reader who asks for a text by the word of another language', () => {
  it('is led to the address it has in the reader’s own, and not told that it is untranslated', async () => {
    const { id, slug } = await publish(newsroom, 'articles', 'Fel ord')
    await translate(newsroom, id, 'Other word')

    const { status, text } = await readAt(`/en/news/${slug}`, later)
    expect(status).toBe(404)
    expect(text).toContain('href="/en/news/other-word"')
    expect(text).not.toContain('not been translated')
  })
})
