'use client'

import { useTranslation } from '@payloadcms/ui'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'

/** Language the editor reads the admin in, on any of its pages. */
export function useEditorLanguage(): Locale {
  const { i18n } = useTranslation()
  return isLocale(i18n.language) ? i18n.language : defaultLocale
}
