import { XMLParser } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres'
import type { FeedFormat } from '@/domain/address'

/** An entry, as a program that subscribes understands it. Instants are ISO 8601 in whole seconds. */
export interface SeenEntry {
  id: string
  url: string
  title: string
  published: string
  updated: string
  content: string
}

type Read = (body: string, payload: Payload) => SeenEntry[] | Promise<SeenEntry[]>

/** Three readings of each format, of which none shares its understanding of feeds with another. */
export const parsers: Record<FeedFormat, Record<string, Read>> = {
  rss: { feedsmith: readRssWithFeedsmith, 'fast-xml-parser': readRssPlainly, libxml2: readRssWithLibxml },
  atom: { feedsmith: readAtomWithFeedsmith, 'fast-xml-parser': readAtomPlainly, libxml2: readAtomWithLibxml },
  json: { feedsmith: readJsonWithFeedsmith, JSON: readJsonPlainly, PostgreSQL: readJsonWithPostgres },
}

/** The ids of texts that a program is told are gone, in Atom. */
export function readTombstones(body: string): string[] {
  const { feed } = plainParser.parse(body)
  return toList(feed['at:deleted-entry']).map((entry) => entry['@ref'] ?? '')
}

type Written = Record<string, string | undefined>

function toEntry({ id, url, title, published, updated, content }: Written): SeenEntry {
  const inSeconds = (date = '') => new Date(date).toISOString().replace('.000Z', 'Z')
  return {
    id: id ?? '', url: url ?? '', title: title ?? '', published: inSeconds(published), updated: inSeconds(updated || published), content: content ?? '',
  }
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

const plainParser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', processEntities: true, htmlEntities: true, parseTagValue: false })

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a parser without a schema makes of a document
function toList(value: any): any[] {
  return value === undefined ? [] : [value].flat()
}

function textOf(value: string | { '#text': string } | undefined): string | undefined {
  return typeof value === 'object' ? value['#text'] : value
}

function readRssPlainly(body: string): SeenEntry[] {
  return toList(plainParser.parse(body).rss.channel.item).map((item) =>
    toEntry({
      id: textOf(item.guid), url: item.link, title: item.title, published: item.pubDate, updated: item['atom:updated'], content: item['content:encoded'],
    }),
  )
}

function readAtomPlainly(body: string): SeenEntry[] {
  return toList(plainParser.parse(body).feed.entry).map((entry) =>
    toEntry({
      ...entry,
      url: toList(entry.link).find((link) => link['@rel'] === 'alternate')?.['@href'],
      content: textOf(entry.content),
    }),
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
