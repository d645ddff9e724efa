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

/** An instant as PostgreSQL gives it. */
type Stored = Date | string | null

interface TextRow extends Record<string, unknown> {
  type: PublicationType
  id: string
  language: Locale
  public_from: Date | string
}

interface RemovalRow extends TextRow {
  moved_at: Date | string
}

/** Of a document's texts: the last move, the last withdrawal whose notice has ended, and the first whose has not. */
interface DatesRow extends Record<string, unknown> {
  moved_at: Stored
  ended_at: Stored
  ending_at: Stored
}

type Asker = Pick<Reader, 'payload' | 'now'>
type Condition = ReturnType<typeof sql>

const columns = sql`type, document AS id, language, public_from`

/**
 * What is newest in a feed. It takes as long for a hundred thousand texts as for a hundred.
 *
 * @param feedKey The feed, as `toFeedKey` names it.
 * @param limit   How many texts.
 */
export async function findNewestPlaces(
  { feedKey, limit }: { feedKey: string; limit: number },
  reader: Asker,
): Promise<FeedPlaces> {
  const past = sql`feed = ${feedKey} AND public_from <= ${reader.now.toISOString()}`
  const { rows: shown } = await reader.payload.db.drizzle.execute<TextRow>(sql`
    SELECT ${columns} FROM feed_places WHERE ${past} AND ${isShown(reader)}
    ORDER BY public_from DESC, type, document LIMIT ${limit}`)
  // A feed that is not full shows everything there is, so everything that is gone would be in it.
  const oldest = shown.length < limit ? '-infinity' : new Date(shown.at(-1)?.public_from ?? 0).toISOString()
  const reach = sql`${past} AND public_from >= ${oldest}`
  const [removals, dates] = await Promise.all([findRemovals(reach, reader), findDates(reach, reader)])
  return { texts: shown.map(toText), removals, ...dates }
}

/**
 * What stands in an archive of a feed.
 *
 * @param archive From 1, the oldest.
 * @param size    How many places an archive has.
 */
export async function findArchivedPlaces(
  { feedKey, archive, size }: { feedKey: string; archive: number; size: number },
  reader: Asker,
): Promise<FeedPlaces> {
  const reach = sql`
    feed = ${feedKey} AND place BETWEEN ${(archive - 1) * size + 1} AND ${archive * size}
      AND public_from <= ${reader.now.toISOString()}`
  const [{ rows: shown }, dates] = await Promise.all([
    reader.payload.db.drizzle.execute<TextRow>(sql`
      SELECT ${columns} FROM feed_places WHERE ${reach} AND ${isShown(reader)} ORDER BY public_from DESC, type, document`),
    findDates(reach, reader),
  ])
  return { texts: shown.map(toText), removals: [], ...dates }
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

/** A text that left one topic for another is not gone, and one that left before its time had no readers. */
async function findRemovals(reach: Condition, { payload }: Asker): Promise<FeedPlaces['removals']> {
  const { rows } = await payload.db.drizzle.execute<RemovalRow>(sql`
    SELECT ${columns}, moved_at FROM feed_places
    WHERE ${reach} AND NOT is_public AND moved_at > public_from AND NOT EXISTS (
      SELECT FROM feed_places AS other WHERE other.feed = 'all' AND other.document = feed_places.document AND other.is_public
    )
    ORDER BY moved_at DESC, type, document LIMIT ${removalsLimit}`)
  return rows.map((row) => ({ ...toText(row), at: new Date(row.moved_at) }))
}

async function findDates(reach: Condition, { payload, now }: Asker): Promise<Pick<FeedPlaces, 'lastMovedAt' | 'nextMoment'>> {
  const start = toNoticeStart(now).toISOString()
  const { rows } = await payload.db.drizzle.execute<DatesRow>(sql`
    SELECT max(moved_at) AS moved_at, max(withdrawn_at) FILTER (WHERE withdrawn_at <= ${start}) AS ended_at,
      min(withdrawn_at) FILTER (WHERE withdrawn_at > ${start}) AS ending_at
    FROM feed_places WHERE ${reach} AND (moved_at IS NOT NULL OR withdrawn_at IS NOT NULL)`)
  const { moved_at: movedAt = null, ended_at: endedAt = null, ending_at: endingAt = null } = rows[0] ?? {}
  const left = [...(movedAt ? [new Date(movedAt)] : []), ...(endedAt ? [toNoticeEnd(new Date(endedAt))] : [])]
  return {
    lastMovedAt: left.length > 0 ? new Date(Math.max(...left.map(Number))) : null,
    nextMoment: endingAt ? toNoticeEnd(new Date(endingAt)) : null,
  }
}

function isShown({ now }: Pick<Reader, 'now'>): Condition {
  return sql`is_public AND (withdrawn_at IS NULL OR withdrawn_at > ${toNoticeStart(now).toISOString()})`
}

function toText({ type, id, language }: TextRow): FeedText {
  return { type, id, language }
}
