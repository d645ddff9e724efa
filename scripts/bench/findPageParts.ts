/** What a page makes the browser fetch or run, pictures apart. */
export interface PageParts {
  /** Addresses of script files. */
  scripts: string[]
  /** Script that stands in the page. */
  inlineScripts: string[]
  stylesheets: string[]
  preloadedFonts: string[]
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi

/**
 * The parts that a page names in its markup.
 *
 * @param html A whole page; a feed has none of them.
 */
export function findPageParts(html: string): PageParts {
  const scripts = [...html.matchAll(scriptElement)]
    .map(([, attributes = '', text = '']) => ({ attributes, text }))
    .filter(({ attributes }) => isRun(findAttribute(attributes, 'type')))
  const links = [...html.matchAll(/<link\b([^>]*)>/gi)].map(([, attributes = '']) => attributes)
  const findLinks = (rel: string, as: string | null) =>
    links
      .filter((link) => findAttribute(link, 'rel') === rel && findAttribute(link, 'as') === as)
      .flatMap((link) => findAttribute(link, 'href') ?? [])
  return {
    scripts: scripts.flatMap(({ attributes }) => findAttribute(attributes, 'src') ?? []),
    inlineScripts: scripts.filter(({ text }) => text.trim() !== '').map(({ text }) => text),
    stylesheets: findLinks('stylesheet', null),
    preloadedFonts: findLinks('preload', 'font'),
  }
}

/** Whether a browser runs a script of this type. JSON-LD, which search engines read, is only data. */
function isRun(type: string | null): boolean {
  return type === null || type === '' || type === 'module' || /javascript$/i.test(type)
}

function findAttribute(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'i').exec(attributes)?.[1]
  return value === undefined ? null : value.replaceAll('&amp;', '&')
}
