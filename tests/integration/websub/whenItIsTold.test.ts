import { describe, expect, it } from 'vitest'
import { carryOutDue } from '@/collections/schedules/carryOutSchedules'
import { scheduleEndpoint } from '@/collections/schedules/schedulePublication'
import { askEndpoint } from '../translations/acting'
import { acting, anArticle, at, editor, english, newsroom, publish, swedishAnd, tellAHub, toldAt } from './tellAHub'

tellAHub()

describe('a text that waits for its time', () => {
  it('is not told of before it has come, and then is', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer sedan')
    await publish(0, id, { publishedAt: at(60) })

    expect(await toldAt(0)).toEqual([])
    expect(await toldAt(59.99)).toEqual([])
    expect(await toldAt(60)).toEqual(swedishAnd('/sv/nyheter/kommer-sedan/feed'))
    expect(await toldAt(60.01)).toEqual([])
  })

  it('is told of when nobody was awake at its time', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer i natt')
    await publish(0, id, { publishedAt: at(60) })
    await toldAt(0)
    // Another publication gives it its place in the feeds meanwhile.
    await anArticle(500, 'Kommer på morgonen')

    expect(await toldAt(600)).toContain('/sv/nyheter/kommer-i-natt/feed')
  })

  it('is not told of while it is under embargo, nor is its translation', async () => {
    const id = await acting.begin(at(0), 'press-releases', 'Under embargo')
    await acting.change(at(0), 'press-releases', id, { _status: 'published', embargoUntil: at(60) })
    const translation = await acting.translate(at(1), 'press-releases', id, 'en', 'Under embargo too')
    await acting.change(at(1), 'press-releases', translation, { _status: 'published' })

    expect(await toldAt(1)).toEqual([])
    expect(await toldAt(60)).toEqual([
      '/en/feed', '/en/press-releases/feed', '/feed', '/sv/feed', '/sv/pressmeddelanden/feed', '/sv/pressmeddelanden/under-embargo/feed',
    ])
  })

  it('tells nothing of its original’s feeds before its time either', async () => {
    const id = await anArticle(0, 'Redan här')
    await toldAt(0)
    const translation = await acting.translate(at(5), 'articles', id, 'en', 'Here later')
    await publish(5, translation, { publishedAt: at(60) })

    expect(await toldAt(5)).toEqual([])
    expect(await toldAt(60)).toEqual(swedishAnd(...english, '/sv/nyheter/redan-har/feed'))
  })

  it('is never told of when it is taken back before its time', async () => {
    const id = await acting.begin(at(0), 'articles', 'Kommer aldrig')
    await publish(0, id, { publishedAt: at(60) })
    await toldAt(0)
    await acting.change(at(30), 'articles', id, { _status: 'draft', publishedAt: null }, { takesDown: id })

    expect(await toldAt(30)).toEqual([])
    expect(await toldAt(90)).toEqual([])
  })

  it('may be a change: it is told of when it is made', async () => {
    const id = await anArticle(0, 'Ändras sedan')
    await toldAt(0)
    await acting.draft(at(5), 'articles', id, { title: 'Har ändrats sedan' })
    const body = { publishAt: at(60).toISOString(), significance: 'minor' }
    await askEndpoint({ payload: newsroom.payload, user: editor, now: at(5), endpoint: scheduleEndpoint('articles'), id, body })

    expect(await toldAt(59)).toEqual([])
    expect(await carryOutDue(newsroom.payload, at(60))).toBe(1)
    expect(await toldAt(60)).toEqual(swedishAnd('/sv/nyheter/andras-sedan/feed'))
  })
})
