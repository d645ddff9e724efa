import { connections, refuseOtherAnswers, type Contest } from './compareServers'
import type { LoadResult } from './load'
import { browserHeaders } from './measuredForms'
import { neverKept } from './neverKept'
import { findProcessUsage } from './processUsage'

/** What pages cost that the newsroom has to make first. */
export interface Misses {
  /** One reader alone: how long a page takes. */
  alone: LoadResult
  /** As many readers as in the comparison: how many pages are made per second. */
  together: LoadResult
  /** Of all threads, for one page; `null` where the system does not tell. */
  cpuMicrosecondsPerAnswer: number | null
}

const seconds = 4

/**
 * Asks for one page under an address so long that no answer to it is kept, so all of them are made from the database and
 * compressed anew.
 *
 * @throws {BenchFailedError} When a page is not answered with 200.
 */
export async function measureMisses({ newsroom, load }: Contest, path: string): Promise<Misses> {
  const url = `${newsroom.origin}${path}${neverKept}`
  const ask = async (readers: number) => {
    const result = await load.ask({ url, headers: browserHeaders, connections: readers, seconds })
    refuseOtherAnswers({ url, status: 200 }, result)
    return result
  }
  const alone = await ask(1)
  const before = await findProcessUsage(newsroom.pid)
  const together = await ask(connections)
  const after = await findProcessUsage(newsroom.pid)
  const cpuMicroseconds = before && after && after.cpuMicroseconds - before.cpuMicroseconds
  return { alone, together, cpuMicrosecondsPerAnswer: cpuMicroseconds && cpuMicroseconds / together.answers }
}
