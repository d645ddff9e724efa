import { DefaultTemplate } from '@payloadcms/next/templates'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { roles, type Account } from '@/domain/roles'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { CoverageSection } from './CoverageSection'
import { QueueSection } from './QueueSection'

/** The queue of translations: what is to be made or mended, by whom and until when, and how much readers have. */
export default async function TranslationsView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const role = roles.find((name) => name === user?.role)
  // Payload leaves it to a view of one's own to ask who looks.
  if (!user || !role) redirect('/admin/login?redirect=%2Fadmin%2Ftranslations')

  const language = isLocale(i18n.language) ? i18n.language : defaultLocale
  const t = getTranslator(language)
  const account: Account = { id: user.id, role, languages: user.languages?.filter(isLocale) ?? null }
  const now = new Date()
  return (
    <DefaultTemplate {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, user }}>
      <div className="gutter--left gutter--right queue">
        <h1>{t('Queue.heading')}</h1>
        <p>
          <Link href="/admin/translations/import" prefetch={false}>
            {t('TranslationFile.heading')}
          </Link>
        </p>
        <QueueSection {...{ account, language, now, payload }} params={searchParams ?? {}} />
        <CoverageSection {...{ language, now, payload }} />
      </div>
    </DefaultTemplate>
  )
}
