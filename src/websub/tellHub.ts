/** What a hub makes of being told. `refused`: it will not take it, now or later. `away`: it may take it later. */
export type Hearing = { outcome: 'taken' | 'refused'; status: number } | { outcome: 'away'; status: number | null }

const timeoutMilliseconds = 10_000

/** Of the answers that blame the question (4xx), those that only put it off. */
const laterStatuses = [408, 425, 429]

/**
 * Tells a hub that a document of a feed has changed, so that it fetches it and passes it on.
 *
 * WebSub does not say how a publisher tells its hub. Hubs take a form as PubSubHubbub 0.3 had it, and read the address
 * from `hub.url` (Google's, Superfeedr's) or from `hub.topic` (Switchboard and newer ones), so it stands in both. How
 * several addresses fit into one form they do not agree on, so each has a form of its own.
 *
 * @param hubUrl      The hub's address.
 * @param documentUrl The document's own address, as it names itself.
 * @see https://www.w3.org/TR/websub/#publishing
 */
export async function tellHub(hubUrl: string, documentUrl: string): Promise<Hearing> {
  try {
    const response = await fetch(hubUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': documentUrl, 'hub.topic': documentUrl }).toString(),
      // The hub that feeds name is the one that is told. If it has moved, both must change.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    })
    // Its status says everything; however long its answer is, nobody reads it.
    await response.body?.cancel()
    return judge(response.status)
  } catch {
    // Whatever kept it from answering, it may answer later.
    return { outcome: 'away', status: null }
  }
}

function judge(status: number): Hearing {
  if (status >= 200 && status < 300) return { outcome: 'taken', status }
  const isRefusal = status >= 400 && status < 500 && !laterStatuses.includes(status)
  return { outcome: isRefusal ? 'refused' : 'away', status }
}
