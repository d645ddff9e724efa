'use client'

import { useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface ListLinkProps {
  path: string
  label: 'Queue.heading' | 'Deposit.link'
}

/** In the admin's navigation: the way to a list of our own. */
export function ListLink({ path, label }: ListLinkProps) {
  const { i18n } = useTranslation()
  const t = getTranslator(isLocale(i18n.language) ? i18n.language : defaultLocale)
  const isHere = usePathname() === path
  return (
    <Link className="nav__link" href={path} prefetch={false} {...(isHere ? { 'aria-current': 'page' } : {})}>
      <span className="nav__link-label">{t(label)}</span>
    </Link>
  )
}
