import { expect, test } from '../../setup/browserTest'
import { openAccount } from '../support/account'
import { ask } from '../support/ask'
import { words } from '../../factories/words'
import { publishArticle } from '../support/texts'

const lists = ['/sv', '/sv/nyheter', '/sv/feed.rss', '/feed.rss', '/sitemap.xml', '/news-sitemap.xml']

/** Which of the newsroom's lists lead to a path. */
async function listsWith(path: string): Promise<string[]> {
  const replies = await Promise.all(lists.map(async (list) => ({ list, text: (await ask(list)).text })))
  return replies.flatMap(({ list, text }) => (text.includes(path) ? [list] : []))
}

const statusOf = async (path: string) => (await ask(path)).status

test('a text that is published is on its page, in the lists and in the feeds at once', async () => {
  const path = '/sv/nyheter/nypublicerad-text-om-farsk-luft'
  const before = { status: await statusOf(path), lists: await listsWith(path) }
  await publishArticle('Nypublicerad text om färsk luft')

  expect(before).toEqual({ status: 404, lists: [] })
  await expect.poll(() => statusOf(path)).toBe(200)
  await expect.poll(() => listsWith(path)).toEqual(lists)
})

test('words that are changed are changed on the page, in the lists and in the feeds', async () => {
  const text = await publishArticle('En text som snart får en ny rubrik')
  const path = `/sv/nyheter/${text.slug}`
  await expect.poll(() => listsWith('En text som snart får en ny rubrik')).toContain('/sv/feed.rss')
  const editor = await openAccount('editor')
  await editor.send('PATCH', `/articles/${text.id}`, { ...words('Texten har fått sin nya rubrik'), _status: 'published' })

  await expect.poll(async () => (await ask(path)).text).toContain('<h1>Texten har fått sin nya rubrik</h1>')
  await expect.poll(() => listsWith('En text som snart får en ny rubrik')).toEqual([])
  expect(await listsWith('Texten har fått sin nya rubrik')).toContain('/sv/feed.rss')
})

test('a text that is unpublished is gone from its page, the lists, the feeds and the sitemaps', async () => {
  const text = await publishArticle('En text som snart tas bort igen')
  const path = `/sv/nyheter/${text.slug}`
  await expect.poll(() => listsWith(path)).toEqual(lists)
  const editor = await openAccount('editor')
  await editor.send('PATCH', `/articles/${text.id}`, { _status: 'draft' })

  // Gone, not missing: readers have had it.
  await expect.poll(() => statusOf(path)).toBe(410)
  await expect.poll(() => listsWith(path)).toEqual([])
})

test('a text with a time ahead comes by itself at its time, everywhere at once, and not before', async () => {
  const path = '/sv/nyheter/en-text-som-kommer-av-sig-sjalv'
  const publishedAt = new Date(Date.now() + 5000)
  await publishArticle('En text som kommer av sig själv', { publishedAt: publishedAt.toISOString() })
  const before = { status: await statusOf(path), lists: await listsWith(path) }
  const isBefore = new Date() < publishedAt

  expect({ ...before, isBefore }).toEqual({ status: 404, lists: [], isBefore: true })
  await expect.poll(() => statusOf(path), { intervals: [100] }).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(publishedAt.getTime())
  expect(await listsWith(path)).toEqual(lists)
})

test('a press release under embargo comes when its embargo is lifted, and not before', async () => {
  const path = '/sv/pressmeddelanden/embargot-har-lyfts'
  const embargoUntil = new Date(Date.now() + 5000)
  await publishUnderEmbargo('Embargot har lyfts', embargoUntil)
  const before = [await statusOf(path), (await ask('/sv/feed.rss')).text.includes(path)]
  const isBefore = new Date() < embargoUntil

  expect([...before, isBefore]).toEqual([404, false, true])
  await expect.poll(() => statusOf(path), { intervals: [100] }).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(embargoUntil.getTime())
  expect((await ask('/sv/feed.rss')).text).toContain(path)
})

async function publishUnderEmbargo(title: string, embargoUntil: Date): Promise<void> {
  const editor = await openAccount('editor')
  await editor.send('POST', '/press-releases?locale=sv', { ...words(title), embargoUntil, _status: 'published' })
}
