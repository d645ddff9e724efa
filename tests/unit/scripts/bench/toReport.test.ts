import { expect, it } from 'vitest'
import { toReport } from '../../../../scripts/bench/toReport'
import type { Figures } from '../../../../scripts/bench/figures'
import { summarize, toRatios } from '../../../../scripts/bench/summarize'
import { aRound } from './aRound'

const rounds = { plain: [aRound({ perSecond: 20_000 })], newsroom: [aRound({ perSecond: 15_000 })] }

const figures: Figures = {
  machine: { node: 'v24.0.0', system: 'linux 6', processor: 'A processor', cores: 2, loadBefore: 0.25 },
  connections: 10,
  contenders: [
    {
      page: 'front page',
      form: 'br',
      bodyBytes: 4329,
      plain: summarize(rounds.plain),
      newsroom: summarize(rounds.newsroom),
      ratios: toRatios(rounds),
      rounds,
    },
  ],
  misses: [{ page: 'feed', alone: aRound(), together: aRound({ perSecond: 9 }), cpuMicrosecondsPerAnswer: null }],
  freshness: [{ page: 'article', milliseconds: [12, 30, 11], staleAnswers: 2, staleForMilliseconds: 1.5 }],
  weights: [
    {
      page: 'article',
      identity: 10_618,
      gzip: 3538,
      br: 3346,
      script: 0,
      stylesheets: 4918,
      preloadedFonts: 122_360,
      namedFonts: 304_976,
    },
  ],
  memory: { before: 400_000_000, afterLoad: 274_400_000, afterMisses: null },
}

/** A table's row, without the spaces that line it up. */
function rowOf(report: string, start: string): string[] {
  const line = report.split('\n').find((one) => one.startsWith(`| ${start}`)) ?? ''
  return line.split('|').slice(2, -1).map((cell) => cell.trim())
}

it('tells the ratio between the newsroom and plain Node', () => {
  const [bytes, plain, newsroom, ratio] = rowOf(toReport(figures), 'front page, br')

  expect([bytes, plain, newsroom, ratio]).toEqual(['4,329', '20,000', '15,000', '0.75'])
})

it('tells the median and the longest wait for a publication', () => {
  expect(rowOf(toReport(figures), 'article')).toEqual(['3', '12.0', '30.0', '2', '1.5'])
})

it('tells what the machine did before, so that a disturbed run is seen', () => {
  expect(toReport(figures)).toContain('load before the run 0.25')
})

it('puts a dash where the system does not tell', () => {
  const report = toReport(figures)

  expect(rowOf(report, 'MB resident')).toEqual(['400', '274', '–'])
  expect(rowOf(report, 'feed').at(-1)).toBe('–')
})
