import { subscribeAlternates } from '@/domain/alternates'
import { getTranslator } from '@/i18n/translator'
import { Document } from '../Document'
import { plainHead, type Head } from '../head/head'
import type { PageContext } from '../pageContext'
import { toFront, toSwitchTargets } from '../switchTargets'
import { FeedSection } from './FeedSection'
import { MailSection } from './MailSection'
import type { FilledIn, Offer, Problem } from './subscribing'

interface SubscribePageProps {
  context: PageContext
  offer: Offer
  /** The form by which to get mail; `null` while no mail can be sent. */
  form: { filledIn: FilledIn; problems: Problem[] } | null
}

/** The ways to get the newsroom's texts without coming here for them. */
export function SubscribePage({ context, offer, form }: SubscribePageProps) {
  const { locale, siteUrl } = context
  const t = getTranslator(locale)
  const switchTargets = toSwitchTargets({ locale, alternates: subscribeAlternates(), toNearest: toFront })

  return (
    <Document context={context} head={toHead(context)} switchTargets={switchTargets} section={null}>
      <header className="page-header">
        <h1>{t('Subscribe.title')}</h1>
        <p className="standfirst">{form ? t('Subscribe.lead') : t('Subscribe.leadFeeds')}</p>
      </header>
      {form && <MailSection locale={locale} offer={offer} {...form} />}
      {!offer.text && <FeedSection locale={locale} topics={offer.topics} siteUrl={siteUrl} />}
    </Document>
  )
}

function toHead({ site, locale }: PageContext): Head {
  const t = getTranslator(locale)
  return {
    ...plainHead,
    title: t('Subscribe.title'),
    description: t('Subscribe.description', { publisher: site.publisher }),
    canonical: { page: 'subscribe', locale },
    alternates: subscribeAlternates(),
  }
}
