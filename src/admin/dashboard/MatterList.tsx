import Link from 'next/link'
import { canPublish, type Account } from '@/domain/roles'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { editPath } from '../editions'
import { shownAtOnce, type Matter } from './matter'
import { SeenButton } from './SeenButton'

interface MatterListProps {
  name: string
  heading: string
  /** What is said when there is nothing. */
  nothing: string
  matters: Matter[]
  /** How many there are, when `matters` are not all. */
  total?: number
  account: Account
  /** Language the editor reads the admin in. */
  language: Locale
}

/** One of the dashboard's lists: texts, each with the way to where it is edited. */
export function MatterList({ name, heading, nothing, matters, total = matters.length, account, language }: MatterListProps) {
  const t = getTranslator(language)
  const left = total - shownAtOnce
  return (
    <section className="glance__list" aria-labelledby={`glance-${name}`} data-list={name}>
      <h3 id={`glance-${name}`}>{heading}</h3>
      {matters.length === 0 && <p className="glance__aside">{nothing}</p>}
      <ul>
        {matters.slice(0, shownAtOnce).map(({ key, scheduleId, words, href, ...text }) => (
          <li key={key}>
            <Link href={href ?? editPath(text.type, text)} prefetch={false}>
              <span lang={text.language}>{text.title || t('Dashboard.untitled')}</span>
            </Link>{' '}
            <span className="glance__aside">({t('Dashboard.language', { language: text.language })})</span>
            <p>{words}</p>
            {scheduleId && canPublish(account) && <SeenButton scheduleId={scheduleId} title={text.title} />}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="glance__aside">{t('Dashboard.more', { count: left })}</p>}
    </section>
  )
}
