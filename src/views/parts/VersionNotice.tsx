import type { ReactNode } from 'react'
import { toPath } from '@/domain/paths'
import type { EarlierVersion } from '@/domain/version'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'
import { ChangeList } from './ChangeList'

/** Tells the reader of an earlier version which it is, what has been changed since, and where the text is now. */
export function VersionNotice({ version }: { version: EarlierVersion }) {
  const { number, publishedAt, replacedAt, changesSince, present } = version
  const t = getTranslator(present.language)
  const { language, type, slug } = present
  const href = toPath({ page: 'publication', locale: language, type, slug })
  const link = (words: ReactNode) => (
    <a key={href} href={href}>
      {words}
    </a>
  )

  return (
    <aside className="notice" aria-label={t('Version.label', { number })}>
      <p>
        <strong>{t('Version.label', { number })}</strong>{' '}
        {replacedAt
          ? t.rich('Version.replaced', { from: publishedAt, to: replacedAt, start: toTime(publishedAt), end: toTime(replacedAt) })
          : t('Version.current')}{' '}
        {t.rich('Version.present', { link })}
      </p>
      {changesSince.length > 0 && (
        <>
          <p>{t('Version.since')}</p>
          <ChangeList changes={changesSince} publication={present} />
        </>
      )}
    </aside>
  )
}
