import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { readMail, type ReceivedMail } from './readMail'

/** A mail server that keeps what it takes as files, for tests in other processes to find. */
export async function openMailbox(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  await mkdir(folder, { recursive: true })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        void writeFile(path.join(folder, `${Date.now()} ${randomUUID()} ${to}`), Buffer.concat(chunks)).then(() => done())
      })
    },
  })
  // A browser test that ends in the middle of a mail is no failure of the mail server's.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return { url, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** What has been sent to an address so far, the oldest first. */
export async function findMails(to: string): Promise<ReceivedMail[]> {
  const folder = path.join(process.env.DATA_DIR ?? '', 'mails')
  const names = (await readdir(folder)).filter((name) => name.endsWith(` ${to}`)).sort()
  return Promise.all(names.map(async (name) => readMail(to, await readFile(path.join(folder, name), 'utf8'))))
}
