import { idOf, idsOf } from '@/domain/idOf'
import { originalIdOf } from '@/domain/originalIdOf'
import type { PublicationLink, PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { findReferences } from '@/richText/walk'
import { bodyOf } from './bodyOf'
import { chooseEdition } from './chooseEdition'
import { findContacts } from './findContacts'
import { findDocuments } from './findDocuments'
import { findFamilies, type Families } from './findFamilies'
import { findImages } from './findImages'
import { findTopics } from './findTopics'
import type { Found } from './found'
import { askAll, type Reader } from './reader'
import { relatedOf } from './relatedOf'
import type { PublicationDoc } from './stored'

/** A stored text beside the document that holds its facts: its original, or itself. */
export interface Told {
  type: PublicationType
  words: PublicationDoc
  facts: PublicationDoc
}

/** What a batch of texts leads to and shows. */
export interface Referred {
  /** For the texts of each language. */
  found: Map<Locale, Found>
  /** The texts' own public editions, by the original's id. */
  editions: Record<string, PublicationLink[]>
}

/** What a text refers to, by collection: ids in any order, repeated or not. */
interface Wanted {
  publications: { type: PublicationType; id: string }[]
  documents: string[]
  images: string[]
  contacts: string[]
  topics: string[]
}

/** Everything that texts refer to. Reads the same number of times for fifty texts as for one. */
export async function findReferred(told: readonly Told[], reader: Reader): Promise<Referred> {
  const languages = [...new Set(told.map(({ words }) => words.language))]
  const wanted = told.map((text) => ({ language: text.words.language, ...toWanted(text) }))
  const originals = told.map(({ type, words }) => ({ type, id: originalIdOf(words) }))
  const [families, documents, localized] = await askAll(reader, [
    () => findFamilies({ originals, linked: wanted.flatMap(({ publications }) => publications) }, reader),
    () => findDocuments(wanted.flatMap((one) => one.documents), reader),
    () => askAll(reader, languages.map((locale) => () => {
      const ofLanguage = wanted.filter(({ language }) => language === locale)
      return findLocalized(ofLanguage, { ...reader, locale })
    })),
  ])
  const found = localized.map(({ locale, ...rest }) => [locale, { publications: toLinks(families, locale), documents, ...rest }] as const)
  return { found: new Map(found), editions: families.editions }
}

function toWanted({ words, facts }: Told): Wanted {
  const references = findReferences(bodyOf(words))
  const idsTo = (collection: string) => references.flatMap(({ relationTo, id }) => (relationTo === collection ? [id] : []))
  return {
    publications: [...references.filter(isToPublication), ...relatedOf(facts)].map(({ relationTo, id }) => ({ type: relationTo, id })),
    documents: [...idsTo('documents'), ...('documents' in facts ? idsOf(facts.documents) : [])],
    images: [...idsTo('media'), ...imagesOf(facts)],
    contacts: [...idsTo('contacts'), ...idsOf(facts.contacts)],
    topics: idsOf(facts.topics),
  }
}

/** Pictures, contacts and topics have their words in each language. */
async function findLocalized(wanted: readonly Wanted[], reader: Reader) {
  const [images, contacts, topics] = await askAll(reader, [
    () => findImages(wanted.flatMap((one) => one.images), reader),
    () => findContacts(wanted.flatMap((one) => one.contacts), reader),
    () => findTopics(wanted.flatMap((one) => one.topics), reader),
  ])
  return { locale: reader.locale, images, contacts, topics }
}

function toLinks({ editions, originals }: Families, locale: Locale): Record<string, PublicationLink> {
  return Object.fromEntries(
    Object.entries(originals).flatMap(([id, originalId]) => {
      const link = chooseEdition(editions[originalId] ?? [], originalId, locale)
      return link ? [[id, link]] : []
    }),
  )
}

function imagesOf(doc: PublicationDoc): string[] {
  return idsOf([idOf(doc.heroImage), ...('pressImages' in doc ? (doc.pressImages ?? []) : [])])
}

function isToPublication(reference: { relationTo: string; id: string }): reference is { relationTo: PublicationType; id: string } {
  return ['articles', 'reports', 'press-releases'].includes(reference.relationTo)
}
