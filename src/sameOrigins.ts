/**
 * The origins a browser may send an editor's cookie from: the newsroom's own, and on one's own machine either of the
 * two names it goes by.
 *
 * @param siteUrl The public origin.
 */
export function sameOrigins(siteUrl: string): string[] {
  const url = new URL(siteUrl)
  const own = ['localhost', '127.0.0.1']
  if (!own.includes(url.hostname)) return [url.origin]
  return own.map((hostname) => `${url.protocol}//${hostname}${url.port && `:${url.port}`}`)
}
