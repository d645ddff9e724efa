import type { ReactNode } from 'react'
import { toPath } from '@/domain/paths'
import type { EarlierVersion } from '@/domain/version'
import { toIsoDate } from '@/i18n/dates'
import { getTranslator } from '@/i18n/translator'
import { toTime } from '../toTime'
import { ChangeList } from './ChangeList'

/** Tells the reader of an earlier version which it is, what has been changed since, and where the text is now. */
export function VersionNotice({ version }: { version: EarlierVersion }) {
  const { number, changesSince, present, publication, replacedAt } = version
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
        <strong>{t('Version.label', { number })}</strong>
      </p>
      <p>
        {tellSpan(version)} {t.rich('Version.present', { link })}
      </p>
      {replacedAt && publication.hasUnreadMachineWords && <p data-translation-origin="machine">{t('Machine.wasUnread')}</p>}
      {changesSince.length > 0 && (
        <>
          <p>{t('Version.since')}</p>
          <ChangeList changes={changesSince} publication={present} shownVersion={number} />
        </>
      )}
    </aside>
  )
}

/** From when till when readers had it. */
function tellSpan({ publishedAt: from, replacedAt: to, present: { language } }: EarlierVersion): ReactNode {
  const t = getTranslator(language)
  if (!to) return t('Version.current')
  if (toIsoDate(from) === toIsoDate(to)) return t.rich('Version.replacedSameDay', { at: from, time: toTime(from) })
  return t.rich('Version.replaced', { from, to, start: toTime(from), end: toTime(to) })
}
