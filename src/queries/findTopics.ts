import type { TopicEdition } from '@/domain/alternates'
import type { Topic } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import type { Topic as TopicDoc } from '@/payload-types'
import { all, asReader, type Reader } from './reader'

/**
 * Topics as one language names them.
 *
 * @param ids Ids in any order, repeated or not.
 * @returns By id. A topic without a name or an address in the language is left out.
 */
export async function findTopics(ids: readonly string[], reader: Reader): Promise<Record<string, Topic>> {
  if (ids.length === 0) return {}

  const { docs } = await reader.payload.find({
    ...asReader(reader),
    ...all,
    collection: 'topics',
    where: { id: { in: [...new Set(ids)] } },
  })
  return Object.fromEntries(docs.flatMap((doc) => toTopics(doc)).map((topic) => [topic.id, topic]))
}

/** Every topic that has a name in the reader's language, in the language's own order. */
export async function findAllTopics(reader: Reader): Promise<Topic[]> {
  const { docs } = await reader.payload.find({ ...asReader(reader), ...all, collection: 'topics' })
  const { compare } = new Intl.Collator(reader.locale)
  return docs.flatMap(toTopics).sort((a, b) => compare(a.name, b.name))
}

/**
 * The topic at an address.
 *
 * @returns `null` when the language has no topic of that address.
 */
export async function findTopicBySlug(slug: string, reader: Reader): Promise<Topic | null> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'topics',
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  return docs.flatMap(toTopics)[0] ?? null
}

/** A topic as one of its languages has it. */
export interface NamedTopicEdition extends TopicEdition {
  name: string
}

/** One topic's addresses: the languages that have a name for it, in the order they are asked for. */
export async function findTopicEditions(
  id: string,
  reader: Reader,
  locales: readonly Locale[],
): Promise<NamedTopicEdition[]> {
  const editions = await Promise.all(
    locales.map(async (locale) => {
      const { [id]: topic } = await findTopics([id], { ...reader, locale })
      return topic ? [{ locale, slug: topic.slug, name: topic.name }] : []
    }),
  )
  return editions.flat()
}

function toTopics({ id, name, slug, description }: TopicDoc): Topic[] {
  return name && slug ? [{ id, name, slug, description: description ?? null }] : []
}
