import { toSlug } from '@/domain/slug'
import type { Locale } from '@/i18n/locales'

/** What a text has come to while it is written from its beginning to its end. */
export interface Outline {
  /** Notes that a heading of a level begins here. */
  enter(level: number): void
  /** The level for headings under the nearest one above; 2 directly under the page's title. */
  nextLevel(): number
  /** A word for addresses to a heading, made from its text; no two are alike in one text. */
  toHeadingId(text: string): string
  /** 1 for the text's first table, then 2. */
  nextTableNumber(): number
}

const deepestHeading = 4

/**
 * An outline of a text that is about to be written.
 *
 * @param locale Language of the headings.
 */
export function startOutline(locale: Locale): Outline {
  const usesById = new Map<string, number>()
  let level = 1
  let tables = 0
  return {
    enter: (entered) => {
      level = entered
    },
    nextLevel: () => Math.min(level + 1, deepestHeading),
    nextTableNumber: () => ++tables,
    toHeadingId: (text) => {
      // The first letter keeps a heading called “Main” apart from the page's own landmarks.
      const id = `h-${toSlug(text, locale)}`
      const uses = (usesById.get(id) ?? 0) + 1
      usesById.set(id, uses)
      return uses === 1 ? id : `${id}--${uses}`
    },
  }
}
