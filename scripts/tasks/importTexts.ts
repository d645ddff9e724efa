import { applyMigrations } from '@/database/applyMigrations'
import { getEnvironment } from '@/env'
import { importFiles } from '@/importing/importFiles'
import { parseImportArguments } from '@/importing/parseImportArguments'
import { announce } from '../steps/announce'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await applyMigrations({ payload, databaseUrl: getEnvironment().databaseUrl, log: announce })

  // npm runs its scripts in the project's folder, whichever folder the person stands in.
  const folder = process.env.INIT_CWD ?? process.cwd()
  const log = (line: string) => process.stdout.write(`${line}\n`)
  const { refused } = await importFiles({ ...parseImportArguments(process.argv.slice(2)), folder, payload, log })
  await payload.destroy()
  return refused > 0 ? 1 : 0
})
