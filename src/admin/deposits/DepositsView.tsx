import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canPublish, roles, type Account } from '@/domain/roles'
import { getEnvironment } from '@/env'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { DepositsSection } from './DepositsSection'
import { FeedNotice } from './FeedNotice'

/** What is to be delivered to the National Library, and what is late. */
export default async function DepositsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const role = roles.find((name) => name === user?.role)
  // Payload leaves it to a view of one's own to ask who looks.
  if (!user || !role) redirect('/admin/login?redirect=%2Fadmin%2Flegal-deposits')

  const language = isLocale(i18n.language) ? i18n.language : defaultLocale
  const t = getTranslator(language)
  const account: Account = { id: user.id, role }
  return (
    <DefaultTemplate {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, user }}>
      <div className="gutter--left gutter--right queue">
        <h1>{t('Deposit.heading')}</h1>
        <p>{t('Deposit.about', { canMark: String(canPublish(account)) })}</p>
        <FeedNotice payload={payload} siteUrl={getEnvironment().siteUrl} t={t} />
        <DepositsSection {...{ payload, account, language }} params={searchParams ?? {}} now={new Date()} />
      </div>
    </DefaultTemplate>
  )
}
