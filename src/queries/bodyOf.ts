import type { RichText } from '@/domain/body'
import type { PublicationDoc } from './stored'

/** A stored text's running text; empty when it has none. */
export function bodyOf(doc: PublicationDoc): RichText {
  // The editor's configuration makes no other nodes than the domain's, but the generated type knows only `unknown`.
  return (doc.body as RichText | null | undefined) ?? { root: { type: 'root', children: [] } }
}
