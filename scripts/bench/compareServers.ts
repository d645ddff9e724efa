import { BenchFailedError } from './benchFailedError'
import type { Companion } from './companion'
import { askExactly, isSameAnswer, type ExactAnswer } from './exactAnswer'
import type { Load, LoadResult } from './load'
import type { MeasuredForm } from './measuredForms'
import { findProcessUsage } from './processUsage'
import type { Round } from './summarize'

/** Everyone who takes part in a comparison. */
export interface Contest {
  newsroom: { origin: string; pid: number | null }
  plain: Companion<ExactAnswer, { port: number }>
  load: Companion<Load, LoadResult>
}

const rounds = 5
const roundSeconds = 0.8
const warmUpSeconds = 0.4
export const connections = 10

/** The rounds of both servers, in the order they were run: one pair after the other. */
export interface Comparison {
  bodyBytes: number
  plain: Round[]
  newsroom: Round[]
}

/**
 * Lets plain Node and the newsroom send the same answer in turn, so that whatever else the machine does meets both.
 *
 * @throws {BenchFailedError} When any answer is not the one expected, or the two servers' are not the same to the byte.
 */
export async function compareServers(
  contest: Contest,
  { path, form }: { path: string; form: MeasuredForm },
): Promise<Comparison> {
  const expected = await askExactly(contest.newsroom.origin + path, form.headers)
  const { port } = await contest.plain.ask(expected)
  const plain = { url: `http://127.0.0.1:${port}${path}`, pid: contest.plain.pid, form }
  const newsroom = { url: contest.newsroom.origin + path, pid: contest.newsroom.pid, form }

  for (const server of [plain, newsroom]) await runRound(contest, { ...server, seconds: warmUpSeconds })
  const comparison: Comparison = { bodyBytes: expected.body.length, plain: [], newsroom: [] }
  for (let round = 0; round < rounds; round++) {
    comparison.plain.push(await runRound(contest, { ...plain, seconds: roundSeconds }))
    comparison.newsroom.push(await runRound(contest, { ...newsroom, seconds: roundSeconds }))
  }

  refuseDifferentLengths(path, [...comparison.plain, ...comparison.newsroom])
  for (const { url } of [plain, newsroom])
    if (!isSameAnswer(expected, await askExactly(url, form.headers)))
      throw new BenchFailedError(`${url} (${form.name}) is not the same answer as before the load.`)
  return comparison
}

interface RoundPlan {
  url: string
  pid: number | null
  form: MeasuredForm
  seconds: number
}

async function runRound({ load }: Contest, { url, pid, form, seconds }: RoundPlan): Promise<Round> {
  const before = await findProcessUsage(pid)
  const result = await load.ask({ url, headers: form.headers, connections, seconds })
  const after = await findProcessUsage(pid)
  refuseOtherAnswers({ url, status: form.status }, result)
  return {
    ...result,
    cpuMicrosecondsPerAnswer: before && after && (after.cpuMicroseconds - before.cpuMicroseconds) / result.answers,
  }
}

/** @throws {BenchFailedError} When a load met another status than the one expected, or no answer. */
export function refuseOtherAnswers({ url, status }: { url: string; status: number }, result: LoadResult): void {
  const { answers, failures, statuses } = result
  if (answers === 0 || failures > 0 || statuses.some((seen) => seen !== status))
    throw new BenchFailedError(
      `${url} was to be answered with ${status}: ${answers} answers (${statuses.join(', ')}), ${failures} failures.`,
    )
}

/** Under load, nobody reads the bytes; but each answer's length is known. */
function refuseDifferentLengths(path: string, results: Round[]): void {
  const lengths = new Set(results.flatMap((result) => result.lengths))
  if (lengths.size !== 1)
    throw new BenchFailedError(`${path} was answered in several lengths: ${[...lengths].join(', ')}.`)
}
