import { describe, expect, it } from 'vitest'
import { origin } from '../../setup/newsroom'
import { readAt } from '../site/readAt'
import {
  acting, anArticle, at, days, editor, english, hub, mines, newsroom, notify, publish, rails, rows,
  swedishAnd, takeTold, tellAHub, toldAt, translated,
} from './tellAHub'

tellAHub()

describe('a hub', () => {
  it('is told of every feed that a new text is in, once, in a form that every hub reads', async () => {
    await anArticle(0, 'Gruvan öppnar', { topics: [mines.id] })

    expect(await notify(0)).toBe(15)
    const [request] = hub.requests
    expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    expect(request?.headers).not.toHaveProperty('cookie')
    expect(request?.fields).toEqual([['hub.mode', 'publish'], ['hub.url', request?.topic], ['hub.topic', request?.topic]])
    expect(takeTold()).toEqual(swedishAnd('/sv/amnen/gruvor/feed', '/sv/nyheter/gruvan-oppnar/feed'))
    expect(await toldAt(1)).toEqual([])
  })

  it('finds the new text in each feed as soon as it is told, and the feed by the name that it was told', async () => {
    await anArticle(0, 'Gruvan finns att läsa')
    hub.fetch = async (url) => (await readAt(url.replace(origin, ''), at(0))).text
    await notify(0)

    expect(hub.requests).toHaveLength(12)
    for (const { topic, fetched } of hub.requests) {
      expect(fetched).toContain('Gruvan finns att läsa')
      expect(fetched).toContain(topic)
    }
  })

  it.each([
    ['minor', ''],
    ['major', 'Ny gruva.'],
    ['correction', 'Gruvan öppnar i maj.'],
  ])('is told of a %s change', async (significance, changeNote) => {
    const id = await anArticle(0, `Ändras ${significance}`)
    await toldAt(0)
    await publish(5, id, { title: `Har ändrats ${significance}`, significance, changeNote })
    hub.fetch = async (url) => (await readAt(url.replace(origin, ''), at(5))).text
    await notify(5)

    for (const { fetched } of hub.requests) expect(fetched).toContain(`Har ändrats ${significance}`)
    expect(takeTold()).toEqual(swedishAnd(`/sv/nyheter/andras-${significance}/feed`))
  })

  it('is told of both languages when either changes: their entries name each other', async () => {
    const id = await anArticle(0, 'Två språk')
    await toldAt(0)
    const translation = await translated(5, id, 'Two languages')
    const both = swedishAnd(...english, '/sv/nyheter/tva-sprak/feed')

    expect(await toldAt(5)).toEqual(both)
    await publish(10, translation, { significance: 'minor' })
    expect(await toldAt(10)).toEqual(both)
    await acting.change(at(15), 'articles', translation, { _status: 'draft' })
    expect(await toldAt(15)).toEqual(both)
  })

  it('is told of the topic that a text has left, and of the one that it came to', async () => {
    const id = await anArticle(0, 'Byter ämne', { topics: [mines.id] })
    await toldAt(0)
    await publish(5, id, { topics: [rails.id], significance: 'minor' })

    expect(await toldAt(5)).toEqual(swedishAnd('/sv/amnen/gruvor/feed', '/sv/amnen/rals/feed', '/sv/nyheter/byter-amne/feed'))
    await publish(10, id, { significance: 'minor' })
    expect(await toldAt(10)).not.toContain('/sv/amnen/gruvor/feed')
  })

  it('is told that a text is withdrawn, that it leaves a week later, and that it is reinstated', async () => {
    const [id, other] = [await anArticle(0, 'Dras tillbaka'), await anArticle(0, 'Återinförs')]
    await toldAt(0)
    await acting.takeDown(at(5), 'articles', id, 'withdrawn')
    await acting.takeDown(at(5), 'articles', other, 'withdrawn')
    expect(await toldAt(5)).toEqual(swedishAnd('/sv/nyheter/aterinfors/feed', '/sv/nyheter/dras-tillbaka/feed'))

    await acting.reinstate(at(10), 'articles', other)
    expect(await toldAt(10)).toEqual(swedishAnd('/sv/nyheter/aterinfors/feed'))
    expect(await toldAt(7 * days + 4)).toEqual([])
    expect(await toldAt(7 * days + 5)).toEqual(swedishAnd('/sv/nyheter/dras-tillbaka/feed'))
    expect(await toldAt(7 * days + 6)).toEqual([])
  })

  it.each(['unpublished', 'in-error', 'trashed'])('is told of the feeds that lose a text that is %s, but not of its own, which is gone', async (act) => {
    const id = await anArticle(0, `Tas bort ${act}`)
    await toldAt(0)
    if (act === 'unpublished') await acting.change(at(5), 'articles', id, { _status: 'draft' })
    else if (act === 'trashed') await acting.change(at(5), 'articles', id, { deletedAt: at(5).toISOString() })
    else await acting.takeDown(at(5), 'articles', id, act)

    expect(await toldAt(5)).toEqual(swedishAnd())
    await newsroom.payload.delete({ collection: 'articles', id, overrideAccess: true, trash: true, context: { now: at(10), translations: 'follow' } })
    expect(await toldAt(10)).toEqual([])
  })

  it('is told once of a feed that many texts have come to', async () => {
    for (const number of [1, 2, 3]) await anArticle(0, `Av flera ${number}`)

    expect(await toldAt(0)).toEqual(swedishAnd(...[1, 2, 3].map((number) => `/sv/nyheter/av-flera-${number}/feed`)))
  })

  it('is told of the feeds of many texts before those of single ones, which an archive that is moved in has thousands of', async () => {
    for (const number of [1, 2, 3]) await anArticle(0, `Ur arkivet ${number}`)
    await rows(`SELECT take_in_hub_changes('${at(0).toISOString()}', '{rss,atom,json}', '7 days')`)
    await anArticle(5, 'Dagens nyhet')
    await notify(5)

    const isOfOne = hub.requests.map(({ topic }) => /nyheter\/.+\/feed/.test(topic))
    expect(isOfOne.indexOf(true)).toBe(9)
    expect(isOfOne.lastIndexOf(false)).toBe(8)
  })

  it('is told of a text’s feed at the address that it has now', async () => {
    const id = await anArticle(0, 'Gammal adress')
    await toldAt(0)
    await publish(5, id, { slug: 'ny-adress', significance: 'minor' })

    expect(await toldAt(5)).toEqual(swedishAnd('/sv/nyheter/ny-adress/feed'))
  })
})

describe('what no reader sees', () => {
  it('is told to nobody: drafts', async () => {
    const id = await anArticle(0, 'Skrivs om')
    await toldAt(0)
    await acting.draft(at(5), 'articles', id, { title: 'Ännu inte klar' })
    await acting.begin(at(5), 'articles', 'Ett utkast')

    expect(await toldAt(5)).toEqual([])
  })

  it('is told to nobody: a publication that was rolled back', async () => {
    const { payload } = newsroom
    const id = await acting.begin(at(0), 'articles', 'Rullas tillbaka')
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const data = { _status: 'published' as const }
    await payload.update({ collection: 'articles', id, data, overrideAccess: true, user: editor, context: { now: at(0) }, req: { transactionID } })
    expect(await toldAt(0)).toEqual([])
    await payload.db.rollbackTransaction(transactionID)

    expect(await toldAt(1)).toEqual([])
    expect(await rows('SELECT FROM hub_changes')).toEqual([])
  })
})
