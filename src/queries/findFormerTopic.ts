import { sql } from '@payloadcms/db-postgres'
import { locales } from '@/i18n/locales'
import { findTopicEditions, type NamedTopicEdition } from './findTopics'
import type { Reader } from './reader'

/** What became of a topic that was at an address. */
export type TopicStanding =
  | { became: 'moved'; to: NamedTopicEdition }
  /** From the reader's language. `editions` are those of the languages that still have it. */
  | { became: 'gone'; editions: NamedTopicEdition[] }

/**
 * What became of the topic that was at an address of the reader's language, when none is there now.
 *
 * @returns `null` when no topic has been there.
 */
export async function findFormerTopic(slug: string, reader: Reader): Promise<TopicStanding | null> {
  const { rows } = await reader.payload.db.drizzle.execute<{ topic: string }>(
    sql`SELECT topic FROM topic_addresses WHERE language = ${reader.locale} AND slug = ${slug}`,
  )
  const id = rows[0]?.topic
  if (!id) return null

  const editions = await findTopicEditions(id, reader, locales)
  const present = editions.find(({ locale }) => locale === reader.locale)
  return present ? { became: 'moved', to: present } : { became: 'gone', editions }
}
