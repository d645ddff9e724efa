'use client'

import { useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** In the admin's navigation: the way to the queue of translations. */
export default function TranslationsLink() {
  const { i18n } = useTranslation()
  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  const path = '/admin/translations'
  const isHere = usePathname() === path
  return (
    <Link className="nav__link" href={path} prefetch={false} {...(isHere ? { 'aria-current': 'page' } : {})}>
      <span className="nav__link-label">{t('Queue.heading')}</span>
    </Link>
  )
}
