/** Where `src/server` says which network a form came from. It lets nobody else say so. */
const networkHeader = 'x-reader-network'

/** The network that a form came from; all that are unknown count as one. */
export function readerNetwork(request: Request): string {
  return request.headers.get(networkHeader) ?? 'unknown'
}
