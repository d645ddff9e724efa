import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a publisher told the hub. */
export interface HubRequest {
  method: string
  /** Path and query. */
  path: string
  headers: IncomingHttpHeaders
  /** The form's fields, the first first. */
  fields: [string, string][]
  /** The document that it was told of. */
  topic: string
  /** What the hub was given when it fetched the document; `null` when it fetched nothing. */
  fetched: string | null
}

/** A WebSub hub of the test's own. */
export interface WebSubHub {
  url: string
  requests: HubRequest[]
  /** The status it answers with; `null` to say nothing, ever. */
  answer: (topic: string) => number | null
  /** How it fetches a document that it is told of, before it answers; `null` to fetch nothing. */
  fetch: ((url: string) => Promise<string>) | null
  /** Stops listening, or listens again at the same address. */
  goDown: () => Promise<void>
  comeUp: () => Promise<void>
}

/** Opens a hub on this machine. It redirects with 301 to another address of its own, and its other answers never end. */
export async function openWebSubHub(): Promise<WebSubHub> {
  const server = createServer((request, response) => void take(request, response, hub))
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  await listen(0)
  // A server that listens on a port has an address of that kind.
  const { port } = server.address() as AddressInfo
  const hub: WebSubHub = {
    url: `http://127.0.0.1:${port}/hub?newsroom=1`,
    requests: [],
    answer: () => 202,
    fetch: null,
    goDown: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    comeUp: () => listen(port),
  }
  return hub
}

async function take(request: IncomingMessage, response: ServerResponse, hub: WebSubHub): Promise<void> {
  const { method = '', url: path = '', headers } = request
  const fields = [...new URLSearchParams(await text(request))]
  const topic = fields.find(([name]) => name === 'hub.url')?.[1] ?? ''
  const taken: HubRequest = { method, path, headers, fields, topic, fetched: null }
  hub.requests.push(taken)
  if (hub.fetch) taken.fetched = await hub.fetch(topic)
  const status = hub.answer(topic)
  if (status === null) return
  response.writeHead(status, { Location: '/elsewhere', 'Set-Cookie': 'who=newsroom' }).write('Thank you. '.repeat(1000))
  if (status < 300 || status >= 400) return
  response.end()
}
