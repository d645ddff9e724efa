import { expect, test } from '../../setup/browserTest'
import { ask } from '../support/ask'
import { pages, places } from '../support/places'

const pagePaths = pages.map(({ path }) => path)
const otherPaths = ['/', '/feed.rss', '/sv/feed.rss', '/feeds.opml', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/healthz', '/readyz']
const unknownPaths = ['/sv/finns-inte', '/en/no-such-page']
const publicPaths = [...pagePaths, ...otherPaths]

/** What only this server and what stands before it may know, or what would cost every reader something. */
const inward = [
  'set-cookie',
  'x-powered-by',
  'server',
  'critical-ch',
  'accept-ch',
  'surrogate-key',
  'surrogate-control',
  'x-expires-at',
]

for (const path of publicPaths)
  test(`${path} leaves no cookie, asks for no hints and tells nothing of the machinery`, async () => {
    const { headers } = await ask(path)

    expect(Object.keys(headers).filter((name) => inward.includes(name))).toEqual([])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
  })

for (const path of pagePaths)
  test(`${path} may be kept but must be asked for again, and runs no script but the one that copies`, async () => {
    const { headers } = await ask(path)

    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-language': path.slice(1, 3),
      // What is no place of ours is neither kept nor compressed.
      ...(unknownPaths.includes(path) ? {} : { vary: 'Accept-Encoding' }),
    })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    const copies = Object.values(places['ways to subscribe']).some((place) => place === path)
    expect(/script-src ([^;]*)/.exec(headers['content-security-policy'] ?? '')?.[1]).toBe(copies ? "'self'" : undefined)
  })

for (const path of ['/sv', '/sv/nyheter', '/feed.rss', '/sv/finns-inte', '/', '/robots.txt'])
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    test(`${method} on ${path} is refused in words, with the methods there are`, async () => {
      const { status, headers } = await ask(path, { method })

      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' })
    })

test('only the admin asks the browser for its colour scheme', async () => {
  const { headers } = await ask('/admin/login')

  expect(headers['critical-ch']).toBe('Sec-CH-Prefers-Color-Scheme')
})

for (const path of ['/admin/login', '/site.css', '/favicon.svg'])
  test(`${path} is taken for what it says it is`, async () => {
    const { headers } = await ask(path)

    expect(headers['x-content-type-options']).toBe('nosniff')
  })

test('the admin, too, keeps quiet about what it is made with', async () => {
  const { headers } = await ask('/admin/login')

  expect(headers).not.toHaveProperty('x-powered-by')
})

const wishes = [
  { wish: 'sv', path: '/sv' },
  { wish: 'en-GB,en;q=0.9,sv;q=0.8', path: '/en' },
  { wish: 'en;q=0.5,sv-SE;q=0.7', path: '/sv' },
  { wish: 'de,fr;q=0.5', path: '/sv' },
  { wish: 'de,en;q=0.1', path: '/en' },
  { wish: 'en;q=0', path: '/sv' },
  { wish: '', path: '/sv' },
]
for (const { wish, path } of wishes)
  test(`a browser that asks for “${wish}” is shown from / to ${path}`, async () => {
    const { status, headers } = await ask('/', { headers: { 'accept-language': wish } })

    expect({ status, location: headers.location }).toEqual({ status: 307, location: path })
    expect(headers.vary?.toLowerCase()).toContain('accept-language')
  })

test('an address with a slash too many leads to the page', async () => {
  const { status, headers } = await ask('/sv/kontakt/')

  expect({ status, location: headers.location }).toEqual({ status: 308, location: '/sv/kontakt' })
})

test('the newsroom’s icon is found where browsers look for one unasked', async () => {
  const { headers } = await ask('/favicon.ico')

  expect((await ask(headers.location ?? '')).headers['content-type']).toBe('image/svg+xml')
})

test('a broken address is refused, not a failure of ours', async () => {
  const { status } = await ask('/sv/%E0%A4%A')

  expect(status).toBe(400)
})
