import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { changesChannel, parseNotice } from '@/cache/changes'

/** Who must know of changes. */
export interface ChangeHearer {
  purge: (tags: readonly string[]) => void
  /** Every change is heard from now on. */
  startStoring: () => void
  /** Changes may go unheard from now on. */
  stopStoring: () => void
}

export interface ChangeListener {
  /** Settles when everything that was committed before the call has been heard, or when nothing can be heard. */
  catchUp: () => Promise<void>
  close: () => Promise<void>
}

interface Listening {
  databaseUrl: string
  hearer: ChangeHearer
  log: (line: string) => void
}

const firstRetryMilliseconds = 100
const longestRetryMilliseconds = 5000
const connectionMilliseconds = 5000
// A connection that a firewall forgot says nothing: for so long, together, may changes go unheard unnoticed.
const heartbeatMilliseconds = 5000
const silenceMilliseconds = 3000

/**
 * Hears, on a connection of its own, what writers in any process have committed.
 *
 * @param databaseUrl Of PostgreSQL itself: nothing is heard through a pooler that lends connections per transaction.
 * @param hearer      Told of each change, and from when to when changes can be heard.
 * @param log         Told when the connection is lost, and when it is back.
 * @returns At once. The first connection is made, and lost ones are made again, in the background.
 */
export function listenForChanges(listening: Listening): ChangeListener {
  const closing = new AbortController()
  const line: Line = { client: null }
  const ended = keepListening(listening, line, closing.signal)
  return {
    catchUp: () => catchUp(line),
    close: async () => {
      closing.abort()
      await ended
    },
  }
}

/** The connection that changes are heard on; `null` while there is none. */
interface Line {
  client: Client | null
}

/** PostgreSQL sends what waits to be heard before it answers a question on the same connection. */
async function catchUp({ client }: Line): Promise<void> {
  // When the line is lost, the listener hears of it by itself, and nothing is kept until it is back.
  await client?.query('SELECT 1').catch(() => undefined)
}

async function keepListening(
  { databaseUrl, hearer, log }: Listening,
  line: Line,
  closing: AbortSignal,
): Promise<void> {
  let failures = 0
  const onListening = () => {
    if (failures > 0) log('Changes are heard again, answers are cached again')
    failures = 0
    hearer.startStoring()
  }
  while (!closing.aborted) {
    const reason = await listenOnce({ databaseUrl, hearer, line, onListening, closing })
    if (closing.aborted) return
    if (failures === 0) log(`Changes cannot be heard, so no answers are cached until they can: ${reason}`)
    const retryMilliseconds = Math.min(firstRetryMilliseconds * 2 ** failures, longestRetryMilliseconds)
    failures += 1
    await waitOrClose(retryMilliseconds, closing)
  }
}

/** Listens until the connection is lost or the newsroom closes, and tells why it ended. */
async function listenOnce({ databaseUrl, hearer, line, onListening, closing }: Omit<Listening, 'log'> & {
  line: Line
  onListening: () => void
  closing: AbortSignal
}): Promise<string> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'nyhetsrum changes',
    keepAlive: true,
    connectionTimeoutMillis: connectionMilliseconds,
    query_timeout: silenceMilliseconds,
  })
  // Without a hearer of its own, an error on an idle connection would end the process.
  const lost = new Promise<Error>((resolve) => {
    client.on('error', resolve).on('end', () => resolve(new Error('the connection was closed')))
  })
  try {
    client.on('notification', ({ payload }) => hearer.purge(parseNotice(payload)))
    await client.connect()
    await client.query(`LISTEN ${changesChannel}`)
    line.client = client
    onListening()
    return describe(await Promise.race([lost, findSilence(client, closing)]))
  } catch (error) {
    return describe(error)
  } finally {
    line.client = null
    hearer.stopStoring()
    // A connection that is lost already cannot be closed in good order.
    await client.end().catch(() => undefined)
  }
}

/** Asks for a sign of life now and then. Ends with the error when there is none, or when the newsroom closes. */
async function findSilence(client: Client, closing: AbortSignal): Promise<unknown> {
  try {
    while (!closing.aborted) {
      await waitOrClose(heartbeatMilliseconds, closing)
      if (!closing.aborted) await client.query('SELECT 1')
    }
    return new Error('closing')
  } catch (error) {
    return error
  }
}

async function waitOrClose(milliseconds: number, closing: AbortSignal): Promise<void> {
  // The only reason to wake early is that the newsroom closes, which the caller looks for.
  await pause(milliseconds, undefined, { signal: closing }).catch(() => undefined)
}

/** Node names failed connections by code alone when it tried several addresses. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
