import type { CollectionBeforeChangeHook } from 'payload'
import { findReferences } from '@/richText/walk'
import { bodyOf } from './bodyOf'
import { idOf, type PublicationDoc } from './publicationDoc'

type Use = NonNullable<PublicationDoc['uses']>[number]

/** Notes everything a text leads to or shows, in its words and beside them, so that a record in use is known to be. */
export const recordUses: CollectionBeforeChangeHook<PublicationDoc> = ({ data }) => {
  const uses = new Map<string, Use>()
  for (const use of [...findReferences(bodyOf(data)).map(toUse), ...usesOfFacts(data)]) uses.set(String(use.value), use)
  return { ...data, uses: [...uses.values()] }
}

function toUse({ relationTo, id }: { relationTo: Use['relationTo']; id: string }): Use {
  // Which collection an id belongs to is known only at run time; the pair is right by construction.
  return { relationTo, value: id } as Use
}

function usesOfFacts(data: Partial<PublicationDoc>): Use[] {
  const images = [data.heroImage, ...('pressImages' in data ? (data.pressImages ?? []) : [])]
  const documents = 'documents' in data ? (data.documents ?? []) : []
  return [
    ...toUses('media', images),
    ...toUses('documents', documents),
    ...toUses('topics', data.topics ?? []),
    ...toUses('contacts', data.contacts ?? []),
    ...(data.related ?? []).flatMap(({ relationTo, value }) => toUses(relationTo, [value])),
  ]
}

function toUses(relationTo: Use['relationTo'], values: (string | { id: string } | null | undefined)[]): Use[] {
  return values.flatMap((value) => {
    const id = idOf(value)
    return id ? [toUse({ relationTo, id })] : []
  })
}
