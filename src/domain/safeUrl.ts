const safeSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * The address that an editor typed or pasted, when it is one a reader may be sent to.
 *
 * The browser's own parser decides, so that `java\nscript:` or a leading space, which browsers overlook, hide nothing.
 *
 * @param text An absolute address: http, https, mailto or tel.
 * @returns An address in ASCII: host in punycode, other letters percent-encoded. `null` for another scheme, for a
 *   relative or protocol-relative address (`//host`), and for what is no address.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function parseSafeUrl(text: string): URL | null {
  const url = URL.parse(text)
  if (!url || !safeSchemes.includes(url.protocol)) return null

  // Only addresses with a host have their spaces encoded by the parser.
  if (url.protocol === 'tel:') return new URL(url.href.replace(/\s|%20/g, ''))
  return new URL(url.href.replaceAll(' ', '%20'))
}
