import type { Contender, Figures, Memory } from './figures'
import { median } from './quantile'
import { toTable } from './toTable'

/** The figures as a person reads them: tables in Markdown, as they stand in docs/performance.md. */
export function toReport(figures: Figures): string {
  const { machine, connections } = figures
  return [
    `${machine.processor}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}; ` +
      `load before the run ${machine.loadBefore.toFixed(2)}; ${connections} connections.\n`,
    section('Finished answers, beside plain Node (medians of the rounds)', tellComparison(figures.contenders)),
    section('Pages made anew', tellMisses(figures)),
    section('From confirmation to readers', tellFreshness(figures)),
    section('Bytes, as sent', tellWeights(figures)),
    section('Memory of the server', tellMemory(figures.memory)),
  ].join('\n')
}

function section(heading: string, text: string): string {
  return `${heading}\n\n${text}`
}

function tellComparison(contenders: Contender[]): string {
  return toTable(
    [
      'answer',
      'bytes',
      'plain/s',
      'newsroom/s',
      'ratio',
      'plain ms',
      'p99',
      'newsroom ms',
      'p99',
      'plain CPU µs',
      'newsroom CPU µs',
      'CPU ratio',
    ],
    contenders.map(({ page, form, bodyBytes, plain, newsroom, ratios }) => [
      `${page}, ${form}`,
      whole(bodyBytes),
      whole(plain.perSecond),
      whole(newsroom.perSecond),
      decimals(ratios.rate, 2),
      decimals(plain.medianMilliseconds, 2),
      decimals(plain.p99Milliseconds, 2),
      decimals(newsroom.medianMilliseconds, 2),
      decimals(newsroom.p99Milliseconds, 2),
      decimals(plain.cpuMicrosecondsPerAnswer, 1),
      decimals(newsroom.cpuMicrosecondsPerAnswer, 1),
      decimals(ratios.cpu, 2),
    ]),
  )
}

function tellMisses({ misses }: Figures): string {
  return toTable(
    ['page', 'alone ms', 'p99', 'pages/s', 'ms at that rate', 'p99', 'CPU ms'],
    misses.map(({ page, alone, together, cpuMicrosecondsPerAnswer }) => [
      page,
      decimals(alone.medianMilliseconds, 1),
      decimals(alone.p99Milliseconds, 1),
      whole(together.perSecond),
      decimals(together.medianMilliseconds, 1),
      decimals(together.p99Milliseconds, 1),
      decimals(cpuMicrosecondsPerAnswer && cpuMicrosecondsPerAnswer / 1000, 1),
    ]),
  )
}

function tellFreshness({ freshness }: Figures): string {
  return toTable(
    ['page', 'publications', 'median ms', 'longest ms', 'stale answers', 'stale for ms'],
    freshness.map(({ page, milliseconds, staleAnswers, staleForMilliseconds }) => [
      page,
      whole(milliseconds.length),
      decimals(median(milliseconds), 1),
      decimals(Math.max(...milliseconds), 1),
      whole(staleAnswers),
      decimals(staleForMilliseconds, 1),
    ]),
  )
}

function tellWeights({ weights }: Figures): string {
  return toTable(
    ['page', 'identity', 'gzip', 'br', 'script', 'stylesheet', 'font preloaded', 'all fonts named'],
    weights.map(({ page, identity, gzip, br, script, stylesheets, preloadedFonts, namedFonts }) => [
      page,
      ...[identity, gzip, br, script, stylesheets, preloadedFonts, namedFonts].map(whole),
    ]),
  )
}

function tellMemory({ before, afterLoad, afterMisses }: Memory): string {
  return toTable(
    ['', 'before', 'after the load', 'after making pages anew'],
    [['MB resident', ...[before, afterLoad, afterMisses].map((bytes) => decimals(bytes && bytes / 1_000_000, 0))]],
  )
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** A dash for what the system does not tell. */
function decimals(value: number | null, count: number): string {
  return value === null ? '–' : value.toFixed(count)
}
