import type { ReactNode } from 'react'
import { toPath } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { FeedLink } from '../feedLinks'

/** How a reader is told of what becomes of one text, its translations among it. */
export function FollowLink({ feed, locale }: { feed: FeedLink; locale: Locale }) {
  const href = toPath(feed.address)
  const link = (words: ReactNode) => (
    <a key={href} href={href} type="application/rss+xml">
      {words}
    </a>
  )
  return <p className="follow">{getTranslator(locale).rich('Publication.follow', { link })}</p>
}
