import { beforeAll, describe, expect, it } from 'vitest'
import { findPublication } from '@/queries/findPublication'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { readAt } from './readAt'
import { publish, translate } from './writing'

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

async function aPair(title: string) {
  const original = await publish(newsroom, 'articles', title)
  const english = await translate(newsroom, original.id, `${title} in English`)
  return { original, english }
}

async function republish(id: string, change: object, query = '') {
  const { json } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })
  expect(json.errors).toBeUndefined()
}

const major = (standfirst: string) => ({ standfirst, significance: 'major', changeNote: `Notis: ${standfirst}` })
const stillCorrect = (id: string, revision: number) => newsroom.ask('editor', 'POST', `/articles/${id}/still-correct`, { revision })

/** The notice on a page that its translation is behind; empty when there is none. */
async function noticeAt(path: string): Promise<string> {
  const { text } = await readAt(path, later)
  return /<aside[^>]*data-translation-state="behind".*?<\/aside>/s.exec(text)?.[0] ?? ''
}

/** What a text's entry in a feed begins with, before its standfirst. */
async function entryBeginsAt(slug: string, standfirst: string): Promise<string> {
  const { text } = await readAt('/en/feed.json', later)
  const entries: { url: string; content_html: string }[] = JSON.parse(text).items
  return entries.find(({ url }) => url.endsWith(`/en/news/${slug}`))?.content_html.split(`<p>${standfirst}`)[0] ?? 'no entry'
}

describe('readers of a translation', () => {
  it('are told nothing while it is current', async () => {
    const { english, original } = await aPair('Aktuell')

    expect(await noticeAt(`/en/news/${english.slug}`)).toBe('')
    expect(await noticeAt(`/sv/nyheter/${original.slug}`)).toBe('')
  })

  it('are told calmly when the original has changed, with what and where', async () => {
    const { english, original } = await aPair('Efter')
    await republish(original.id, major('Nya datum.'))
    const notice = await noticeAt(`/en/news/${english.slug}`)

    expect(notice).toContain('The Swedish text was changed on')
    expect(notice).toContain('may not be included here')
    expect(notice).toContain('<ul lang="sv">')
    expect(notice).toContain('Notis: Nya datum.')
    expect(notice).toContain(`href="/sv/nyheter/${original.slug}"`)
    expect(await noticeAt(`/sv/nyheter/${original.slug}`)).toBe('')
  })

  it('are told which version the translation reflects and when the original was changed, and never that it is wrong', async () => {
    const { english, original } = await aPair('Datum')
    await republish(original.id, major('Nytt.'))
    const { json } = await newsroom.ask('editor', 'GET', `/revisions?where[document][equals]=${original.id}&sort=-number&depth=0`)
    const notice = await noticeAt(`/en/news/${english.slug}`)

    expect(notice).toContain('reflects the text as it was on <time datetime="2026-03-02T08:00:00.000Z">2 March 2026</time>')
    expect(notice).toContain(`<time datetime="${json.docs[0].publishedAt}">`)
    expect(notice).not.toMatch(/wrong|incorrect|outdated|out of date|stale|old/i)
    expect(notice).not.toMatch(/warning|alert/)
  })

  it('F10: are told the same in feeds, for as long as the page tells it, and the entry keeps its date', async () => {
    const { english, original } = await aPair('Flöde')
    const dateOf = async () => JSON.parse((await readAt('/en/feed.json', later)).text).items.find(({ url }: { url: string }) => url.endsWith(english.slug)).date_modified
    const date = await dateOf()
    await republish(original.id, { ...major('Rätt siffra.'), significance: 'correction' })
    const behind = await entryBeginsAt(english.slug, english.standfirst)
    const dateBehind = await dateOf()
    await stillCorrect(english.id, 2)

    expect(behind).toMatch(/^<p>The Swedish text was changed on .*<\/p><p lang="sv"><strong>Rättad [^<]*<\/strong> Notis: Rätt siffra\.<\/p>$/)
    expect(behind).toMatch(new RegExp(`<a href="http[^"]*/sv/nyheter/${original.slug}" hreflang="sv">`))
    expect(dateBehind).toBe(date)
    expect(await entryBeginsAt(english.slug, english.standfirst)).toBe('')
  })

  it('are told nothing of a change that was published in error: its note may tell what was wrong', async () => {
    const { english, original } = await aPair('I fel')
    await republish(original.id, major('Hemligt.'))
    const takedown = { kind: 'in-error', explanation: 'Fel text.', explanations: { en: 'The wrong text.' } }
    const taken = await newsroom.ask('editor', 'POST', `/articles/${original.id}/takedown?translations=follow`, takedown)
    expect(taken.status).toBe(200)
    await republish(original.id, { standfirst: 'Som förr.' })
    await republish(english.id, {}, '&reviewed=1')
    const { text, status } = await readAt(`/en/news/${english.slug}`, later)
    const told = await findPublication({ type: 'articles', slug: english.slug }, { payload: newsroom.payload, locale: 'en', now: later })

    expect(status).toBe(200)
    expect(text).not.toContain('Hemligt')
    expect(text).not.toContain('data-translation-state')
    expect(told?.lag).toBeNull()
  })

  it('are told nothing of a small change', async () => {
    const { english, original } = await aPair('Liten')
    await republish(original.id, { standfirst: 'Ett kommatecken.' })

    expect(await noticeAt(`/en/news/${english.slug}`)).toBe('')
  })

  it('are told nothing because a draft was saved', async () => {
    const { english, original } = await aPair('Utkast')
    await newsroom.ask('editor', 'PATCH', `/articles/${original.id}?draft=true`, major('Bara ett utkast.'))

    expect(await noticeAt(`/en/news/${english.slug}`)).toBe('')
  })

  it('are told nothing any more when the translation is published anew', async () => {
    const { english, original } = await aPair('Ikapp')
    await republish(original.id, major('Nytt.'))
    await republish(english.id, { standfirst: 'Caught up.' })

    expect(await noticeAt(`/en/news/${english.slug}`)).toBe('')
  })

  it('are told nothing any more when somebody has said that it is still correct', async () => {
    const { english, original } = await aPair('Stämmer')
    await republish(original.id, major('Nytt.'))
    const before = (await readAt(`/en/news/${english.slug}`, later)).text
    const { status } = await stillCorrect(english.id, 2)

    expect(status).toBe(200)
    expect(before).toContain('data-translation-state')
    expect(await noticeAt(`/en/news/${english.slug}`)).toBe('')
  })

  it('are still told of the revision that came while somebody looked at the one before', async () => {
    const { english, original } = await aPair('Meanwhile')
    await republish(original.id, major('Två.'))
    await republish(original.id, major('Tre.'))
    await stillCorrect(english.id, 2)
    const acknowledged = await noticeAt(`/en/news/${english.slug}`)
    await republish(english.id, { standfirst: 'Two.' }, '&reviewed=2')

    expect(acknowledged).toContain('Notis: Tre.')
    expect(acknowledged).not.toContain('Notis: Två.')
    expect(await noticeAt(`/en/news/${english.slug}`)).toContain('Notis: Tre.')
  })

  it('are told when the original goes back to what it was', async () => {
    const { english, original } = await aPair('Fram och åter')
    await republish(original.id, major('B.'))
    await republish(original.id, major('A.'))

    expect(await noticeAt(`/en/news/${english.slug}`)).toContain('Notis: A.')
  })
})

describe('saying that a translation is still correct', () => {
  it('is for those who may publish', async () => {
    const { english } = await aPair('Rätt att säga')

    expect((await newsroom.ask('anonymous', 'POST', `/articles/${english.id}/still-correct`, { revision: 1 })).status).toBe(403)
    expect((await newsroom.ask('translator', 'POST', `/articles/${english.id}/still-correct`, { revision: 1 })).status).toBe(403)
  })

  it('is refused of an original, and of a revision that there is not', async () => {
    const { english, original } = await aPair('Fel att säga')

    expect((await stillCorrect(original.id, 1)).status).toBe(400)
    expect((await stillCorrect(english.id, 9)).status).toBe(400)
  })
})
