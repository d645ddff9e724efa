import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { expect } from 'vitest'
import { feedFormats, type FeedFormat } from '@/domain/address'
import { parsers, readTombstones, type SeenEntry } from './feedParsers'
import { readAt } from './readAt'
import { published } from './writing'

/** What a test itself knows of a text in one language. */
export interface Known {
  id: string
  slug: string
  title: string
  updated: string
  /** What its content begins with. */
  begins: RegExp
}

export type Language = 'sv' | 'en'
export type Family = Record<Language, Known | null>

/** What readers can know of a text and its translation. */
export interface Knowledge {
  family: Family
  /** The ids in feeds of those that readers had, and that are gone. */
  gone: string[]
}

const sections = { sv: '/sv/nyheter', en: '/en/news' }

/** Every feed that could hold the texts, or must not, with the languages that it carries. */
const newest: Record<string, Language[]> = {
  '/feed': ['sv', 'en'],
  '/sv/feed': ['sv'],
  '/en/feed': ['en'],
  '/sv/nyheter/feed': ['sv'],
  '/en/news/feed': ['en'],
  '/sv/amnen/gruvor/feed': ['sv'],
  '/en/topics/mines/feed': ['en'],
  '/sv/rapporter/feed': [],
  '/en/press-releases/feed': [],
}

/** Archives that the original fills up when it is published first. */
const archives = ['/feed-1', '/sv/feed-1', '/sv/nyheter/feed-1']

/** How many texts there have to be before the original, for it to fill up an archive. */
export const textsBefore = 49

/** Publishes older texts as a script would, each a day before the last, all as one that is published. */
export async function publishBefore(payload: Payload, id: string): Promise<void> {
  for (let day = 1; day < textsBefore; day += 1)
    await payload.db.drizzle.execute(sql`
      INSERT INTO articles (id, title, body, language, slug, published_at, _status)
      SELECT gen_random_uuid(), title, body, language, slug || '-' || ${day}::int, published_at - ${day}::int * interval '1 day', 'published'
      FROM articles WHERE id = ${id}`)
}

/** The id of a text in feeds. */
export function toId({ id }: Known, language: Language): string {
  return `tag:localhost,2026:articles:${id}:${language}`
}

/** Asks for every feed in every format, and has each parser compare it with what is known. */
export async function expectFeeds(payload: Payload, { family, gone }: Knowledge, now = new Date()): Promise<void> {
  const wanted = (languages: Language[]) =>
    languages.flatMap((language) => (family[language] ? [toExpected(family[language], language)] : []))
  for (const format of feedFormats) {
    for (const [path, languages] of Object.entries(newest)) {
      const body = await expectFeed({ path, format, wanted: wanted(languages), now, payload })
      if (format !== 'atom') continue
      const ids = gone.filter((id) => languages.some((language) => id.endsWith(`:${language}`)))
      expect({ path, gone: (await readTombstones(body, payload)).toSorted() }).toEqual({ path, gone: ids.toSorted() })
    }
    const isFull = family.sv !== null || gone.length > 0
    for (const path of archives) {
      if (!isFull) expect((await readAt(`${path}.${format}`, now)).status).toBe(404)
      else await expectFeed({ path, format, wanted: wanted(['sv']), now, payload, before: textsBefore })
    }
    if (family.sv) await expectFeed({ path: `${sections.sv}/${family.sv.slug}/feed`, format, wanted: wanted(['sv', 'en']), now, payload })
  }
}

interface Expected {
  path: string
  format: FeedFormat
  wanted: SeenEntry[]
  now: Date
  payload: Payload
  /** How many of the texts before are in it; not counted when absent. */
  before?: number
}

async function expectFeed({ path, format, wanted, now, payload, before }: Expected): Promise<string> {
  const { status, text } = await readAt(`${path}.${format}`, now)
  expect([path, format, status]).toEqual([path, format, 200])
  for (const [name, read] of Object.entries(parsers[format])) {
    const seen = await read(text, payload)
    const own = seen.filter(({ title }) => title !== titleBefore)
    expect({ path, format, name, own: byId(own) }).toEqual({ path, format, name, own: byId(wanted) })
    if (before !== undefined) expect([path, format, name, seen.length - own.length]).toEqual([path, format, name, before])
  }
  return text
}

/** The title of every text before. */
export const titleBefore = 'Dagens siffra'

function toExpected(known: Known, language: Language): SeenEntry {
  return {
    id: toId(known, language),
    url: `http://localhost:3000${sections[language]}/${known.slug}`,
    title: known.title,
    published: inSeconds(published),
    updated: expect.toBeOneOf([known.updated, null]),
    content: expect.stringMatching(known.begins),
  }
}

function byId(entries: SeenEntry[]): SeenEntry[] {
  return entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** An instant as feeds tell it. */
export function inSeconds(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z')
}
