import type { PayloadRequest } from 'payload'
import type { Publication, PublicationType } from '@/domain/publication'
import type { PublicationDoc } from './publicationDoc'

interface Told {
  type: PublicationType
  /** The text as it has just been published. */
  doc: PublicationDoc
  /** The instant its readers have it at. */
  at: Date
  req: PayloadRequest
}

/**
 * Tells a text as its readers are told it, so that its revision can be kept word for word. The read path knows how; the
 * composition root hands it in, for the write path does not import it.
 *
 * @returns `null` when the text has no readers at the instant.
 */
export type Tell = (told: Told) => Promise<Publication | null>
