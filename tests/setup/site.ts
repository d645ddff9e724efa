import type { RequestListener } from 'node:http'
import { GET } from '@/app/(site)/[[...path]]/route'
import { origin } from './newsroom'

/** What a reader is answered at a path. */
export async function visit(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return GET(new Request(origin + path, { headers }))
}

/** The site's own answers to readers, as the app gives them to the server, without Next in between. */
export const siteApp: RequestListener = (request, response) => {
  void visit(request.url ?? '').then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
}

/** Addresses of the newsroom that an answer leads to, without their queries. */
export function pathsIn(body: string): string[] {
  const addresses = [...body.matchAll(/(?:href|src|url|content)="([^"]+)"|<(?:loc|link|guid)>([^<]+)</g)]
  return addresses
    .flatMap(([, attribute, text]) => URL.parse((attribute ?? text ?? '').replaceAll('&amp;', '&'), origin) ?? [])
    .filter((url) => url.origin === origin)
    .map((url) => url.pathname)
}
