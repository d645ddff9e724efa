import type { ReactElement } from 'react'

// React writes a few attributes the way JavaScript spells them. HTML does not mind, simpler readers of HTML do.
const camelCaseAttribute = / (charSet|dateTime|fetchPriority|hrefLang|imageSizes|imageSrcSet|srcSet)="/g

/**
 * A whole HTML document, ready to send.
 *
 * @param page One of the pages in this folder.
 * @returns The document with its doctype, without any script that runs.
 */
export async function renderPage(page: ReactElement): Promise<string> {
  // Next refuses a static import of React's server renderer in a route handler.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(page)
  return `<!doctype html>${markup.replace(camelCaseAttribute, (attribute) => attribute.toLowerCase())}`
}
