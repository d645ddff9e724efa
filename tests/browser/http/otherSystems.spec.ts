import { findNinjsFaults } from '../../setup/findNinjsFaults'
import { expect, test } from '../../setup/browserTest'
import { ask, siteUrl } from '../support/ask'

/** The addresses that a page names with an attribute before them, without the newsroom's own. */
async function addressesIn(path: string, pattern: RegExp): Promise<string[]> {
  const { text } = await ask(path)
  return [...text.matchAll(pattern)].map(([, href = '']) => href.replaceAll('&amp;', '&').replace(siteUrl, ''))
}

const ninjsLink = /<link rel="alternate" type="application\/json; profile=[^>]*href="([^"]+)"/g
const oEmbedLink = /<link rel="alternate" type="(?:application\/json|text\/xml)\+oembed"[^>]*href="([^"]+)"/g

/** One address of each kind that the newsroom has for other systems, as its pages lead to them. */
async function findPlaces(): Promise<string[]> {
  const [list = ''] = await addressesIn('/sv/pressmeddelanden', ninjsLink)
  const [release = ''] = await addressesIn('/sv/pressmeddelanden', /href="(\/sv\/pressmeddelanden\/[a-z0-9-]+)"/g)
  const [item = ''] = await addressesIn(release, ninjsLink)
  const embeds = await addressesIn(release, oEmbedLink)
  const [card = '', older = ''] = await addressesIn('/sv/kontakt', /href="([^"]+\.vcf)"/g)
  return [list, item, ...embeds, card, older]
}

test('every address for other systems is found from the pages, answers, and is not sent again to who has it', async () => {
  const places = await findPlaces()

  expect(places).toHaveLength(6)
  for (const path of places) {
    const { status, headers } = await ask(path)
    expect({ path, status }).toEqual({ path, status: 200 })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers['x-robots-tag']).toBe('noindex')
    const again = await ask(path, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect({ path, status: again.status }).toEqual({ path, status: 304 })
  }
})

test('every press release of the newsroom is a valid item of ninjs, in the list and by itself', async () => {
  for (const path of ['/sv/pressmeddelanden/ninjs.json', '/en/press-releases/ninjs.json']) {
    const list = JSON.parse((await ask(path)).text)

    expect(findNinjsFaults(list)).toEqual([])
    expect(list.associations.length).toBeGreaterThan(0)
    for (const { name, rel, ...item } of list.associations) {
      expect([name.length > 0, rel, findNinjsFaults(item)]).toEqual([true, 'member', []])
      expect(JSON.stringify(item)).not.toMatch(/"embargo\w*":/i)
    }
  }
})

test('a question that nobody’s page leads to is answered by its date, and not kept', async () => {
  const embed = (await findPlaces()).find((path) => path.includes('format=json')) ?? ''
  const { status, headers } = await ask(`${embed}&maxwidth=321`)

  expect(status).toBe(200)
  expect(headers['cache-control']).toMatch(/^public, max-age=/)
  const again = await ask(`${embed}&maxwidth=321`, { headers: { 'if-modified-since': headers['last-modified'] ?? '' } })
  expect(again.status).toBe(304)
})
