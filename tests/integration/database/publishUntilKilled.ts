import { startEmbeddedDatabase } from '@/database/embeddedPostgres'
import { runTask } from '../../../scripts/steps/runTask'

// A newsroom of its own, run as a process that the test can kill: it publishes one text over and over, each time with
// other words at another address, and tells of each publication that Payload has confirmed.
const dataDir = process.env.DATA_DIR ?? ''
const database = await startEmbeddedDatabase({ dataDir, log: () => undefined })
process.env.DATABASE_URL = database.url
await runTask('migrateDatabase')

const { openPayload } = await import('../../../scripts/steps/openPayload')
const payload = await openPayload()
const saving = { collection: 'articles', depth: 0, overrideAccess: true } as const
const words = (number: number) => ({
  title: 'Text',
  standfirst: `Version ${number}`,
  slug: `version-${number}`,
  _status: 'published' as const,
  significance: 'major' as const,
  changeNote: `Version ${number}`,
})

const { id } = await payload.create({ ...saving, data: { language: 'sv', ...words(1) } })
process.stdout.write('saved 1\n')
for (let number = 2; ; number++) {
  await payload.update({ ...saving, id, data: words(number) })
  process.stdout.write(`saved ${number}\n`)
}
