/** What a service takes in one request. */
export interface BatchLimit {
  texts: number
  /** Of all texts together, as they are sent. */
  bytes: number
}

const encoder = new TextEncoder()

/** How much of a request a text takes, in bytes of JSON. */
export function bytesOf(text: string): number {
  return encoder.encode(JSON.stringify(text)).length + 1
}

/**
 * Texts in order, as many at once as a service takes.
 *
 * @param items None of them longer than the limit.
 */
export function toBatches<Item extends { text: string }>(items: readonly Item[], limit: BatchLimit): Item[][] {
  const batches: Item[][] = []
  let bytes = 0
  for (const item of items) {
    const size = bytesOf(item.text)
    const batch = batches.at(-1)
    if (batch && batch.length < limit.texts && bytes + size <= limit.bytes) {
      batch.push(item)
      bytes += size
    } else {
      batches.push([item])
      bytes = size
    }
  }
  return batches
}
