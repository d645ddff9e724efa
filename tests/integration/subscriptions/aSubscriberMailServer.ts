import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { mailAdapter } from '@/mail/mailAdapter'

/** A mail server of the test's own, and what it has taken. */
export interface SubscriberMailServer {
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

export interface ReceivedMail {
  to: string
  subject: string
  /** By their names in lower case, unfolded. */
  headers: Record<string, string>
  text: string
  html: string
}

/** Opens a mail server. */
export async function openSubscriberMailServer(): Promise<SubscriberMailServer> {
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
        const mail = toMail(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(chunks).toString('utf8'))
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
  const held: SubscriberMailServer = {
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

function toMail(to: string, raw: string): ReceivedMail {
  const { headers, body } = split(raw.replaceAll('\r\n', '\n'))
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map((part) => split(part.replace(/^\n/, ''))) : [{ headers, body }]
  const partOf = (type: string) => decode(parts.find((part) => part.headers['content-type']?.startsWith(type)))
  return { to, subject: toWords(headers.subject ?? ''), headers, text: partOf('text/plain'), html: partOf('text/html') }
}

interface Part {
  headers: Record<string, string>
  body: string
}

function split(raw: string): Part {
  const [head = '', ...rest] = raw.split('\n\n')
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]))
  return { headers, body: rest.join('\n\n') }
}

function decode(part: Part | undefined): string {
  if (!part) return ''
  const coding = part.headers['content-transfer-encoding'] ?? ''
  if (coding === 'base64') return Buffer.from(part.body, 'base64').toString('utf8')
  return coding === 'quoted-printable' ? fromQuotedPrintable(part.body) : part.body
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
