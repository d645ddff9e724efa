import type { Translator } from '@/i18n/translator'

interface NoMailProps {
  /** The server that mails go through; nothing when there is none. */
  smtpUrl: string | undefined
  t: Translator
}

/** Says that the newsroom sends no mails, where it does not. */
export function NoMail({ smtpUrl, t }: NoMailProps) {
  return smtpUrl ? null : <p className="glance__aside">{t('Dashboard.noMail')}</p>
}
