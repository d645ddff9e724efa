/** The JSON Schema of the news items that the newsroom writes. */
export const ninjsSchema = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'

/** IPTC has registered no media type for ninjs, so it is sent as what it is. */
export const ninjsMediaType = 'application/json'

/**
 * The same where pages link to it, with which JSON it is. The bare type would not do there: programs that look for feeds
 * take every `application/json` for one.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6906
 */
export const ninjsLinkType = `${ninjsMediaType}; profile="${ninjsSchema}"`

/** @see https://www.rfc-editor.org/rfc/rfc6350#section-10.1 */
export const cardMediaType = 'text/vcard'
