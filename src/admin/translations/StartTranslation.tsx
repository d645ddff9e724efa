'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { askApi } from '../askApi'
import { benchPath } from '../workbench/benchPath'

interface StartTranslationProps {
  type: PublicationType
  original: string
  title: string
  /** The language of the translation. */
  target: Locale
  /** Language the editor reads the admin in. */
  language: Locale
}

/** Starts a translation that is missing, and goes to where it is made. */
export function StartTranslation({ type, original, title, target, language }: StartTranslationProps) {
  const router = useRouter()
  const [isStarting, setIsStarting] = useState(false)
  const t = getTranslator(language)

  const start = async () => {
    setIsStarting(true)
    const { doc, refusal } = await askApi(`/${type}/${original}/translations`, { method: 'POST', data: { language: target }, language })
    // It is there also when somebody else has just started it.
    if (doc) return router.push(benchPath(type, { id: doc.id, language: target }))
    toast.error(refusal ?? t('Admin.translationFailed'))
    setIsStarting(false)
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      type="button"
      disabled={isStarting}
      aria-label={t('Queue.startNamed', { title })}
      onClick={() => void start()}
    >
      {t('Queue.start')}
    </Button>
  )
}
