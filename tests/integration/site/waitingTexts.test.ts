import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedFormats } from '@/domain/address'
import { openNewsroom, type Newsroom } from '../../setup/newsroom'
import { parsers, readTombstones } from './feedParsers'
import { readAt } from './readAt'
import { publish } from './writing'

const ahead = '2090-01-01T08:00:00.000Z'
const long = new Date('2091-01-01T08:00:00.000Z')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})

/** Lets texts wait for the same time as one that waits, as a script would. */
async function copyText(id: string, count: number): Promise<void> {
  await newsroom.payload.db.drizzle.execute(sql`
    INSERT INTO articles (id, title, body, language, slug, published_at, _status)
    SELECT gen_random_uuid(), title, body, language, slug || '-' || copy, published_at, 'published'
    FROM articles CROSS JOIN generate_series(1, ${count}::int) AS copy WHERE id = ${id}`)
}

describe('a text that waits for its time', () => {
  it('F4: is in no feed before it, and takes no place from a text that is', async () => {
    const { id } = await publish(newsroom, 'articles', 'Kommer sedan', { publishedAt: ahead })
    await copyText(id, 60)
    await publish(newsroom, 'articles', 'Finns nu')

    for (const format of feedFormats) {
      const titlesAt = async (now: Date) => {
        const { text } = await readAt(`/sv/feed.${format}`, now)
        return (await parsers[format].feedsmith?.(text, newsroom.payload))?.map(({ title }) => title)
      }
      expect(await titlesAt(new Date())).toEqual(['Finns nu'])
      expect(await titlesAt(new Date(Date.parse(ahead) - 1))).toEqual(['Finns nu'])
      expect(new Set(await titlesAt(new Date(ahead)))).toEqual(new Set(['Kommer sedan']))
    }
  })

  it('A5: leaves no trace in feeds when it is taken back before its time, for nobody had it', async () => {
    const kept = await publish(newsroom, 'articles', 'Ångrad i tid', { publishedAt: ahead })
    const had = await publish(newsroom, 'articles', 'Ångrad för sent')
    for (const { id } of [kept, had]) {
      const { status } = await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0`, { _status: 'draft' })
      expect(status).toBe(200)
    }
    await newsroom.payload.db.drizzle.execute(sql`DELETE FROM articles WHERE slug LIKE 'kommer-sedan%'`)

    const { text } = await readAt('/sv/feed.atom', long)
    expect(await readTombstones(text, newsroom.payload)).toEqual([`tag:localhost,2026:articles:${had.id}:sv`])
  })

  it('F30: takes no place in an archive when its time comes after it was taken back', async () => {
    const { db } = newsroom.payload
    const { id } = await publish(newsroom, 'articles', 'Blev inte av', { publishedAt: ahead })
    await newsroom.ask('editor', 'PATCH', `/articles/${id}?depth=0`, { _status: 'draft' })
    // The time of a place is moved instead of the clock of PostgreSQL.
    await db.drizzle.execute(sql`UPDATE feed_places SET public_from = now() - interval '1 hour' WHERE document = ${id}`)
    await publish(newsroom, 'articles', 'Blev av')

    const { rows } = await db.drizzle.execute<{ place: number | null }>(sql`SELECT DISTINCT place FROM feed_places WHERE document = ${id}`)
    expect(rows).toEqual([{ place: null }])
  })
})
