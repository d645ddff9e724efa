import type { Payload } from 'payload'
import { locales } from '@/i18n/locales'
import { MailDocument } from '@/views/mail/MailDocument'
import { toPlainMail } from '@/views/mail/toPlainMail'
import { renderPage } from '@/views/renderPage'
import type { ClaimedMail } from './claimMail'
import type { Sending } from './settleMail'

/**
 * Hands a mail to the mail server.
 *
 * @returns `sent` when the server has taken it; it answers for it from then on (RFC 5321 §4.5.4.1).
 */
export async function handOver(payload: Payload, mail: ClaimedMail, siteUrl: string): Promise<Sending> {
  const { content, to } = mail
  try {
    await payload.sendEmail({
      from: { name: content.newsroom.words, address: payload.email.defaultFromAddress },
      to: { name: '', address: to },
      subject: content.subject,
      text: toPlainMail(content),
      html: await renderPage(MailDocument({ content })),
      messageId: `<${mail.id}@${new URL(siteUrl).hostname}>`,
      headers: toHeaders(mail, siteUrl),
    })
    return 'sent'
  } catch (error) {
    const sending = judge(error)
    // The error's own words may hold the address.
    payload.logger.error({ msg: `Mail ${mail.id} to a subscriber was not taken: ${sending}`, code: toCode(error) })
    return sending
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc8058 – a mail program leaves the list by itself, when its user asks for it */
function toHeaders({ content, leaveUrl }: ClaimedMail, siteUrl: string): Record<string, string> {
  const used = new Set([content.language, ...content.entries.map(({ language }) => language)])
  const about = {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': locales.filter((locale) => used.has(locale)).join(', '),
  }
  if (!leaveUrl) return about
  return {
    ...about,
    Precedence: 'list',
    'List-Id': `<subscriptions.${new URL(siteUrl).hostname}>`,
    'List-Unsubscribe': `<${leaveUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** What nodemailer adds to the errors it throws. */
interface SmtpError {
  responseCode?: number
  command?: string
  code?: string
}

/** Only what the server says of the recipient, or of the mail, counts against the address. */
function judge(error: unknown): Sending {
  const { responseCode, command } = toSmtpError(error)
  const isOfThisMail = command === 'RCPT TO' || command === 'DATA'
  if (!isOfThisMail || responseCode === undefined) return 'away'
  return responseCode >= 500 ? 'refused' : 'put-off'
}

function toCode(error: unknown): string {
  const { responseCode, command, code } = toSmtpError(error)
  return [code, command, responseCode].filter((part) => part !== undefined).join(' ')
}

function toSmtpError(error: unknown): SmtpError {
  return typeof error === 'object' && error !== null ? error : {}
}
