/** What a picture's own file says of who made it, and of who owns it. */
export interface PictureWords {
  photographer: string | null
  /** Whom to thank in public, such as an agency; not always the photographer. */
  credit: string | null
  copyright: string | null
}

/**
 * A line for readers to see with the picture, as newspapers write it.
 *
 * @returns `Åsa Öberg/TT`; either alone when the other is missing or says the same; `null` when nothing is known.
 */
export function toCredit({ photographer, credit }: PictureWords): string | null {
  if (!photographer || !credit) return photographer ?? credit
  return credit.includes(photographer) ? credit : `${photographer}/${credit}`
}
