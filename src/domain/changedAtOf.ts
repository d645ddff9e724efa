import type { Publication } from './publication'

/**
 * When readers last needed to know of something about a text: that its words were changed, that it no longer holds, or
 * that it holds again.
 *
 * @returns When it was published, for a text that has not changed since.
 */
export function changedAtOf({ publishedAt, modifiedAt, withdrawal, reinstatedAt }: Publication): Date {
  const instants = [publishedAt, modifiedAt, withdrawal?.at, reinstatedAt].flatMap((at) => at ?? [])
  return new Date(Math.max(...instants.map(Number)))
}
