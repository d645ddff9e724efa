import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openMailServer, type MailServer } from './mailServer'
import type { ReceivedMail } from './readMail'

/** A mail server that keeps what it takes as files, for tests in other processes to find. */
export async function openMailbox(folder: string): Promise<MailServer> {
  await mkdir(folder, { recursive: true })
  const server = await openMailServer()
  server.beforeTaking = (mail) => writeFile(path.join(folder, `${Date.now()} ${randomUUID()} ${mail.to}`), JSON.stringify(mail))
  return server
}

/** What has been sent to an address so far, the oldest first. */
export async function findMails(to: string): Promise<ReceivedMail[]> {
  const folder = path.join(process.env.DATA_DIR ?? '', 'mails')
  const names = (await readdir(folder)).filter((name) => name.endsWith(` ${to}`)).sort()
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as ReceivedMail))
}
