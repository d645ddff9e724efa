import type { TypedUser } from 'payload'
import type { Publication, PublicationType } from '@/domain/publication'
import type { Reader } from './reader'
import { toPublications } from './toPublications'

interface Wanted {
  type: PublicationType
  id: string
  /** Whose rights decide whether there is anything to see. */
  user: TypedUser
}

/**
 * The newest saved words of a text, public or not, as its readers would see them.
 *
 * @returns `null` when there is no such text, or none that the account may read.
 */
export async function findPreview({ type, id, user }: Wanted, reader: Reader): Promise<Publication | null> {
  const doc = await reader.payload.findByID({
    collection: type,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    user,
  })
  if (!doc) return null

  // A text without a time would be published now.
  const dated = { ...doc, publishedAt: doc.publishedAt ?? reader.now.toISOString() }
  const publications = await toPublications(type, [dated], { ...reader, locale: doc.language, account: user })
  return publications[0] ?? null
}
