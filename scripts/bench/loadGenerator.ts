import autocannon, { type Result } from 'autocannon'
import { performance } from 'node:perf_hooks'
import { replyToBench } from './companion'
import type { Load, LoadResult } from './load'
import { median, quantile } from './quantile'

replyToBench(applyLoad)

function applyLoad({ url, headers, connections, seconds }: Load): Promise<LoadResult> {
  return new Promise((resolve) => {
    const milliseconds: number[] = []
    const statuses = new Set<number>()
    const lengths = new Set<number>()
    let [startedAt, lastAt] = [performance.now(), performance.now()]
    const run = autocannon(
      { url, headers, connections, duration: seconds, sampleInt: 50, idReplacement: url.includes('[<id>]') },
      // Only to say that `done` is waited for here; without it, autocannon returns a promise as well.
      () => undefined,
    )
    run.on('start', () => (startedAt = performance.now()))
    run.on('response', (_client: unknown, status: number, bytes: number, duration: number) => {
      lastAt = performance.now()
      milliseconds.push(duration)
      statuses.add(status)
      lengths.add(bytes)
    })
    run.on('done', ({ errors, timeouts }: Result) =>
      resolve({
        answers: milliseconds.length,
        perSecond: (milliseconds.length / (lastAt - startedAt)) * 1000,
        medianMilliseconds: median(milliseconds),
        p99Milliseconds: quantile(milliseconds, 0.99),
        statuses: [...statuses],
        lengths: [...lengths],
        failures: errors + timeouts,
      }),
    )
  })
}
