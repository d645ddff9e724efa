import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Environment } from '@/env'

/** The name that mails come from. */
const senderName = 'Nyhetsrum'

/**
 * How mails are sent: through the SMTP server of the environment. Without one they are not; the admin says so, and
 * shows everything that a mail would have told.
 */
export function mailAdapter({
  smtpUrl,
  mailFrom,
}: Pick<Environment, 'smtpUrl' | 'mailFrom'>): EmailAdapter | Promise<EmailAdapter> {
  const sender = { defaultFromAddress: mailFrom, defaultFromName: senderName }
  if (!smtpUrl) return () => ({ name: 'none', ...sender, sendEmail: async () => null })

  // A mail server that is away for a moment must not keep the newsroom from starting.
  return nodemailerAdapter({ ...sender, skipVerify: true, transport: nodemailer.createTransport(smtpUrl) })
}
