import Link from 'next/link'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { entriesPerPage } from './queue'
import type { SearchParams } from './readQueueFilter'

interface QueuePagesProps {
  params: SearchParams
  page: number
  total: number
  /** Language the editor reads the admin in. */
  language: Locale
}

/** Where in the queue the page is, and the way to the page before and after. */
export function QueuePages({ params, page, total, language }: QueuePagesProps) {
  const t = getTranslator(language)
  const last = Math.max(1, Math.ceil(total / entriesPerPage))
  if (last === 1) return null
  return (
    <nav className="queue__pages" aria-label={t('Queue.pages')}>
      {page > 1 && (
        <Link href={toPage(params, page - 1)} rel="prev">
          {t('Queue.previous')}
        </Link>
      )}
      <span>{t('Queue.page', { page, last })}</span>
      {page < last && (
        <Link href={toPage(params, page + 1)} rel="next">
          {t('Queue.next')}
        </Link>
      )}
    </nav>
  )
}

function toPage(params: SearchParams, page: number): string {
  const words = Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return `/admin/translations?${new URLSearchParams({ ...Object.fromEntries(words), page: String(page) }).toString()}`
}
