import type { Payload } from 'payload'
import type { RichText } from '@/domain/body'
import { publicationTypes, type PublicationType } from '@/domain/publication'
import { countChangedWords, countWords } from '@/translation/countWords'
import type { Text } from '@/translation/unit'
import { readAll } from '../dashboard/desk'
import type { QueueEntry } from './queue'

/**
 * How many words there are to look at: of a translation that is behind, those that were written or struck since it was
 * last said to be true; of one that readers do not have, all of its original's.
 *
 * @param entries Those of one page: every text is read.
 * @returns By `keyOf` the entry; an entry whose revisions cannot be read is left out.
 */
export async function findWordCounts(payload: Payload, entries: readonly QueueEntry[]): Promise<Map<string, number>> {
  const texts = await findTexts(payload, entries)
  return new Map(
    entries.flatMap((entry) => {
      const after = texts.get(`${entry.original} ${entry.newest ?? ''}`)
      const before = texts.get(`${entry.original} ${entry.reviewed ?? ''}`)
      if (!after || entry.state.state === 'withdrawn' || entry.state.state === 'current') return []
      const isNew = entry.state.state !== 'behind' || !before
      return [[keyOf(entry), isNew ? countWords(after) : countChangedWords(before, after)]]
    }),
  )
}

/** Tells an entry from the others of the queue. */
export function keyOf({ original, language }: Pick<QueueEntry, 'original' | 'language'>): string {
  return `${original} ${language}`
}

/** The texts of the revisions that matter, by the original's id and the number. */
async function findTexts(payload: Payload, entries: readonly QueueEntry[]): Promise<Map<string, Text>> {
  const wanted = new Set(entries.flatMap(({ original, reviewed, newest }) => [`${original} ${reviewed}`, `${original} ${newest}`]))
  const { docs } = await payload.find({
    ...readAll,
    collection: 'revisions',
    limit: 0,
    select: { type: true, document: true, number: true, version: true },
    where: { document: { in: entries.map(({ original }) => original) } },
  })
  const revisions = docs.filter(({ document, number }) => wanted.has(`${document} ${number}`))
  const versions = new Map((await Promise.all(publicationTypes.map((type) => findVersions(payload, type, revisions)))).flat())
  return new Map(
    revisions.flatMap(({ document, number, version }) => {
      const text = versions.get(version)
      return text ? [[`${document} ${number}`, text] as const] : []
    }),
  )
}

async function findVersions(
  payload: Payload,
  collection: PublicationType,
  revisions: readonly { type: PublicationType; version: string }[],
): Promise<[string, Text][]> {
  const ids = revisions.filter(({ type }) => type === collection).map(({ version }) => version)
  if (ids.length === 0) return []
  const { docs } = await payload.findVersions({ ...readAll, collection, limit: 0, where: { id: { in: ids } } })
  return docs.map(({ id, version }) => [String(id), toText(version)])
}

interface StoredWords {
  title?: string | null
  standfirst?: string | null
  place?: string | null
  publisher?: string | null
  body?: unknown
}

function toText({ title, standfirst, place, publisher, body }: StoredWords): Text {
  const empty: RichText = { root: { type: 'root', children: [] } }
  // The editor's configuration makes no other nodes than the domain's.
  const words = { title: title ?? '', standfirst: standfirst ?? '', body: (body as RichText | null | undefined) ?? empty }
  return { ...words, ...(place ? { place } : {}), ...(publisher ? { publisher } : {}) }
}
