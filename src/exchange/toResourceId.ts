/**
 * The name of something that texts use, a picture, file, topic or contact, that never changes: neither with its words nor
 * with its address. It is the same in every language, like the thing itself.
 *
 * @param tagAuthority Who names things in the newsroom, as `toFeedAuthority` gives it.
 * @see https://www.rfc-editor.org/rfc/rfc4151
 */
export function toResourceId(
  collection: 'media' | 'documents' | 'topics' | 'contacts',
  { id }: { id: string },
  tagAuthority: string,
): string {
  return `tag:${tagAuthority}:${collection}:${id}`
}
