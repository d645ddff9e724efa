import { isLocale, type Locale } from '@/i18n/locales'
import type { FileCollection } from './address'

/**
 * A place that only who has a preview link can ask for. The token names the text, so nothing of a text that is not
 * public has an address that could be guessed.
 */
export type SharedPlace =
  /** The text itself. */
  | { show: 'text' }
  /** Its edition in a language. */
  | { show: 'edition'; locale: Locale }
  /** A file that the text shows or leads to. */
  | { show: 'file'; collection: FileCollection; filename: string }

/**
 * The path of a place behind a preview link.
 *
 * @param token The link's secret.
 */
export function toSharedPath(token: string, place: SharedPlace): string {
  return `/preview/shared/${[token, ...toSegments(place)].map(encodeURIComponent).join('/')}`
}

function toSegments(place: SharedPlace): string[] {
  switch (place.show) {
    case 'text':
      return []
    case 'edition':
      return [place.locale]
    case 'file':
      return [place.collection, place.filename]
  }
}

/**
 * The place that the words after a token name.
 *
 * @param segments Decoded.
 * @returns `null` when no place is spelled so.
 */
export function parseSharedPlace(segments: readonly string[]): SharedPlace | null {
  const [first, filename, ...more] = segments
  if (first === undefined) return { show: 'text' }
  if (filename === undefined) return isLocale(first) ? { show: 'edition', locale: first } : null
  if (more.length > 0 || (first !== 'media' && first !== 'documents')) return null
  return { show: 'file', collection: first, filename }
}
