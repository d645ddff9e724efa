import type { MarkedPiece } from '@/domain/search'

/** Words, with those that were searched for marked. */
export function Marked({ pieces }: { pieces: MarkedPiece[] }) {
  // The pieces of a text have no names but their places, and never change them.
  return pieces.map(({ words, isSearched }, place) => (isSearched ? <mark key={place}>{words}</mark> : words))
}
