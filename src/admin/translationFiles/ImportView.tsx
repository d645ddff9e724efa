import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { ImportDesk } from './ImportDesk'

/** Where a file that came back from a translator is looked through and taken in. */
export default function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  // Payload leaves it to a view of one's own to ask who looks.
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Ftranslations%2Fimport')

  const language = isLocale(i18n.language) ? i18n.language : defaultLocale
  const t = getTranslator(language)
  return (
    <DefaultTemplate {...{ i18n, locale, params, payload, permissions, searchParams, visibleEntities, user }}>
      <div className="gutter--left gutter--right queue">
        <h1>{t('TranslationFile.heading')}</h1>
        <p>{t('TranslationFile.explained')}</p>
        <ImportDesk language={language} />
      </div>
    </DefaultTemplate>
  )
}
