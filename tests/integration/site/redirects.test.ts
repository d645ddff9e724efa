import { beforeAll, describe, expect, it } from 'vitest'
import { aPdf } from '../../factories/pdf'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { visit } from '../../setup/site'
import { readAt } from './readAt'
import { later, make, publish, translate } from './writing'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

function redirect(from: string, to: string) {
  return make(newsroom, '/redirects', { from, to })
}

/** What the editor is told when the newsroom will not lead readers on. */
async function refusalOf(from: string, to: string): Promise<{ path: string; message: string }[]> {
  const { status, json } = await newsroom.ask('editor', 'POST', '/redirects', { from, to })
  expect(status).toBe(400)
  return json.errors[0].data.errors.map(({ path, message }: { path: string; message: string }) => ({ path, message }))
}

async function locationOf(path: string) {
  const { status, location } = await readAt(path, later)
  return location === null ? status : `${status} ${location}`
}

const notOurs = 'https://example.org/'

describe('an address that is redirected', () => {
  it('leads for good to its target, however it is spelled', async () => {
    const stored = await redirect('http://localhost:3000/nyheter/2019/öppet hus/', notOurs)

    expect(stored).toMatchObject({ from: '/nyheter/2019/%C3%B6ppet%20hus', to: notOurs })
    expect(await locationOf('/nyheter/2019/%c3%b6ppet%20hus')).toBe(`308 ${notOurs}`)
    expect(await locationOf('/nyheter/2019')).toBe(404)
  })

  it('is kept until a redirect changes, and an address that leads nowhere is not kept', async () => {
    await redirect('/sparas', notOurs)
    const [kept, unknown] = await Promise.all([visit('/sparas'), visit('/sparas-inte')])

    expect([kept.status, kept.headers.get('Surrogate-Key')]).toEqual([308, 'publications topics contacts files site'])
    expect([unknown.status, unknown.headers.get('Surrogate-Key')]).toEqual([404, null])
  })

  it('leads nowhere when the redirect is deleted', async () => {
    const { id } = await redirect('/tas-bort', notOurs)
    await newsroom.ask('editor', 'DELETE', `/redirects/${id}`)

    expect(await locationOf('/tas-bort')).toBe(404)
  })

  it('leads to the end of a chain in one hop', async () => {
    await redirect('/kedja-b', '/sv/nyheter?sida=2')
    const stored = await redirect('/kedja-a', '/kedja-b')

    expect(stored.to).toBe('/sv/nyheter?sida=2')
    expect(await locationOf('/kedja-a')).toBe('308 /sv/nyheter?sida=2')
  })

  it('leads straight to the end when its target is led on later', async () => {
    const draft = await make(newsroom, '/articles?locale=sv&draft=true', { title: 'Blev aldrig något' })
    await redirect('/till-utkastet', '/sv/nyheter/blev-aldrig-nagot')
    await newsroom.ask('admin', 'DELETE', `/articles/${draft.id}`)
    await redirect('/sv/nyheter/blev-aldrig-nagot', '/sv/kontakt')

    expect(await locationOf('/till-utkastet')).toBe('308 /sv/kontakt')
  })

  it('leads to where a text is now, in one hop', async () => {
    const text = await publish(newsroom, 'articles', 'Först här')
    await redirect('/gammal-text', '/sv/nyheter/forst-har')
    const before = await locationOf('/gammal-text')
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, { slug: 'nu-har', address: 'change', significance: 'minor', _status: 'published' })
    expect(reply.json.errors).toBeUndefined()

    expect([before, await locationOf('/gammal-text')]).toEqual(['308 /sv/nyheter/forst-har', '308 /sv/nyheter/nu-har'])
  })

  it('tells nothing of a text or a file that is not public', async () => {
    await publish(newsroom, 'articles', 'Kommer sedan', { publishedAt: '2026-05-01T08:00:00.000Z' })
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'Fil', language: 'sv' }))
    form.set('file', await aPdf('oanvand.pdf'))
    await make(newsroom, '/documents?locale=sv', form)
    await redirect('/snart', '/sv/nyheter/kommer-sedan')
    await redirect('/fil', '/documents/oanvand.pdf')

    expect([await locationOf('/snart'), await locationOf('/fil')]).toEqual([404, 404])
    expect((await readAt('/snart', new Date('2026-05-01T08:00:00.000Z'))).location).toBe('/sv/nyheter/kommer-sedan')
  })

  it('gives way to a text that takes the address', async () => {
    await redirect('/sv/nyheter/ledig', '/sv/kontakt')
    const before = await locationOf('/sv/nyheter/ledig')
    await publish(newsroom, 'articles', 'Ledig')

    expect([before, await locationOf('/sv/nyheter/ledig')]).toEqual(['308 /sv/kontakt', 200])
  })
})

describe('a redirect that would lead readers wrong', () => {
  const nothing = 'Det finns ingenting på adressen den ska leda till. Kontrollera stavningen, eller välj ett annat mål.'
  const ours = 'På adressen finns redan en sida i nyhetsrummet. Den går inte att leda om.'
  const circle = 'Adressen skulle leda till sig själv. Välj ett annat mål.'

  it.each(['/', '/admin', '/api/articles', '/sv', '/en/news', '/feed.rss', '/sv/kontakt', '/sv/amnen/energi', '/media/bild.png', '/robots.txt', '/sv/nyheter/x/versioner/1'])(
    'is refused when it would hide a page of ours: %s',
    async (from) => {
      expect(await refusalOf(from, notOurs)).toEqual([{ path: 'from', message: ours }])
    },
  )

  it('is refused when a text has the address, or has had it', async () => {
    const text = await publish(newsroom, 'articles', 'Har adressen')
    const reply = await newsroom.ask('editor', 'PATCH', `/articles/${text.id}`, { slug: 'har-en-annan', address: 'change', significance: 'minor', _status: 'published' })
    expect(reply.json.errors).toBeUndefined()
    await make(newsroom, '/articles?locale=sv&draft=true', { title: 'Bara utkast' })

    expect((await refusalOf('/sv/nyheter/har-en-annan', notOurs))[0]?.message).toContain('”Har adressen”')
    expect((await refusalOf('/sv/nyheter/har-adressen', notOurs))[0]?.path).toBe('from')
    expect((await refusalOf('/sv/nyheter/bara-utkast', notOurs))[0]?.message).toContain('”Bara utkast”')
  })

  it('is refused when it leads in a circle', async () => {
    const { id } = await redirect('/ring-c', '/sv/nyheter')
    const back = await newsroom.ask('editor', 'PATCH', `/redirects/${id}`, { to: '/ring-c?x=1' })

    expect(await refusalOf('/ring-d', '/ring-d/')).toEqual([{ path: 'to', message: circle }])
    expect(back.json.errors[0].data.errors[0].message).toBe(circle)
  })

  it('is refused when it takes readers to another language, by whichever way', async () => {
    await redirect('/mitt-emellan', '/en/reports')
    const original = await publish(newsroom, 'articles', 'På två språk')
    await translate(newsroom, original.id, 'In two languages')

    expect((await refusalOf('/sv/annan', '/en/news'))[0]?.message).toMatch(/^\/sv\/annan hör till ett språk/)
    expect((await refusalOf('/sv/gammal', '/mitt-emellan'))[0]?.path).toBe('to')
    expect((await refusalOf('/sv/tredje', '/en/news/in-two-languages'))[0]?.path).toBe('to')
  })

  it.each([
    ['/finns-inte-heller', nothing],
    ['/sv/nyheter/har-aldrig-funnits', nothing],
    ['/admin', 'Skriv en väg på den här webbplatsen, till exempel /sv/nyheter, eller en hel adress som börjar med https.'],
    ['javascript:alert(1)', 'Skriv en väg på den här webbplatsen, till exempel /sv/nyheter, eller en hel adress som börjar med https.'],
  ])('is refused when there is nothing to lead to: %s', async (to, message) => {
    expect(await refusalOf('/till-ingenting', to)).toEqual([{ path: 'to', message }])
  })

  it('is refused when the address is led on already, and says where to', async () => {
    await redirect('/upptagen', notOurs)

    expect((await refusalOf('/upptagen/', '/sv/nyheter'))[0]).toEqual({
      path: 'from',
      message: `Adressen leder redan till ${notOurs}. Ändra den omdirigeringen, eller ta bort den först.`,
    })
  })

  it('is nothing for a translator to make', async () => {
    expect((await newsroom.ask('translator', 'POST', '/redirects', { from: '/x', to: notOurs })).status).toBe(403)
  })
})
