import type { Article, PressRelease, Report } from '@/payload-types'

/** A stored text of any of the three collections: one text in one language. */
export type PublicationDoc = Article | Report | PressRelease

/**
 * The id behind a relationship, whether or not it was populated.
 *
 * @param value What the relationship holds.
 * @returns `null` when it holds nothing.
 */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : value.id
}
