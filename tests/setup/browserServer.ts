import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedDatabase } from '@/database/embeddedPostgres'
import { findFreePort } from '@/database/findFreePort'
import { runTask } from '../../scripts/steps/runTask'
import { startSite } from '../../scripts/steps/startSite'
import { forgetfulSettings } from './forgetfulSettings'
import { openMailbox } from './mailbox'
import { openTranslationService } from './translationService'

/** Serves the production build with the demo newsroom, all of it thrown away afterwards. Run `npm run build` first. */
export default async function startBrowserServer() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'nyhetsrum-browser-'))
  // As root, PostgreSQL runs as another user, who has to reach it.
  await chmod(dataDir, 0o755)
  const database = await startEmbeddedDatabase({ dataDir, log: () => undefined, settings: forgetfulSettings })
  const mailbox = await openMailbox(path.join(dataDir, 'mails'))
  const machine = await openTranslationService()
  const closeServices = async () => {
    await machine.close()
    await mailbox.close()
    await database.stop()
    await rm(dataDir, { recursive: true })
  }
  try {
    const port = await findFreePort()
    // The tests' own processes inherit these, so that they can find the site and look into its database.
    Object.assign(process.env, {
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      SITE_URL: `http://localhost:${port}`,
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'a secret that only the tests know of',
      SMTP_URL: mailbox.url,
      MACHINE_TRANSLATION: 'deepl',
      MACHINE_TRANSLATION_URL: machine.url,
      MACHINE_TRANSLATION_KEY: machine.key,
    })
    await runTask('prepareDemo')
    const site = await startSite({ port, env: { ...process.env, NODE_ENV: 'production' } })
    return async () => {
      await site.stop()
      await closeServices()
    }
  } catch (error) {
    await closeServices()
    throw error
  }
}
