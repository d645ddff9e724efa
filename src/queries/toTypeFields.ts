import { idsOf } from '@/domain/idOf'
import type { Article, PressRelease, PublicationType, Report } from '@/domain/publication'
import type { Found } from './found'
import type { PublicationDoc } from './stored'

type Shared = 'id' | 'language' | 'title' | 'slug' | 'standfirst' | 'body' | 'references' | 'publishedAt' | 'modifiedAt'
type Standing = 'editions' | 'changes' | 'withdrawal' | 'reinstatedAt' | 'translation' | 'lag' | 'hasUnreadMachineWords'
type Facts = 'original' | 'topics' | 'contacts' | 'heroImage' | 'related'
type Common = Shared | Standing | Facts
type TypeFields = Omit<Article, Common> | Omit<Report, Common> | Omit<PressRelease, Common>

/**
 * What a text has because of its collection.
 *
 * @param words The stored text, for what each language has for itself.
 * @param facts The document that holds its facts.
 */
export function toTypeFields(
  type: PublicationType,
  words: PublicationDoc,
  facts: PublicationDoc,
  { documents, images }: Found,
): TypeFields {
  const place = ('place' in words && words.place) || null
  switch (type) {
    case 'articles':
      return { type, place, ...eventFieldsOf(facts) }
    case 'reports':
      return { type, publisher: ('publisher' in words && words.publisher) || null, ...reportFieldsOf(facts, documents) }
    case 'press-releases':
      return {
        type,
        place,
        pressImages: idsOf('pressImages' in facts ? facts.pressImages : []).flatMap((id) => images[id] ?? []),
      }
  }
}

/** When an event is held; a text of another collection is news without a time. */
export function eventFieldsOf(facts: Partial<PublicationDoc>): Pick<Article, 'kind' | 'eventStartsOn' | 'eventEndsOn'> {
  if (!('kind' in facts)) return { kind: 'news', eventStartsOn: null, eventEndsOn: null }
  return {
    kind: facts.kind ?? 'news',
    eventStartsOn: toDay(facts.eventStartsOn),
    eventEndsOn: toDay(facts.eventEndsOn),
  }
}

function reportFieldsOf(
  facts: PublicationDoc,
  files: Found['documents'],
): Pick<Report, 'documents' | 'issuedOn' | 'authors' | 'reportNumber' | 'isbn'> {
  if (!('authors' in facts)) return { documents: [], issuedOn: null, authors: [], reportNumber: null, isbn: null }
  return {
    documents: idsOf(facts.documents).flatMap((id) => files[id] ?? []),
    issuedOn: toDay(facts.issuedOn),
    authors: (facts.authors ?? []).map(({ name }) => name),
    reportNumber: facts.reportNumber ?? null,
    isbn: facts.isbn ?? null,
  }
}

function toDay(instant: string | null | undefined): string | null {
  return instant ? instant.slice(0, 10) : null
}
