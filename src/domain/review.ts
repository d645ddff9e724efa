/** Where a draft is between its writer and publication. */
export const reviewStates = ['writing', 'ready', 'returned'] as const
export type ReviewState = (typeof reviewStates)[number]

/** Who has written a text; kept with each version of it. */
export interface Writing {
  /** Ids of the accounts that have changed its words since it was last published, in the order they began. */
  writers: string[]
  /** The last save that changed anything an editor can change; `null` for a text that no account has changed. */
  saved: Save | null
}

/** A save, as those need to know of it who have an older text before them. */
export interface Save {
  /** ISO instant. Tells one state of the text from another: no text is saved twice at the same one. */
  at: string
  /** The account's id; `null` when the newsroom itself saved. */
  by: string | null
  /** The page of the admin it was saved from, which may always save again. */
  pageId: string | null
}

/**
 * Who has written a text, from what is stored with it.
 *
 * @param stored What the text holds as its `writers`; anything, for texts older than this record hold nothing.
 */
export function toWriting(stored: unknown): Writing {
  if (!isRecord(stored)) return { writers: [], saved: null }
  const { writers, saved } = stored
  return { writers: Array.isArray(writers) ? writers.filter(isText) : [], saved: toSave(saved) }
}

function toSave(stored: unknown): Save | null {
  if (!isRecord(stored) || !isText(stored.at)) return null
  return {
    at: stored.at,
    by: isText(stored.by) ? stored.by : null,
    pageId: isText(stored.pageId) ? stored.pageId : null,
  }
}

/**
 * What tells one state of a text from another, for a save to say which it is based on.
 *
 * @returns `null` for a text that is not stored yet.
 */
export function basisOf(doc: { writers?: unknown; updatedAt?: string | null }): string | null {
  return toWriting(doc.writers).saved?.at ?? doc.updatedAt ?? null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
