import type { ReactNode } from 'react'
import { toFollowPath, toPath } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { FeedLink } from '../feedLinks'

interface FollowLinkProps {
  feed: FeedLink
  /** The text that is followed, where that can be done by mail. */
  mailTextId: string | null
  locale: Locale
}

/** How a reader is told of what becomes of one text, its translations among it. */
export function FollowLink({ feed, mailTextId, locale }: FollowLinkProps) {
  const t = getTranslator(locale)
  const href = toPath(feed.address)
  const link = (words: ReactNode) => (
    <a key={href} href={href} type="application/rss+xml">
      {words}
    </a>
  )
  return (
    <p className="follow">
      {t.rich('Publication.follow', { link })}
      {mailTextId && (
        <>
          {' '}
          {t.rich('Subscribe.mailLink', { link: (words) => toMail(mailTextId, locale, words) })}
        </>
      )}
    </p>
  )
}

function toMail(textId: string, locale: Locale, words: ReactNode) {
  return (
    <a key="mail" href={toFollowPath(locale, textId)}>
      {words}
    </a>
  )
}
