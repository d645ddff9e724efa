import type { Payload } from 'payload'
import { idsOf } from '@/domain/idOf'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { readAll } from '../dashboard/desk'
import type { QueueEntry } from './queue'

/** A topic, as it is called in the editor's language. */
export interface NamedTopic {
  id: string
  name: string
}

/**
 * Every topic of the newsroom.
 *
 * @param locale The language that the editor reads the admin in; a topic without a name in it is called by its name in
 *   another.
 */
export async function findTopics(payload: Payload, locale: Locale): Promise<NamedTopic[]> {
  const { docs } = await payload.find({ ...readAll, collection: 'topics', limit: 0, locale: 'all', select: { name: true } })
  return docs
    .map(({ id, name }) => ({ id, name: nameIn(name, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}

/** With every language asked for, Payload answers with an object that its own type does not tell of. */
function nameIn(name: unknown, locale: Locale): string {
  const names = Object.entries(name ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return new Map(names).get(locale) ?? names[0]?.[1] ?? ''
}

/** The topics of the originals in the queue, by the original's id. */
export async function findTopicsOf(payload: Payload, entries: readonly QueueEntry[]): Promise<Map<string, string[]>> {
  const found = await Promise.all(publicationTypes.map((type) => findTopicsOfType(payload, type, entries)))
  return new Map(found.flat())
}

async function findTopicsOfType(payload: Payload, type: PublicationType, entries: readonly QueueEntry[]): Promise<[string, string[]][]> {
  const ids = entries.filter((entry) => entry.type === type).map(({ original }) => original)
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await payload.find({ ...readAll, collection: type, limit: 0, select: { topics: true }, where })
  return docs.map(({ id, topics }) => [id, idsOf(topics ?? [])])
}
