'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from '../askApi'

/** Says that somebody knows that a publication was late, or failed. */
export function SeenButton({ scheduleId, title }: { scheduleId: string; title: string }) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = isLocale(i18n.language) ? i18n.language : defaultLocale
  const t = getTranslator(language)

  const markSeen = async () => {
    const { isDone, refusal } = await askApi(`/schedules/${scheduleId}/seen`, { method: 'POST', language })
    if (isDone) router.refresh()
    else toast.error(refusal ?? t('Review.failed'))
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      type="button"
      aria-label={t('Dashboard.seenNamed', { title })}
      onClick={() => void markSeen()}
    >
      {t('Dashboard.seen')}
    </Button>
  )
}
