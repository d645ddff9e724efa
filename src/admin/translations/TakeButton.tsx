'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from '../askApi'

interface TakeButtonProps {
  type: PublicationType
  original: string
  title: string
  /** The language of the translation. */
  target: Locale
  /** The account whose task it is to be; `null` when a translator leaves it. */
  assignee: string | null
  /** Language the editor reads the admin in. */
  language: Locale
}

/** For a translator: takes a task on, or leaves it. */
export function TakeButton({ type, original, title, target, assignee, language }: TakeButtonProps) {
  const router = useRouter()
  const t = getTranslator(language)
  const isTaken = String(assignee === null)

  const change = async () => {
    const data = { language: target, assignee }
    const { isDone, refusal } = await askApi(`/${type}/${original}/translation-assignment`, { method: 'POST', data, language })
    if (isDone) router.refresh()
    else toast.error(refusal ?? t('Review.failed'))
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      type="button"
      aria-label={t('Queue.takeNamed', { isTaken, title })}
      onClick={() => void change()}
    >
      {t('Queue.take', { isTaken })}
    </Button>
  )
}
