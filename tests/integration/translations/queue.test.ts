import { beforeAll, describe, expect, it } from 'vitest'
import type { TypedUser } from 'payload'
import { findTranslationQueue } from '@/admin/translations/findTranslationQueue'
import { findTopics, findTopicsOf } from '@/admin/translations/findTopics'
import { findWordCounts, keyOf } from '@/admin/translations/findWordCounts'
import { readQueueFilter, type SearchParams } from '@/admin/translations/readQueueFilter'
import type { Account } from '@/domain/roles'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { makeTopic } from '../site/writing'
import { actAs, type Acting } from './acting'

const start = Date.parse('2026-03-02T08:00:00.000Z')
const at = (days: number) => new Date(start + days * 86_400_000)
const now = at(30)

let newsroom: Newsroom
let acting: Acting
let editor: Account
let topic: { id: string }
const ids: Record<string, string> = {}

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { docs } = await newsroom.payload.find({ collection: 'users', where: { role: { equals: 'editor' } } })
  acting = actAs(newsroom.payload, { ...docs[0], collection: 'users' } as TypedUser)
  editor = { id: docs[0]?.id ?? '', role: 'editor' }
  topic = await makeTopic(newsroom, 'Bidrag', 'Grants')
  await anOriginal('Saknas länge', 1)
  await anOriginal('Saknas kort', 9, { topics: [topic.id] })
  await aPair('Aktuell', 2)
  await aPair('Efter kort', 3)
  await aPair('Efter länge', 3)
  await aPair('Rättad', 3, 'reports')
  await aPair('Tillbakadragen', 3)
  await tell('Efter länge', 10, 'major')
  await tell('Efter kort', 12, 'major')
  await tell('Efter länge', 13, 'major')
  await tell('Rättad', 14, 'correction', 'reports')
  await acting.change(at(15), 'articles', ids.Aktuell ?? '', { _status: 'published', significance: 'minor' })
  await acting.takeDown(at(15), 'articles', ids['Tillbakadragen in English'] ?? '', 'withdrawn')
  const withdrawn = await anOriginal('Gäller inte', 1)
  await acting.takeDown(at(16), 'articles', withdrawn, 'withdrawn')
  ids.drafted = await acting.translate(at(5), 'articles', ids['Saknas kort'] ?? '', 'en', 'Begun')
})

type Type = 'articles' | 'reports'

async function anOriginal(title: string, day: number, more: object = {}, type: Type = 'articles'): Promise<string> {
  const id = await acting.begin(at(day), type, title, more)
  await acting.change(at(day), type, id, { _status: 'published' })
  return (ids[title] = id)
}

async function aPair(title: string, day: number, type: Type = 'articles'): Promise<void> {
  const original = await anOriginal(title, day, {}, type)
  const english = await acting.translate(at(day), type, original, 'en', `${title} in English`)
  await acting.change(at(day), type, english, { _status: 'published' })
  ids[`${title} in English`] = english
}

async function tell(title: string, day: number, significance: string, type: Type = 'articles'): Promise<void> {
  const words = { standfirst: `${title} med fyra nya ord ${day}.` }
  await acting.change(at(day), type, ids[title] ?? '', { ...words, _status: 'published', significance, changeNote: 'Nytt.' })
}

const ask = (params: SearchParams = {}, account: Account = editor) =>
  findTranslationQueue({ payload: newsroom.payload, filter: readQueueFilter(params, account), now })
const titlesOf = async (params: SearchParams = {}) => (await ask(params)).entries.map(({ title }) => title)

describe('the queue of translations', () => {
  it('has corrections first, then what is behind, then what is missing, each the longest first', async () => {
    const { entries, total } = await ask()

    expect(entries.map(({ title }) => title)).toEqual(['Rättad', 'Efter länge', 'Efter kort', 'Saknas länge', 'Saknas kort'])
    expect(total).toBe(5)
    expect(entries[1]).toEqual({
      type: 'articles',
      original: ids['Efter länge'],
      originalLanguage: 'sv',
      title: 'Efter länge',
      language: 'en',
      translation: ids['Efter länge in English'],
      state: { state: 'behind', told: 2, minor: 0, isUrgent: false },
      since: at(10),
      reviewed: 1,
      newest: 3,
      assignee: null,
      dueOn: null,
      note: null,
    })
  })

  it('shows what is asked for: a state, a type, a topic, a language', async () => {
    expect(await titlesOf({ state: 'missing' })).toEqual(['Saknas länge'])
    expect(await titlesOf({ state: 'in-progress' })).toEqual(['Saknas kort'])
    expect(await titlesOf({ state: 'current' })).toEqual(['Aktuell'])
    expect(await titlesOf({ state: 'withdrawn' })).toEqual(['Tillbakadragen'])
    expect(await titlesOf({ state: 'all' })).toHaveLength(7)
    expect(await titlesOf({ type: 'reports' })).toEqual(['Rättad'])
    expect(await titlesOf({ topic: topic.id })).toEqual(['Saknas kort'])
    expect(await titlesOf({ language: 'sv' })).toEqual([])
  })

  it('takes what makes no sense for nothing said', async () => {
    const nonsense = { language: 'klingon', state: 'x', type: 'pages', page: '-3', assignee: ['a', 'b'] }

    expect(await titlesOf(nonsense)).toEqual(await titlesOf())
    expect(await titlesOf({ topic: 'x' })).toEqual([])
    expect(await titlesOf({ page: '9' })).toEqual([])
  })

  it('shows a translator the languages of the account', async () => {
    const filter = readQueueFilter({}, { id: 'x', role: 'translator', languages: ['en'] })

    expect(filter.languages).toEqual(['en'])
  })

  it('tells who has a task and until when, and can be asked for one’s own', async () => {
    const path = `/articles/${ids['Saknas länge']}/translation-assignment`
    await newsroom.ask('editor', 'POST', path, { language: 'en', assignee: editor.id, dueOn: '2026-03-20' })

    const { entries } = await ask({ assignee: 'me' })
    expect(entries.map(({ title, assignee, dueOn }) => ({ title, assignee, dueOn }))).toEqual([
      { title: 'Saknas länge', assignee: editor.id, dueOn: '2026-03-20' },
    ])
    expect(await titlesOf({ assignee: 'nobody' })).not.toContain('Saknas länge')
  })

  it('counts the words to look at: those that changed, or all of them', async () => {
    const { entries } = await ask()
    const counts = await findWordCounts(newsroom.payload, entries)

    const words = Object.fromEntries(entries.map((entry) => [entry.title, counts.get(keyOf(entry))]))
    // “i korthet” gave way to “med fyra nya ord 14”.
    expect(words.Rättad).toBe(7)
    expect(words['Saknas länge']).toBe(11)
  })

  it('names the topics in the editor’s language, or in the other', async () => {
    const { entries } = await ask()
    const topics = await findTopicsOf(newsroom.payload, entries)

    expect(topics.get(ids['Saknas kort'] ?? '')).toEqual([topic.id])
    expect(await findTopics(newsroom.payload, 'en')).toEqual([{ id: topic.id, name: 'Grants' }])
  })
})
