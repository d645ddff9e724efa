import type { PublicationSummary } from './publication'

/** The longest search that is read to its end, in characters. A longer one is cut there. */
export const searchMaxCharacters = 200

/** A piece of a text, and whether it is one of the words that were searched for. */
export interface MarkedPiece {
  words: string
  isSearched: boolean
}

/** A text that answers a search, with the words searched for marked in it. */
export interface SearchHit extends PublicationSummary {
  markedTitle: MarkedPiece[]
  markedStandfirst: MarkedPiece[]
  /** The place in the body that answers best; `null` where title and standfirst hold every word searched for. */
  excerpt: MarkedPiece[] | null
  /** Since when the text no longer holds; `null` for one that does. */
  withdrawnAt: Date | null
}
