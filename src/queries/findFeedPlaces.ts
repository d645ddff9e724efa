import { sql } from '@payloadcms/db-postgres'
import type { PublicationType } from '@/domain/publication'
import { toNoticeEnd, toNoticeStart } from '@/domain/withdrawalNotice'
import type { Locale } from '@/i18n/locales'
import type { Reader } from './reader'

/** A text of a feed, by name. */
export interface FeedText {
  type: PublicationType
  id: string
  language: Locale
}

/** What stands in one document of a feed at an instant. */
export interface FeedPlaces {
  /** Newest first. */
  texts: FeedText[]
  /** What would stand there too, if it had not been taken from its readers. */
  removals: (FeedText & { at: Date })[]
  /** When a text last left the document, or came back to it; `null` when none has. */
  lastMovedAt: Date | null
  /** When the next withdrawn text leaves; `null` when none is about to. */
  nextMoment: Date | null
}

/** The most removed texts that a feed remembers. */
const removalsLimit = 50

/** A stored place; instants as PostgreSQL gives them. */
interface Row extends Record<string, unknown> {
  type: PublicationType
  id: string
  language: Locale
  is_public: boolean
  public_from: Date | string
  withdrawn_at: Date | string | null
  moved_at: Date | string | null
  is_elsewhere: boolean
}

const columns = sql`type, document AS id, language, is_public, public_from, withdrawn_at, moved_at`

/**
 * What is newest in a feed. It takes as long for a hundred thousand texts as for a hundred.
 *
 * @param feedKey The feed, as `toFeedKey` names it.
 * @param limit   How many texts.
 */
export async function findNewestPlaces(
  { feedKey, limit }: { feedKey: string; limit: number },
  reader: Pick<Reader, 'payload' | 'now'>,
): Promise<FeedPlaces> {
  const now = reader.now.toISOString()
  const shown = await ask(reader, sql`
    SELECT ${columns} FROM feed_places
    WHERE feed = ${feedKey} AND public_from <= ${now} AND ${isShown(reader)}
    ORDER BY public_from DESC, type, document LIMIT ${limit}`)
  // A feed that is not full shows everything there is, so everything that is gone would be in it.
  const oldest = shown.length < limit ? '-infinity' : toDate(shown.at(-1)?.public_from ?? 0).toISOString()
  const moved = await ask(reader, sql`
    SELECT ${columns}, EXISTS (
      SELECT FROM feed_places AS other WHERE other.feed = 'all' AND other.document = feed_places.document AND other.is_public
    ) AS is_elsewhere
    FROM feed_places
    WHERE feed = ${feedKey} AND public_from BETWEEN ${oldest} AND ${now} AND ${hasMoved}
    ORDER BY public_from DESC, type, document LIMIT ${removalsLimit}`)
  return { ...toPlaces(shown, moved, reader.now), removals: moved.filter(isRemoval).map(toRemoval) }
}

/**
 * What stands in an archive of a feed.
 *
 * @param archive From 1, the oldest.
 * @param size    How many places an archive has.
 */
export async function findArchivedPlaces(
  { feedKey, archive, size }: { feedKey: string; archive: number; size: number },
  reader: Pick<Reader, 'payload' | 'now'>,
): Promise<FeedPlaces> {
  const now = reader.now.toISOString()
  const places = sql`
    SELECT ${columns} FROM feed_places
    WHERE feed = ${feedKey} AND place BETWEEN ${(archive - 1) * size + 1} AND ${archive * size} AND public_from <= ${now}`
  const [shown, moved] = await Promise.all([
    ask(reader, sql`${places} AND ${isShown(reader)} ORDER BY public_from DESC, type, document`),
    ask(reader, sql`${places} AND ${hasMoved}`),
  ])
  return toPlaces(shown, moved, reader.now)
}

/**
 * How many archives a feed has: those that are full, and so never take in another text.
 *
 * @param size How many places an archive has.
 */
export async function countArchives(
  { feedKey, size }: { feedKey: string; size: number },
  { payload }: Pick<Reader, 'payload'>,
): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ last: number | null }>(
    sql`SELECT max(place) AS last FROM feed_places WHERE feed = ${feedKey}`,
  )
  return Math.floor((rows[0]?.last ?? 0) / size)
}

async function ask({ payload }: Pick<Reader, 'payload'>, question: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await payload.db.drizzle.execute<Row>(question)
  return rows
}

const hasMoved = sql`(moved_at IS NOT NULL OR withdrawn_at IS NOT NULL)`

function isShown({ now }: Pick<Reader, 'now'>) {
  return sql`is_public AND (withdrawn_at IS NULL OR withdrawn_at > ${toNoticeStart(now).toISOString()})`
}

function toPlaces(shown: Row[], moved: Row[], now: Date): FeedPlaces {
  const ends = moved.flatMap(({ withdrawn_at: at }) => (at ? [toNoticeEnd(toDate(at))] : []))
  const moves = moved.flatMap(({ moved_at: at }) => (at ? [toDate(at)] : []))
  return {
    texts: shown.map(toText),
    removals: [],
    lastMovedAt: latest([...moves, ...ends.filter((end) => end <= now)]),
    nextMoment: earliest(ends.filter((end) => end > now)),
  }
}

/** A text that left one topic for another is not gone, and one that left before its time had no readers. */
function isRemoval({ is_public, is_elsewhere, moved_at, public_from }: Row): boolean {
  return !is_public && !is_elsewhere && moved_at !== null && toDate(moved_at) > toDate(public_from)
}

function toRemoval(row: Row): FeedText & { at: Date } {
  return { ...toText(row), at: toDate(row.moved_at ?? row.public_from) }
}

function toText({ type, id, language }: Row): FeedText {
  return { type, id, language }
}

function toDate(stored: Date | string | number): Date {
  return new Date(stored)
}

function latest(instants: Date[]): Date | null {
  return instants.length > 0 ? new Date(Math.max(...instants.map(Number))) : null
}

function earliest(instants: Date[]): Date | null {
  return instants.length > 0 ? new Date(Math.min(...instants.map(Number))) : null
}
