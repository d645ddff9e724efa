import { idOf, idsOf } from '@/domain/idOf'
import { originalIdOf } from '@/domain/originalIdOf'
import type { Publication, PublicationType } from '@/domain/publication'
import { bodyOf } from './bodyOf'
import { datesOf } from './datesOf'
import { findChanges } from './findChanges'
import { findReferred, type Told } from './findReferred'
import { findTexts } from './findTexts'
import { findTranslationStandings } from './findTranslationStandings'
import { findUnreadMachineWords } from './findUnreadMachineWords'
import { findWithdrawals } from './findWithdrawals'
import type { Found } from './found'
import { all, askAll, asReader, type Reader } from './reader'
import { relatedOf } from './relatedOf'
import { factFields, type PublicationDoc } from './stored'
import { toLink } from './toLink'
import { toTypeFields } from './toTypeFields'

/** Stored texts of one collection, in any languages. */
interface Batch {
  type: PublicationType
  docs: readonly PublicationDoc[]
}

/**
 * Stored texts as readers see them: words of their own language, facts of their published originals, and every
 * reference resolved for the language. Reads the same number of times for fifty texts as for one.
 *
 * @param docs Texts of one collection in the reader's language, as they are stored.
 * @returns In the same order. A translation whose original is not public is left out.
 */
export async function toPublications(
  type: PublicationType,
  docs: readonly PublicationDoc[],
  reader: Reader,
): Promise<Publication[]> {
  return toMixedPublications([{ type, docs }], reader)
}

/** As `toPublications`, of any collections and languages at once: what they refer to is read together. */
export async function toMixedPublications(batches: readonly Batch[], reader: Reader): Promise<Publication[]> {
  const told = (await askAll(reader, batches.map((batch) => () => withFacts(batch, reader)))).flat()
  const texts = told.map(({ words }) => words)
  const [{ found, editions }, changes, withdrawalOf, standings, unread] = await askAll(reader, [
    () => findReferred(told, reader),
    () => findChanges(texts.map(({ id }) => id), reader),
    () => findWithdrawals(texts, reader),
    () => findTranslationStandings(texts, reader),
    () => findUnreadMachineWords(texts, reader),
  ])
  return told.flatMap((text) => {
    const { words } = text
    const referred = found.get(words.language)
    if (!referred) return []

    return toPublication(text, referred, {
      editions: editions[originalIdOf(words)] ?? [],
      changes: changes[words.id] ?? [],
      ...withdrawalOf(words),
      translation: standings[words.id]?.standing ?? null,
      lag: standings[words.id]?.lag ?? null,
      hasUnreadMachineWords: unread.has(words.id),
    })
  })
}

async function withFacts({ type, docs }: Batch, reader: Reader): Promise<Told[]> {
  const ids = idsOf(docs.map(({ original }) => original))
  if (ids.length === 0) return docs.map((doc) => ({ type, words: doc, facts: doc }))

  const originals = await findOriginals(type, ids, reader)
  const known = reader.facts ? [reader.facts, ...originals] : originals
  return docs.flatMap((words) => {
    const facts = words.original ? known.find(({ id }) => id === idOf(words.original)) : words
    return facts ? [{ type, words, facts }] : []
  })
}

async function findOriginals(type: PublicationType, ids: string[], reader: Reader): Promise<PublicationDoc[]> {
  const where = { id: { in: ids } }
  if (!reader.account) return findTexts({ type, where, select: factFields }, reader)

  const newest = { draft: true, user: reader.account } as const
  const { docs } = await reader.payload.find({ ...asReader(reader), ...newest, ...all, collection: type, where })
  return docs
}

function toPublication(
  { type, words, facts }: Told,
  found: Found,
  standing: Pick<Publication, 'editions' | 'changes' | 'withdrawal' | 'reinstatedAt' | 'translation' | 'lag' | 'hasUnreadMachineWords'>,
): Publication {
  const pick = <Value>(values: Readonly<Record<string, Value>>, ids: string[]) => ids.flatMap((id) => values[id] ?? [])
  const original = words.original ? toLink(type, facts) : null
  return {
    id: words.id,
    language: words.language,
    title: words.title ?? '',
    slug: words.slug ?? '',
    standfirst: words.standfirst ?? '',
    body: bodyOf(words),
    references: found,
    ...datesOf(words, facts),
    original,
    ...standing,
    topics: pick(found.topics, idsOf(facts.topics)),
    contacts: pick(found.contacts, idsOf(facts.contacts)),
    heroImage: found.images[idOf(facts.heroImage) ?? ''] ?? null,
    related: pick(found.publications, relatedOf(facts).map(({ id }) => id)).filter(
      ({ language, isWithdrawn }) => language === words.language && !isWithdrawn,
    ),
    ...toTypeFields(type, words, facts, found),
  }
}
