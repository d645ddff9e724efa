import type { PublicationLink } from '@/domain/publication'

/**
 * The name of a text in one language that never changes and is never used again: not when the slug, the title, the date
 * or the address of the newsroom changes.
 *
 * @param tagAuthority Who names the texts, as `toFeedAuthority` gives it.
 * @see https://www.rfc-editor.org/rfc/rfc4151
 */
export function toEntryId(
  { type, id, language }: Pick<PublicationLink, 'type' | 'id' | 'language'>,
  tagAuthority: string,
): string {
  return `tag:${tagAuthority}:${type}:${id}:${language}`
}
