import { ask, siteUrl, type Reply } from './ask'
import { addressesIn } from './markup'

/** What a reader finds who follows every link of the newsroom. */
interface Visited {
  /** Every page there is, by its address. */
  pages: Map<string, Reply>
  /** What every address of ours that stands on a page answers. */
  statuses: Map<string, number>
}

/** Follows every link from the front pages and the sitemap. */
export async function visitEverything(): Promise<Visited> {
  const { text } = await ask('/sitemap.xml')
  const queue = [`${siteUrl}/sv`, `${siteUrl}/en`, ...[...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '')]
  const found: Visited = { pages: new Map(), statuses: new Map() }
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (found.statuses.has(url)) continue
    const reply = await ask(url)
    found.statuses.set(url, reply.status)
    // A missing page leads on to nothing that the others do not.
    if (!reply.headers['content-type']?.startsWith('text/html') || reply.status !== 200) continue

    // A form in which a text is chosen already is no page of its own.
    if (new URL(url).searchParams.has('text')) continue

    found.pages.set(url, reply)
    queue.push(...addressesIn(reply.text).flatMap((address) => toOurs(address, url)))
  }
  return found
}

function toOurs(address: string, base: string): string[] {
  const url = new URL(address, base)
  url.hash = ''
  return url.origin === siteUrl ? [url.href.replace(/\/$/, '')] : []
}
