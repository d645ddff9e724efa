/** A file as readers were given it, or as it is now. */
export interface FileState {
  id: string
  filename: string
  bytes: number
}

/** What has become of a file since the text was last published. */
export interface FileChange {
  change: 'added' | 'exchanged' | 'removed'
  filename: string
}

/**
 * The files that have come, gone or been exchanged in a text since its readers last got it.
 *
 * @param before Its files as last published.
 * @param now    Its files as drafted.
 * @returns In the order of the draft, what is removed last.
 */
export function findFileChanges(before: readonly FileState[], now: readonly FileState[]): FileChange[] {
  const kept = new Map(before.map((file) => [file.id, file]))
  const changes = now.flatMap(({ id, filename, bytes }): FileChange[] => {
    const earlier = kept.get(id)
    if (!earlier) return [{ change: 'added', filename }]
    return earlier.filename === filename && earlier.bytes === bytes ? [] : [{ change: 'exchanged', filename }]
  })
  const left = new Set(now.map(({ id }) => id))
  const removed = before.filter(({ id }) => !left.has(id)).map(({ filename }) => ({ change: 'removed', filename }) as const)
  return [...changes, ...removed]
}
