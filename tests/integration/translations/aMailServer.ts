import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { mailAdapter } from '@/mail/mailAdapter'

/** A mail server of the test's own, and what it was sent. */
export interface MailServer {
  mails: Mail[]
  /** Whether it takes mails; one that does not refuses each of them for now. */
  isAway: boolean
  close: () => Promise<void>
}

interface Mail {
  to: string
  subject: string
  headers: string
  /** As it is read, its lines whole. */
  text: string
}

/** Opens a mail server and lets the newsroom send through it. */
export async function openMailServer(payload: Payload): Promise<MailServer> {
  const held: MailServer = { mails: [], isAway: false, close: () => new Promise((resolve) => server.close(() => resolve())) }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onMailFrom: (_address, _session, done) => done(held.isAway ? new Error('Try again later') : null),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        held.mails.push(toMail(Buffer.concat(chunks).toString('utf8')))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const adapter = await mailAdapter({ smtpUrl, mailFrom: 'nyhetsrum@example.org' })
  payload.email = adapter({ payload })
  payload.sendEmail = payload.email.sendEmail
  return held
}

function toMail(raw: string): Mail {
  const [headers = '', ...rest] = raw.replaceAll('\r\n', '\n').split('\n\n')
  const unfolded = headers.replace(/\n[ \t]+/g, ' ')
  const valueOf = (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(unfolded)?.[1] ?? ''
  const isQuoted = /quoted-printable/i.test(valueOf('Content-Transfer-Encoding'))
  const isBase64 = /base64/i.test(valueOf('Content-Transfer-Encoding'))
  const body = rest.join('\n\n')
  const text = isQuoted ? fromQuotedPrintable(body) : isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body
  return { to: valueOf('To'), subject: toWords(valueOf('Subject')), headers: unfolded, text }
}

function fromQuotedPrintable(words: string): string {
  const bytes = words.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** RFC 2047: words of a header that are not ASCII. */
function toWords(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, how: string, words: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(words, 'base64').toString('utf8') : fromQuotedPrintable(words.replaceAll('_', ' ')),
  )
}
