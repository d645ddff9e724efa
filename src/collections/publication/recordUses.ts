import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/domain/idOf'
import { findReferences } from '@/richText/walk'
import { bodyOf } from './bodyOf'
import type { PublicationDoc } from './publicationDoc'

type Use = NonNullable<PublicationDoc['uses']>[number]

/** Notes everything a text leads to or shows, in its words and beside them, so that a record in use is known to be. */
export const recordUses: CollectionBeforeChangeHook<PublicationDoc> = ({ data }) => {
  const references = [...findReferences(bodyOf(data)), ...referencesOfFacts(data)]
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  return { ...data, uses: [...byId.values()].map(toUse) }
}

interface Reference {
  relationTo: Use['relationTo']
  id: string
}

function toUse({ relationTo, id }: Reference): Use {
  return { relationTo, value: id }
}

function referencesOfFacts(data: Partial<PublicationDoc>): Reference[] {
  const images = [data.heroImage, ...('pressImages' in data ? (data.pressImages ?? []) : [])]
  const documents = 'documents' in data ? (data.documents ?? []) : []
  return [
    ...toReferences('media', images),
    ...toReferences('documents', documents),
    ...toReferences('topics', data.topics ?? []),
    ...toReferences('contacts', data.contacts ?? []),
    ...(data.related ?? []).flatMap(({ relationTo, value }) => toReferences(relationTo, [value])),
  ]
}

function toReferences(
  relationTo: Use['relationTo'],
  values: readonly (string | { id: string } | null | undefined)[],
): Reference[] {
  return values.flatMap((value) => {
    const id = idOf(value)
    return id ? [{ relationTo, id }] : []
  })
}
