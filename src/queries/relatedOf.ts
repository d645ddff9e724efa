import { idOf } from '@/domain/idOf'
import type { PublicationType } from '@/domain/publication'
import type { PublicationDoc } from './stored'

/** The texts that a stored text is said to be related to. */
export function relatedOf(doc: PublicationDoc): { relationTo: PublicationType; id: string }[] {
  return (doc.related ?? []).flatMap(({ relationTo, value }) => {
    const id = idOf(value)
    return id ? [{ relationTo, id }] : []
  })
}
