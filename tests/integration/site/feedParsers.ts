import { parseFeed } from '@rowanmanning/feed-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import RssParser from 'rss-parser'
import type { FeedFormat } from '@/domain/address'

/** An entry, as a program that subscribes understands it. Instants are ISO 8601 in whole seconds. */
export interface SeenEntry {
  id: string
  url: string
  title: string
  published: string
  /** `null` from a program that does not ask when an entry of the format was updated. */
  updated: string | null
  content: string
}

type Read = (body: string, payload: Payload) => SeenEntry[] | Promise<SeenEntry[]>

/** Readings of each format, of which none shares its understanding of feeds with another, nor its parser of XML. */
export const parsers: Record<FeedFormat, Record<string, Read>> = {
  rss: { feedsmith: readRssWithFeedsmith, 'rss-parser': readRssWithRssParser, 'feed-parser': readRssWithFeedParser, libxml2: readRssWithLibxml },
  atom: { feedsmith: readAtomWithFeedsmith, 'rss-parser': readAtomWithRssParser, 'feed-parser': readAtomWithFeedParser, libxml2: readAtomWithLibxml },
  json: { feedsmith: readJsonWithFeedsmith, JSON: readJsonPlainly, PostgreSQL: readJsonWithPostgres },
}

/** The ids of texts that a program is told are gone, in Atom. */
export async function readTombstones(body: string, { db }: Payload): Promise<string[]> {
  const { rows } = await db.drizzle.execute<{ ref: string }>(sql`
    SELECT * FROM XMLTABLE(
      XMLNAMESPACES('http://www.w3.org/2005/Atom' AS a, 'http://purl.org/atompub/tombstones/1.0' AS t),
      '/a:feed/t:deleted-entry' PASSING (${withoutDeclaration(body)}::xml) COLUMNS ref text PATH '@ref')`)
  return rows.map(({ ref }) => ref)
}

type Written = Record<string, string | null | undefined>

function toEntry({ id, url, title, published, updated, content }: Written): SeenEntry {
  return {
    id: id ?? '', url: url ?? '', title: title ?? '', published: inSeconds(published), updated: inSeconds(updated || published), content: content ?? '',
  }
}

/** @throws {RangeError} When there is no date. */
function inSeconds(date: string | null | undefined): string {
  return new Date(date ?? '').toISOString().replace('.000Z', 'Z')
}

function readRssWithFeedsmith(body: string): SeenEntry[] {
  const { items = [] } = parseRssFeed(body)
  return items.map(({ guid, link, title, pubDate, atom, content }) =>
    toEntry({ id: guid?.value, url: link, title, published: pubDate, updated: atom?.updated, content: content?.encoded }),
  )
}

function readAtomWithFeedsmith(body: string): SeenEntry[] {
  const { entries = [] } = parseAtomFeed(body)
  return entries.map(({ id, links = [], title, published, updated, content }) => {
    const url = links.find(({ rel }) => rel === 'alternate')?.href
    return toEntry({ id, url, title: title?.value, published, updated, content: content?.value })
  })
}

function readJsonWithFeedsmith(body: string): SeenEntry[] {
  const { items = [] } = parseJsonFeed(body)
  return items.map(({ id, url, title, date_published, date_modified, content_html }) =>
    toEntry({ id, url, title, published: date_published, updated: date_modified, content: content_html }),
  )
}

async function readRssWithRssParser(body: string): Promise<SeenEntry[]> {
  const parser = new RssParser<object, Written>({ customFields: { item: [['atom:updated', 'updated'], ['content:encoded', 'full']] } })
  const { items } = await parser.parseString(body)
  return items.map(({ guid, link, title, pubDate, updated, full }) =>
    toEntry({ id: guid, url: link, title, published: pubDate, updated, content: full }),
  )
}

async function readAtomWithRssParser(body: string): Promise<SeenEntry[]> {
  const parser = new RssParser<object, Written>({ customFields: { item: ['updated', 'published'] } })
  const { items } = await parser.parseString(body)
  return items.map(({ id, link, title, published, updated, content }) => toEntry({ id, url: link, title, published, updated, content }))
}

/** Of RSS it asks for the update in `dc:date` alone, which would make other programs take it for the publication. */
function readRssWithFeedParser(body: string): SeenEntry[] {
  return readAtomWithFeedParser(body).map((entry) => ({ ...entry, updated: null }))
}

function readAtomWithFeedParser(body: string): SeenEntry[] {
  return parseFeed(body).items.map(({ id, url, title, published, updated, content }) =>
    toEntry({ id, url, title, content, published: published?.toISOString(), updated: updated?.toISOString() }),
  )
}

function readJsonPlainly(body: string): SeenEntry[] {
  return JSON.parse(body).items.map((item: Written) =>
    toEntry({ ...item, published: item.date_published, updated: item.date_modified, content: item.content_html }),
  )
}

/** PostgreSQL reads XML with libxml2, which takes nothing that is not well-formed. */
async function readRssWithLibxml(body: string, { db }: Payload): Promise<SeenEntry[]> {
  const { rows } = await db.drizzle.execute<Written>(sql`
    SELECT * FROM XMLTABLE(
      XMLNAMESPACES('http://www.w3.org/2005/Atom' AS a, 'http://purl.org/rss/1.0/modules/content/' AS c),
      '/rss/channel/item' PASSING (${withoutDeclaration(body)}::xml)
      COLUMNS id text PATH 'guid', url text PATH 'link', title text PATH 'title', published text PATH 'pubDate',
        updated text PATH 'a:updated', content text PATH 'c:encoded')`)
  return rows.map(toEntry)
}

async function readAtomWithLibxml(body: string, { db }: Payload): Promise<SeenEntry[]> {
  const { rows } = await db.drizzle.execute<Written>(sql`
    SELECT * FROM XMLTABLE(XMLNAMESPACES('http://www.w3.org/2005/Atom' AS a), '/a:feed/a:entry'
      PASSING (${withoutDeclaration(body)}::xml)
      COLUMNS id text PATH 'a:id', url text PATH 'a:link[@rel="alternate"]/@href', title text PATH 'a:title',
        published text PATH 'a:published', updated text PATH 'a:updated', content text PATH 'a:content')`)
  return rows.map(toEntry)
}

async function readJsonWithPostgres(body: string, { db }: Payload): Promise<SeenEntry[]> {
  const { rows } = await db.drizzle.execute<Written>(sql`
    SELECT item ->> 'id' AS id, item ->> 'url' AS url, item ->> 'title' AS title, item ->> 'date_published' AS published,
      item ->> 'date_modified' AS updated, item ->> 'content_html' AS content
    FROM jsonb_array_elements(${body}::jsonb -> 'items') WITH ORDINALITY AS items (item, place) ORDER BY place`)
  return rows.map(toEntry)
}

function withoutDeclaration(body: string): string {
  return body.replace(/^<\?xml[^>]*\?>\s*/, '')
}
