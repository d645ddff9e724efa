/**
 * The elements of one name in a document's text, by their attributes. Our pages write every attribute in double quotes.
 *
 * @param name Name of the element, such as `link`.
 */
export function tagsIn(markup: string, name: string): Record<string, string>[] {
  return [...markup.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key.toLowerCase(), plain(value)]),
    ),
  )
}

/** The language editions that a page names in its head, by `hreflang`. */
export function alternatesIn(html: string): Record<string, string> {
  const editions = tagsIn(html, 'link').filter(({ rel, hreflang, type }) => rel === 'alternate' && hreflang && !type)
  return Object.fromEntries(editions.map(({ hreflang = '', href = '' }) => [hreflang, href]))
}

/** The address a page gives as its own; `null` for a page that is no place of its own. */
export function canonicalIn(html: string): string | null {
  return tagsIn(html, 'link').find(({ rel }) => rel === 'canonical')?.href ?? null
}

/** The language a page says it is in. */
export function languageIn(html: string): string | null {
  return tagsIn(html, 'html')[0]?.lang ?? null
}

/** Everything that a page leads to or loads, as it is written. */
export function addressesIn(html: string): string[] {
  const tags = ['a', 'link', 'img', 'source', 'script'].flatMap((name) => tagsIn(html, name))
  return tags.flatMap(({ href, src }) => href ?? src ?? [])
}

function plain(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
