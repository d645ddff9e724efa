'use client'

import { Button } from '@payloadcms/ui'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { useStartTranslation } from '../useStartTranslation'
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
  const { isStarting, start } = useStartTranslation({ language, toPath: benchPath })
  const t = getTranslator(language)
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      type="button"
      disabled={isStarting}
      aria-label={t('Queue.startNamed', { title })}
      onClick={() => void start({ type, original, target })}
    >
      {t('Queue.start')}
    </Button>
  )
}
