import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Workbench } from '@/translation/workbench/workbench'
import { findTranslationQueue } from '@/admin/translations/findTranslationQueue'
import { statesToDo } from '@/admin/translations/queue'
import { toPlainWords } from '@/translation/inline'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { openTranslationService, type TranslationService } from '../../setup/translationService'
import { readAt } from './readAt'
import { make, publish, translate } from './writing'

/**
 * What has gone wrong with the state of translations in integreat-cms, by the number of its issue there
 * (github.com/digitalfabrik/integreat-cms/issues), each tried here over real acts.
 */

/** A moment after everything that these tests do. */
const later = new Date('2090-01-01T00:00:00.000Z')

let newsroom: Newsroom
let service: TranslationService
beforeAll(async () => {
  newsroom = await openNewsroom()
  service = await openTranslationService()
  Object.assign(process.env, {
    MACHINE_TRANSLATION: 'deepl',
    MACHINE_TRANSLATION_URL: service.url,
    MACHINE_TRANSLATION_KEY: service.key,
  })
})
afterAll(() => service.close())

interface Pair {
  original: { id: string; slug: string }
  english: { id: string; slug: string }
}

async function aPair(title: string): Promise<Pair> {
  const original = await publish(newsroom, 'articles', title)
  return { original, english: await translate(newsroom, original.id, `${title} in English`) }
}

async function act(method: 'POST' | 'PATCH', path: string, body: object) {
  const { json } = await newsroom.ask('editor', method, path, body)
  expect(json.errors).toBeUndefined()
  return json
}

const republish = (id: string, change: object = {}, query = '') =>
  act('PATCH', `/articles/${id}?depth=0${query}`, { ...change, _status: 'published' })
const change = (id: string, standfirst: string) =>
  republish(id, { standfirst, significance: 'major', changeNote: `Notis: ${standfirst}` })
const stillCorrect = (id: string, revision: number) => act('POST', `/articles/${id}/still-correct`, { revision })

/** A translation whose words a machine wrote, published as they are. */
async function aMachinePair(title: string): Promise<Pair> {
  const original = await publish(newsroom, 'articles', title)
  const { id } = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
  const { json } = await newsroom.ask('translator', 'GET', `/articles/${id}/machine-translation`)
  await act('POST', `/articles/${id}/machine-translation`, { characters: json.characters })
  const { doc } = await republish(id, { publishedAt: '2026-03-02T08:00:00.000Z' }, '&machine=publish')
  return { original, english: doc }
}

/** A translator's afternoon: every part of the translation is written anew in the workbench and published. */
async function workThrough(id: string, words: string) {
  const { json } = await newsroom.ask('translator', 'GET', `/articles/${id}/workbench`)
  // What the workbench answers is a `Workbench`.
  const { parts, original } = json as Workbench
  const edits = parts.map((part) => ({ id: part.id, words: `${words}: ${toPlainWords(part.source)}`, isDone: true }))
  await act('POST', `/articles/${id}/workbench`, { revision: original.revision, parts: edits })
  return republish(id, {}, `&reviewed=${original.revision}`)
}

/** Everywhere that a translation is said to be behind, or to be a machine's: to readers and to editors. */
async function saidOf({ original, english }: Pair) {
  const path = `/en/news/${english.slug}`
  const page = (await readAt(path, later)).text
  const entry = (await readAt('/en/feed.rss', later)).text.split('<item>').find((one) => one.includes(`${path}<`)) ?? ''
  const { rows } = await newsroom.payload.db.drizzle.execute<{ state: string; told: number; urgent: boolean }>(
    sql`SELECT state, told, urgent FROM translation_states(${later.toISOString()}, ARRAY['en']) WHERE original = ${original.id}`,
  )
  const filter = { languages: ['en'], states: statesToDo, type: null, topic: null, assignee: null, page: 1 } as const
  const queue = await findTranslationQueue({ payload: newsroom.payload, filter, now: later, limit: 1000 })
  return {
    inQueue: queue.entries.some((entry) => entry.original === original.id),
    notice: page.includes('data-translation-state="behind"'),
    machine: [page, entry].some((text) => /translated by a machine/.test(text)),
    state: rows[0]?.state,
    told: rows[0]?.told,
  }
}

const current = { inQueue: false, notice: false, machine: false, state: 'current', told: 0 }
const behindBy = (told: number) => ({ inQueue: true, notice: true, machine: false, state: 'behind', told })

/** What readers get of an English text in lists, feeds and the sitemap, where a date would tell of a change. */
async function listedAt(slug: string) {
  const places = await Promise.all(['/en', '/en/news', '/en/feed.rss', '/sitemap.xml'].map((path) => readAt(path, later)))
  const told = places.map(({ text }) => text.split(/<item|<url>|<li/).filter((part) => part.includes(slug)))
  expect(told.every((parts) => parts.length > 0)).toBe(true)
  return told
}

describe('#1653: a change marked as minor made translations outdated all the same', () => {
  it('is not so on the page, in lists, in feeds or in the queue, whatever was changed', async () => {
    const pair = await aPair('Liten ändring')
    const before = await listedAt(pair.english.slug)
    await republish(pair.original.id, { standfirst: 'Ett kommatecken.', significance: 'minor' })
    const afterWords = await saidOf(pair)
    // There it was a new icon, with no word changed, and a flag set on the version that there was.
    const topic = await make(newsroom, '/topics?locale=sv', { name: 'Ett ämne' })
    await republish(pair.original.id, { topics: [topic.id], significance: 'minor' })
    await republish(pair.original.id, { significance: 'minor' })

    expect(afterWords).toEqual(current)
    expect(await saidOf(pair)).toEqual(current)
    expect(await listedAt(pair.english.slug)).toEqual(before)
  })

  it('nor does it make one current that is behind', async () => {
    const pair = await aPair('Liten efter stor')
    await change(pair.original.id, 'Nytt.')
    await republish(pair.original.id, { standfirst: 'Nytt, rättstavat.', significance: 'minor' })

    expect(await saidOf(pair)).toEqual(behindBy(1))
  })
})

describe('#2511: saying of the source that it is up to date made outdated translations current', () => {
  it('is not so when the original is published again as it is', async () => {
    const pair = await aPair('Fortfarande så')
    await change(pair.original.id, 'Nytt.')
    await republish(pair.original.id)

    expect(await saidOf(pair)).toEqual(behindBy(1))
  })

  it('is not so when somebody says of the original that it is still correct', async () => {
    const pair = await aPair('Om originalet')
    await change(pair.original.id, 'Nytt.')
    const { status } = await newsroom.ask('editor', 'POST', `/articles/${pair.original.id}/still-correct`, { revision: 2 })

    expect(status).toBe(400)
    expect(await saidOf(pair)).toEqual(behindBy(1))
  })
})

describe('#4254: translating an unchanged source by machine made translations outdated', () => {
  it('is not so: the original is not published anew, and the translation is current at once', async () => {
    const original = await publish(newsroom, 'articles', 'Oförändrad')
    const { id } = await make(newsroom, `/articles/${original.id}/translations`, { language: 'en' })
    const before = await newsroom.ask('editor', 'GET', `/articles/${original.id}?depth=0`)
    const { json } = await newsroom.ask('translator', 'GET', `/articles/${id}/machine-translation`)
    await act('POST', `/articles/${id}/machine-translation`, { characters: json.characters })
    const { doc } = await republish(id, { publishedAt: '2026-03-02T08:00:00.000Z' }, '&machine=publish')

    expect(await newsroom.ask('editor', 'GET', `/articles/${original.id}?depth=0`)).toEqual(before)
    expect(await saidOf({ original, english: doc })).toEqual({ ...current, machine: true })
  })

  it('is not so for one that people have translated: the machine has nothing to write', async () => {
    const pair = await aPair('Redan översatt')
    await act('POST', `/articles/${pair.english.id}/machine-translation`, { characters: 0 })

    expect(await saidOf(pair)).toEqual(current)
  })
})

describe('#4284: saving the source as a draft made translations outdated', () => {
  it('is not so, and neither is publishing that draft with nothing that readers need to know', async () => {
    const pair = await aPair('Bara ett utkast')
    const draft = { standfirst: 'Ett utkast.', significance: 'major', changeNote: 'Ett utkast.' }
    await act('PATCH', `/articles/${pair.original.id}?draft=true`, draft)
    await act('PATCH', `/articles/${pair.original.id}?draft=true&autosave=true`, { title: 'Ett utkast till' })
    const drafted = await saidOf(pair)
    await republish(pair.original.id, { significance: 'minor' })

    expect(drafted).toEqual(current)
    expect(await saidOf(pair)).toEqual(current)
  })
})

describe('#4320: a source that was changed and changed back left translations outdated for ever', () => {
  it('is not so: as nothing is to be translated, somebody says so', async () => {
    const pair = await aPair('Fram och tillbaka')
    await change(pair.original.id, 'B.')
    await change(pair.original.id, 'Fram och tillbaka i korthet.')
    const before = await saidOf(pair)
    await stillCorrect(pair.english.id, 3)

    expect(before).toEqual(behindBy(2))
    expect(await saidOf(pair)).toEqual(current)
  })

  it('is not so for one that a machine wrote', async () => {
    const pair = await aMachinePair('Maskin fram och tillbaka')
    await change(pair.original.id, 'B.')
    await change(pair.original.id, 'Maskin fram och tillbaka i korthet.')
    const before = await saidOf(pair)
    await stillCorrect(pair.english.id, 3)

    expect(before).toEqual({ ...behindBy(2), machine: true })
    expect(await saidOf(pair)).toEqual(current)
  })
})

describe('#4385: publishing an outdated translation as it was left it outdated', () => {
  it('is not so: who publishes it says that it is true to what the original is', async () => {
    const pair = await aPair('Oändrad ikapp')
    await change(pair.original.id, 'Nytt.')
    await republish(pair.english.id)

    expect(await saidOf(pair)).toEqual(current)
  })
})

describe('#4396: publishing from the translator’s view made a translation current the first time alone', () => {
  it('is not so: it does every time', async () => {
    const pair = await aMachinePair('Gång på gång')
    const said = []
    for (const round of ['Ett', 'Två', 'Tre']) {
      await change(pair.original.id, `${round}.`)
      said.push((await saidOf(pair)).state)
      await workThrough(pair.english.id, round)
      said.push(await saidOf(pair))
    }

    expect(said).toEqual(['behind', current, 'behind', current, 'behind', current])
  })
})

describe('#4397: an outdated translation that a machine had written was called a machine’s when a person had mended it', () => {
  it('is not so: a person has read what is published', async () => {
    const pair = await aMachinePair('Mänskligt läst')
    await change(pair.original.id, 'Nytt.')
    const before = await saidOf(pair)
    await workThrough(pair.english.id, 'By a person')

    expect(before).toEqual({ ...behindBy(1), machine: true })
    expect(await saidOf(pair)).toEqual(current)
  })
})

describe('#4398: publishing from the translator’s view left a translation by people outdated', () => {
  it('is not so', async () => {
    const pair = await aPair('Översatt för hand')
    await change(pair.original.id, 'Nytt.')
    await workThrough(pair.english.id, 'By hand')

    expect(await saidOf(pair)).toEqual(current)
  })

  it('leaves it behind by what was published while the translator worked', async () => {
    const pair = await aPair('Under arbetet')
    await change(pair.original.id, 'Två.')
    await change(pair.original.id, 'Tre.')
    await republish(pair.english.id, { standfirst: 'Two.' }, '&reviewed=2')

    expect(await saidOf(pair)).toEqual(behindBy(1))
  })
})
