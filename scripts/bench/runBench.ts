import { announce } from '../steps/announce'
import { findBenchedPages, type BenchedPages } from './benchedPages'
import { startCompanion } from './companion'
import { compareServers, connections, type Contest } from './compareServers'
import type { ExactAnswer } from './exactAnswer'
import type { Load, LoadResult } from './load'
import { findMachine } from './machine'
import { measureFreshness } from './measureFreshness'
import { findMeasuredForms } from './measuredForms'
import { measureMisses } from './measureMisses'
import { findProcessUsage } from './processUsage'
import type { Contender, Figures } from './figures'
import { summarize, toRatios } from './summarize'
import { weighPage } from './weighPage'
import type { BenchedNewsroom } from './withNewsroom'

/**
 * Takes all figures of a newsroom that serves.
 *
 * @throws {BenchFailedError} When an answer was not what it should be: then no figure is worth telling.
 */
export async function runBench(newsroom: BenchedNewsroom): Promise<Figures> {
  const plain = startCompanion<ExactAnswer, { port: number }>('plainServer')
  const load = startCompanion<Load, LoadResult>('loadGenerator')
  try {
    return await takeFigures({ newsroom, plain, load }, newsroom)
  } finally {
    plain.end()
    load.end()
  }
}

async function takeFigures(contest: Contest, newsroom: BenchedNewsroom): Promise<Figures> {
  const { origin } = newsroom
  const machine = findMachine()
  const pages = await findBenchedPages(newsroom)
  const all = [pages.article, pages.front, pages.feed]
  const weights = []
  for (const page of all) weights.push(await weighPage(origin, page))

  const findMemory = async () => (await findProcessUsage(newsroom.pid))?.residentBytes ?? null
  const memoryBefore = await findMemory()
  const contenders = await compareAll(contest, pages)
  const memoryAfterLoad = await findMemory()

  announce('Publishing, to see how soon readers see it')
  const freshness = await measureFreshness(origin, pages)

  const misses = []
  for (const { name, path } of all) {
    announce(`Making the ${name} anew for every reader`)
    misses.push({ page: name, ...(await measureMisses(contest, path)) })
  }
  const memory = { before: memoryBefore, afterLoad: memoryAfterLoad, afterMisses: await findMemory() }
  return { machine, connections, contenders, misses, freshness, weights, memory }
}

async function compareAll(contest: Contest, { article, front, feed }: BenchedPages): Promise<Contender[]> {
  const contenders: Contender[] = []
  for (const { name, path } of [article, front, feed]) {
    for (const form of await findMeasuredForms(contest.newsroom.origin + path)) {
      announce(`Comparing the ${name}, ${form.name}`)
      const { bodyBytes, ...rounds } = await compareServers(contest, { path, form })
      contenders.push({
        page: name,
        form: form.name,
        bodyBytes,
        plain: summarize(rounds.plain),
        newsroom: summarize(rounds.newsroom),
        ratios: toRatios(rounds),
        rounds,
      })
    }
  }
  return contenders
}
