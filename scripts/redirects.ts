import { parseImportArguments } from '@/importing/parseImportArguments'
import { getTranslator } from '@/i18n/translator'
import { announce } from './steps/announce'
import { prepareEnvironment } from './steps/prepareEnvironment'
import { runScript } from './steps/runScript'
import { runNode } from './steps/runTask'

await runScript(async () => {
  const args = process.argv.slice(2)
  const { asked, locale } = parseImportArguments(args)
  if (asked.length !== 1) {
    process.stderr.write(`${getTranslator(locale)('Redirects.usage')}\n`)
    return 1
  }

  const { closeDatabase } = await prepareEnvironment(announce)
  try {
    const ending = await runNode(['--import', 'tsx', 'scripts/tasks/importRedirects.ts', ...args], {
      ...process.env,
      NODE_ENV: process.env.NODE_ENV || 'production',
    })
    return ending === 0 ? 0 : 1
  } finally {
    await closeDatabase()
  }
})
