import type { Locale } from '@/i18n/locales'

/** The most characters a slug may have. */
export const slugMaxLength = 80

/** How the sign `&` is read aloud. */
const ampersand: Record<Locale, string> = { sv: 'och', en: 'and' }

// Letters that do not come apart into a base letter and a mark when decomposed.
const letters: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', ł: 'l', đ: 'd', œ: 'oe' }

/**
 * The address word of a title, made the Swedish way: å and ä become a, ö becomes o.
 *
 * @param title  Any text, composed or decomposed.
 * @param locale The title's language, which decides how `&` is read.
 * @returns Lower-case a–z, digits and single hyphens; at most `slugMaxLength` characters, cut at a word.
 *   Empty when the title has no letter or digit that can be written so.
 */
export function toSlug(title: string, locale: Locale): string {
  const words = title
    .replaceAll('\u00AD', '')
    .replaceAll('&', ` ${ampersand[locale]} `)
    .toLowerCase()
    .replace(/[æøßðþłđœ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return cutAtWord(words.join('-'))
}

function cutAtWord(slug: string): string {
  if (slug.length <= slugMaxLength) return slug

  const end = slug.lastIndexOf('-', slugMaxLength)
  return end > 0 ? slug.slice(0, end) : slug.slice(0, slugMaxLength)
}
