/** Where the newsroom keeps the authority of its feeds' ids. */
export const feedAuthorityKey = 'feedAuthority'

/**
 * Who names the texts in feeds: the newsroom's host and the year it began to publish there. It is kept once and for
 * all, so that ids stay when the newsroom moves to another address.
 *
 * @param siteUrl The newsroom's public address.
 * @param now     The instant of the first publication.
 * @returns Such as `news.example.org,2026`.
 * @see https://www.rfc-editor.org/rfc/rfc4151#section-2.1
 */
export function toFeedAuthority(siteUrl: string, now: Date): string {
  return `${new URL(siteUrl).hostname},${now.getUTCFullYear()}`
}
