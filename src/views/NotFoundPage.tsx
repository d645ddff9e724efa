import { frontAlternates } from '@/domain/alternates'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead } from './head/head'
import type { PageContext } from './pageContext'
import { WaysOn } from './parts/WaysOn'
import { toFront, toSwitchTargets } from './switchTargets'

/** The answer to an address that has never led anywhere. Its status is 404. */
export function NotFoundPage({ context }: { context: PageContext }) {
  const { locale } = context
  const t = getTranslator(locale)
  const head = { ...plainHead, title: t('NotFound.title'), description: t('NotFound.text') }
  const switchTargets = toSwitchTargets({ locale, alternates: frontAlternates(), toNearest: toFront })

  return (
    <Document context={context} head={head} switchTargets={switchTargets} section={null}>
      <div className="not-found">
        <h1>{t('NotFound.title')}</h1>
        <p className="standfirst">{t('NotFound.text')}</p>
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
