import type { PayloadRequest } from 'payload'
import type { PublicationType } from '@/domain/publication'
import type { Significance } from '@/domain/revision'
import type { PublicationDoc } from '../publication/publicationDoc'

/** What the editor says of a change, for its readers. */
export interface Change {
  significance?: Significance
  changeNote?: string
}

/** A publication that an editor wants at a time. */
export interface Wish {
  type: PublicationType
  /** The text as it is stored. */
  doc: PublicationDoc
  publishAt: Date
  change: Change
  req: PayloadRequest
}
