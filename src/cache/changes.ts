import { everything } from './tags'

/** The channel on which the database tells every server process what has changed, at commit. */
export const changesChannel = 'nyhetsrum_changes'

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
