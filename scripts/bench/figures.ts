import type { Comparison } from './compareServers'
import type { Machine } from './machine'
import type { Freshness } from './measureFreshness'
import type { Misses } from './measureMisses'
import type { Ratios, Summary } from './summarize'
import type { PageWeight } from './weighPage'

/** A page in one form, sent by plain Node and by the newsroom in turn. */
export interface Contender {
  page: string
  form: string
  bodyBytes: number
  plain: Summary
  newsroom: Summary
  ratios: Ratios
  rounds: Pick<Comparison, 'plain' | 'newsroom'>
}

/** Resident memory of the newsroom's server, in bytes; `null` where the system does not tell. */
export interface Memory {
  /** When each page has been asked for. */
  before: number | null
  /** When finished answers have been sent for a minute. */
  afterLoad: number | null
  /** When pages have been made and kept as fast as they can be. */
  afterMisses: number | null
}

/** Everything the bench finds out. */
export interface Figures {
  machine: Machine
  /** How many readers asked at once. */
  connections: number
  contenders: Contender[]
  misses: (Misses & { page: string })[]
  freshness: Freshness[]
  weights: PageWeight[]
  memory: Memory
}
