import type { PublicationLink, PublicationType } from '@/domain/publication'
import type { LinkDoc } from './stored'

/**
 * A stored text as something to link to.
 *
 * @returns `null` for a text without an address, which cannot be public.
 */
export function toLink(type: PublicationType, doc: LinkDoc): PublicationLink | null {
  if (!doc.slug) return null
  const { id, language, slug, title } = doc
  return { id, type, language, title: title ?? '', slug, isWithdrawn: Boolean(doc.withdrawnAt) }
}
