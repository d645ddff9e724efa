import type { Publication } from './publication'
import type { Change } from './revision'

/** A text as it was published once, beside the text as it is. */
export interface EarlierVersion {
  number: number
  /** From when it was what readers had. */
  publishedAt: Date
  /** Until when; `null` while it still is. */
  replacedAt: Date | null
  /** What readers have been told of since. */
  changesSince: Change[]
  /** The text as it was then. */
  publication: Publication
  /** The text as it is now. */
  present: Publication
}
