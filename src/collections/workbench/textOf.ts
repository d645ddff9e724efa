import type { Text } from '@/translation/unit'
import { bodyOf } from '../publication/bodyOf'
import type { PublicationDoc } from '../publication/publicationDoc'

/** The words of a stored text, as translators have them. */
export function textOf(doc: Partial<PublicationDoc>): Text {
  return {
    title: doc.title ?? '',
    standfirst: doc.standfirst ?? '',
    ...('place' in doc ? { place: doc.place ?? null } : {}),
    ...('publisher' in doc ? { publisher: doc.publisher ?? null } : {}),
    body: bodyOf(doc),
  }
}
