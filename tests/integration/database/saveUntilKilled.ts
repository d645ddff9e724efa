import { startEmbeddedDatabase } from '@/database/embeddedPostgres'
import { runTask } from '../../../scripts/steps/runTask'

// A newsroom of its own, run as a process that the test can kill: it saves drafts as fast as it can, and tells of each
// one that Payload has confirmed.
const dataDir = process.env.DATA_DIR ?? ''
const database = await startEmbeddedDatabase({ dataDir, log: () => undefined })
process.env.DATABASE_URL = database.url
await runTask('migrateDatabase')

const { openPayload } = await import('../../../scripts/steps/openPayload')
const payload = await openPayload()
for (let number = 1; ; number++) {
  const title = `Utkast nummer ${number}`
  const { id } = await payload.create({
    collection: 'articles',
    data: { language: 'sv', title },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  process.stdout.write(`saved ${id}\n`)
}
