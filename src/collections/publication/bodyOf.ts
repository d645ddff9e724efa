import type { RichText } from '@/domain/body'
import type { PublicationDoc } from './publicationDoc'

const emptyBody: RichText = { root: { type: 'root', children: [] } }

/**
 * The running text of a stored document.
 *
 * @param doc A document, or the part of one that is being saved.
 * @returns A body without content when there is none.
 */
export function bodyOf(doc: Partial<Pick<PublicationDoc, 'body'>>): RichText {
  // The editor's configuration makes no other nodes than the domain's, but the generated type knows only `unknown`.
  return (doc.body as RichText | null | undefined) ?? emptyBody
}
