'use client'

import { useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** In the admin's navigation: the way to what is to be delivered to the National Library. */
export default function DepositsLink() {
  const { i18n } = useTranslation()
  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  const path = '/admin/legal-deposits'
  const isHere = usePathname() === path
  return (
    <Link className="nav__link" href={path} prefetch={false} {...(isHere ? { 'aria-current': 'page' } : {})}>
      <span className="nav__link-label">{t('Deposit.link')}</span>
    </Link>
  )
}
