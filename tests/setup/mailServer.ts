import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { mailAdapter } from '@/mail/mailAdapter'
import { readMail, type ReceivedMail } from './readMail'

/** A mail server of the test's own, and what it has taken. */
export interface MailServer {
  url: string
  mails: ReceivedMail[]
  /** What it answers to an address; `null` to take its mail. */
  answer: (address: string) => { code: number; words: string } | null
  /** Whether it takes no mail at all for now. */
  isAway: boolean
  /** Awaited after a mail has come and before the server says that it has taken it. */
  beforeTaking: (mail: ReceivedMail) => Promise<void>
  close: () => Promise<void>
}

/** Opens a mail server. */
export async function openMailServer(): Promise<MailServer> {
  const refusal = ({ code, words }: { code: number; words: string }) => Object.assign(new Error(words), { responseCode: code })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onMailFrom: (_from, _session, done) => done(held.isAway ? refusal({ code: 451, words: 'Later' }) : null),
    onRcptTo: ({ address }, _session, done) => {
      const answer = held.answer(address)
      done(answer && refusal(answer))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const mail = readMail(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks).toString('utf8'))
        void held.beforeTaking(mail).then(() => {
          held.mails.push(mail)
          done()
        })
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const held: MailServer = {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    mails: [],
    answer: () => null,
    isAway: false,
    beforeTaking: async () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return held
}

/** Lets the newsroom send through a mail server. */
export async function sendThrough(payload: Payload, smtpUrl: string | null): Promise<void> {
  const adapter = await mailAdapter({ smtpUrl, mailFrom: 'nyhetsrum@example.org' })
  payload.email = adapter({ payload })
  payload.sendEmail = payload.email.sendEmail
}
