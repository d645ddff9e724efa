import type { Article, PublicationLink } from './publication'
import type { Change } from './revision'

type EventFields = Pick<Article, 'kind' | 'eventStartsOn' | 'eventEndsOn' | 'place'>

/** A public text, as far as a mail tells of it. */
export interface MailedText extends PublicationLink, EventFields {
  standfirst: string
  /** Whether a machine wrote words of it that nobody has read. */
  hasUnreadMachineWords: boolean
  /** The text that all its editions are editions of; its own id when it is that. */
  originalId: string
  /** Every public edition of the text, itself included, in the house's order. */
  editions: PublicationLink[]
  /** What its readers have been told of since it was first published, the oldest first. */
  changes: Change[]
}
