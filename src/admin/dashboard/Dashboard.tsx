import Link from 'next/link'
import type { ServerProps } from 'payload'
import { roles } from '@/domain/roles'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { CoverageSection } from '../translations/CoverageSection'
import type { Desk } from './desk'
import { findOwnDrafts } from './findOwnDrafts'
import { findScheduled, findTroubled } from './findSchedules'
import { findTakenDown } from './findTakenDown'
import { findUndelivered } from './findUndelivered'
import { findUrgentTranslations } from './findUrgentTranslations'
import { findWaiting } from './findWaiting'
import { MatterList } from './MatterList'
import { NoMail } from './NoMail'

/** Above the admin's own dashboard: what waits, what is coming, what went wrong, and what is taken from readers. */
export default async function Dashboard({ i18n, payload, user }: ServerProps) {
  const role = roles.find((name) => name === user?.role)
  if (!user || !role) return null

  const language = isLocale(i18n.language) ? i18n.language : defaultLocale
  const t = getTranslator(language)
  const desk: Desk = { payload, account: { id: String(user.id), role, languages: user.languages?.filter(isLocale) ?? null }, now: new Date(), t }
  const [waiting, scheduled, troubled, takenDown, drafts, translations, undelivered] = await Promise.all([
    findWaiting(desk),
    findScheduled(desk),
    findTroubled(desk),
    findTakenDown(desk),
    findOwnDrafts(desk),
    findUrgentTranslations(desk),
    findUndelivered(desk),
  ])
  // A text that is told of already is not told of once more as a draft.
  const told = new Set([...scheduled, ...takenDown].map(({ id }) => id))
  const lists = [
    { name: 'waiting', heading: t('Dashboard.waiting'), nothing: t('Dashboard.nothingWaits'), matters: waiting },
    { name: 'translations', heading: t('Queue.urgent'), nothing: t('Queue.nothingUrgent'), ...translations },
    { name: 'troubled', heading: t('Dashboard.troubled'), nothing: t('Dashboard.nothingTroubled'), matters: troubled },
    {
      name: 'scheduled',
      heading: t('Dashboard.scheduled'),
      nothing: t('Dashboard.nothingScheduled'),
      matters: scheduled,
    },
    {
      name: 'taken-down',
      heading: t('Dashboard.takenDown'),
      nothing: t('Dashboard.nothingTakenDown'),
      matters: takenDown,
    },
    {
      name: 'deposits',
      heading: t('Deposit.toDo', { count: undelivered.matters.length, isAll: String(undelivered.isAll) }),
      nothing: t('Deposit.nothingToDo'),
      matters: undelivered.matters,
    },
    { name: 'drafts', heading: t('Dashboard.drafts'), nothing: t('Dashboard.noDrafts'), matters: drafts.filter(({ id }) => !told.has(id)) },
  ]
  return (
    <section className="glance" aria-labelledby="glance-heading">
      <h2 id="glance-heading">{t('Dashboard.heading')}</h2>
      <div className="glance__lists">
        {lists.map((list) => (
          <MatterList key={list.name} {...list} account={desk.account} language={language} />
        ))}
      </div>
      <p>
        <Link href="/admin/translations" prefetch={false}>
          {t('Queue.toQueue')}
        </Link>
      </p>
      <p>
        <Link href="/admin/legal-deposits" prefetch={false}>
          {t('Deposit.toList')}
        </Link>
      </p>
      <CoverageSection payload={payload} language={language} now={desk.now} />
      <NoMail smtpUrl={process.env.SMTP_URL} t={t} />
    </section>
  )
}
