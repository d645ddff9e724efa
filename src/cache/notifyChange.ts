import { everything } from './tags'

/** The channel on which writers tell every server process what has changed. */
export const changesChannel = 'nyhetsrum_changes'

/** One parametrised SQL statement. */
export interface Statement {
  text: string
  values: string[]
}

/** Runs one statement inside the transaction that makes the change. */
export type Execute = (statement: Statement) => Promise<unknown>

// PostgreSQL takes payloads shorter than 8000 bytes.
const payloadMaxBytes = 7999

/**
 * Tells every server process to make the answers with these tags anew. Run it inside the writing transaction:
 * PostgreSQL delivers at commit, never before, and not at all when the write is rolled back.
 *
 * @param execute Runs SQL in the writing transaction.
 * @param tags    What the change touches; `*` for everything.
 * @see https://www.postgresql.org/docs/current/sql-notify.html
 */
export async function notifyChange(execute: Execute, tags: readonly string[]): Promise<void> {
  for (const statement of toNotifyStatements(tags)) await execute(statement)
}

/**
 * The statements that announce a change, in as many messages as PostgreSQL's limit asks for.
 *
 * @returns Empty when there are no tags. A tag too long for any message becomes `*`: purging too much is always right.
 */
export function toNotifyStatements(tags: readonly string[]): Statement[] {
  return toPayloads([...new Set(tags)]).map((payload) => ({
    text: 'SELECT pg_notify($1, $2)',
    values: [changesChannel, payload],
  }))
}

function toPayloads(tags: readonly string[]): string[] {
  if (tags.includes(everything)) return [JSON.stringify([everything])]

  const chunks: string[][] = []
  for (const tag of tags) {
    if (!fits([tag])) return [JSON.stringify([everything])]
    const last = chunks.at(-1)
    if (last && fits([...last, tag])) last.push(tag)
    else chunks.push([tag])
  }
  return chunks.map((chunk) => JSON.stringify(chunk))
}

function fits(tags: readonly string[]): boolean {
  return Buffer.byteLength(JSON.stringify(tags)) <= payloadMaxBytes
}

/**
 * The tags of a message from the channel.
 *
 * @param payload As PostgreSQL delivers it.
 * @returns `*` for a message of another make: what it meant is unknown, so everything may have changed.
 */
export function parseNotice(payload: string | undefined): string[] {
  const tags = parseJson(payload ?? '')
  return Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : [everything]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Anyone with the database may write on the channel; words that are not JSON are a message of another make.
    return null
  }
}
