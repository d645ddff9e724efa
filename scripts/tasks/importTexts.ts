import { importFiles } from '@/importing/importFiles'
import { parseImportArguments } from '@/importing/parseImportArguments'
import { bringUpToDate } from '../steps/bringUpToDate'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await bringUpToDate(payload)

  // npm runs its scripts in the project's folder, whichever folder the person stands in.
  const folder = process.env.INIT_CWD ?? process.cwd()
  const log = (line: string) => process.stdout.write(`${line}\n`)
  const { refused } = await importFiles({ ...parseImportArguments(process.argv.slice(2)), folder, payload, log })
  await payload.destroy()
  return refused > 0 ? 1 : 0
})
