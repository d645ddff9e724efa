/** What one round of load is to be. */
export interface Load {
  /** Where `[<id>]` stands in it, another word in each request. */
  url: string
  headers: Record<string, string>
  /** Each asks again as soon as it is answered. */
  connections: number
  seconds: number
}

/** How one round went. */
export interface LoadResult {
  answers: number
  perSecond: number
  medianMilliseconds: number
  p99Milliseconds: number
  /** Every status that was seen. */
  statuses: number[]
  /** Every length in bytes that was seen, headers included. */
  lengths: number[]
  /** Connections that broke and questions that were never answered. */
  failures: number
}
