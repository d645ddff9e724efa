import type { RichText } from '@/domain/body'
import { idOf, idsOf } from '@/domain/idOf'
import { originalIdOf } from '@/domain/originalIdOf'
import type { Publication, PublicationType } from '@/domain/publication'
import { findReferences } from '@/richText/walk'
import { datesOf } from './datesOf'
import { findChanges } from './findChanges'
import { findContacts } from './findContacts'
import { findDocuments } from './findDocuments'
import { findEditions, findLinks } from './findEditions'
import { findImages } from './findImages'
import { findTopics } from './findTopics'
import { findTranslationStandings } from './findTranslationStandings'
import { findUnreadMachineWords } from './findUnreadMachineWords'
import { findWithdrawals } from './findWithdrawals'
import type { Found } from './found'
import { all, askAll, asReader, type Reader } from './reader'
import type { PublicationDoc } from './stored'
import { toLink } from './toLink'
import { toTypeFields } from './toTypeFields'

/** A stored text beside the document that holds its facts: its original, or itself. */
interface Told {
  words: PublicationDoc
  facts: PublicationDoc
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
  const told = await withFacts(type, docs, reader)
  const found = await findReferred(told, reader)
  const editions = await findEditions(type, told.map(({ words }) => originalIdOf(words)), reader)
  const texts = told.map(({ words }) => words)
  const changes = await findChanges(texts.map(({ id }) => id), reader)
  const withdrawals = await findWithdrawals(texts, reader)
  const standings = await findTranslationStandings(texts, reader)
  const unread = await findUnreadMachineWords(texts, reader)
  return told.map(({ words, facts }) =>
    toPublication(type, { words, facts }, found, {
      editions: editions[originalIdOf(words)] ?? [],
      changes: changes[words.id] ?? [],
      withdrawal: withdrawals[words.id] ?? null,
      translation: standings[words.id]?.standing ?? null,
      lag: standings[words.id]?.lag ?? null,
      hasUnreadMachineWords: unread.has(words.id),
    }),
  )
}

async function withFacts(type: PublicationType, docs: readonly PublicationDoc[], reader: Reader): Promise<Told[]> {
  const ids = idsOf(docs.map(({ original }) => original))
  if (ids.length === 0) return docs.map((doc) => ({ words: doc, facts: doc }))

  const { docs: originals } = await reader.payload.find({
    ...asReader(reader),
    ...(reader.account ? { draft: true, user: reader.account } : {}),
    ...all,
    collection: type,
    where: { id: { in: ids } },
  })
  const known = reader.facts ? [reader.facts, ...originals] : originals
  return docs.flatMap((words) => {
    const facts = words.original ? known.find(({ id }) => id === idOf(words.original)) : words
    return facts ? [{ words, facts }] : []
  })
}

async function findReferred(told: Told[], reader: Reader): Promise<Found> {
  const references = told.flatMap(({ words }) => findReferences(bodyOf(words)))
  const idsTo = (collection: string) => references.flatMap(({ relationTo, id }) => (relationTo === collection ? [id] : []))
  const facts = told.map((one) => one.facts)
  const [publications, documents, images, contacts, topics] = await askAll(reader, [
    () => findLinks([...references.filter(isToPublication), ...facts.flatMap(relatedOf)], reader),
    () => findDocuments([...idsTo('documents'), ...facts.flatMap((doc) => ('documents' in doc ? idsOf(doc.documents) : []))], reader),
    () => findImages([...idsTo('media'), ...facts.flatMap(imagesOf)], reader),
    () => findContacts([...idsTo('contacts'), ...facts.flatMap((doc) => idsOf(doc.contacts))], reader),
    () => findTopics(facts.flatMap((doc) => idsOf(doc.topics)), reader),
  ])
  return { publications, documents, images, contacts, topics }
}

function toPublication(
  type: PublicationType,
  { words, facts }: Told,
  found: Found,
  standing: Pick<Publication, 'editions' | 'changes' | 'withdrawal' | 'translation' | 'lag' | 'hasUnreadMachineWords'>,
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

function relatedOf(doc: PublicationDoc): { relationTo: PublicationType; id: string }[] {
  return (doc.related ?? []).flatMap(({ relationTo, value }) => {
    const id = idOf(value)
    return id ? [{ relationTo, id }] : []
  })
}

function imagesOf(doc: PublicationDoc): string[] {
  return idsOf([doc.heroImage, ...('pressImages' in doc ? (doc.pressImages ?? []) : [])])
}

function isToPublication(reference: { relationTo: string; id: string }): reference is { relationTo: PublicationType; id: string } {
  return ['articles', 'reports', 'press-releases'].includes(reference.relationTo)
}

function bodyOf(doc: PublicationDoc): RichText {
  // The editor's configuration makes no other nodes than the domain's, but the generated type knows only `unknown`.
  return (doc.body as RichText | null | undefined) ?? { root: { type: 'root', children: [] } }
}
