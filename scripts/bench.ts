import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { benchFeeds } from './bench/benchFeeds'
import { runBench } from './bench/runBench'
import { toReport } from './bench/toReport'
import { withNewsroom } from './bench/withNewsroom'
import { benchWorkbench } from './bench/workbench/benchWorkbench'
import { announce } from './steps/announce'
import { runScript } from './steps/runScript'

await runScript(async () => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true })
  if (positionals[0] === 'feeds') return withNewsroom(benchFeeds)
  if (positionals[0] === 'workbench') return withNewsroom(benchWorkbench)

  await withNewsroom(async (newsroom) => {
    const figures = await runBench(newsroom)
    announce('Done: every answer was the one expected, and the same to the byte from both servers')
    process.stdout.write(`\n${toReport(figures)}\n`)
    // npm runs its scripts in the project's folder, whichever folder the person stands in.
    const folder = process.env.INIT_CWD ?? process.cwd()
    if (values.json) await writeFile(path.resolve(folder, values.json), `${JSON.stringify(figures, null, 2)}\n`)
  })
})
