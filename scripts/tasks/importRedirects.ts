import path from 'node:path'
import { getEnvironment } from '@/env'
import { parseImportArguments } from '@/importing/parseImportArguments'
import { importRedirects } from '@/importing/redirects/importRedirects'
import { bringUpToDate } from '../steps/bringUpToDate'
import { openPayload } from '../steps/openPayload'
import { runScript } from '../steps/runScript'

await runScript(async () => {
  const payload = await openPayload()
  await bringUpToDate(payload)

  const { asked, locale } = parseImportArguments(process.argv.slice(2))
  // npm runs its scripts in the project's folder, whichever folder the person stands in.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked[0] ?? '')
  const log = (line: string) => process.stdout.write(`${line}\n`)
  const isDone = await importRedirects({ file, siteUrl: getEnvironment().siteUrl, locale, payload, log })
  await payload.destroy()
  return isDone ? 0 : 1
})
