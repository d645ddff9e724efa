import { subscribeAlternates } from '@/domain/alternates'
import type { FeedSubject } from '@/domain/feedSubject'
import type { Locale } from '@/i18n/locales'
import { getTranslator, type Translator } from '@/i18n/translator'
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
  /** The feeds that hold something, of every language. */
  feeds: FeedSubject[]
  /** The form by which to get mail; `null` while no mail can be sent. */
  form: { filledIn: FilledIn; problems: Problem[] } | null
}

/** The ways to get the newsroom's texts without coming here for them. */
export function SubscribePage({ context, offer, feeds, form }: SubscribePageProps) {
  const { locale, siteUrl } = context
  const t = getTranslator(locale)
  const switchTargets = toSwitchTargets({ locale, alternates: subscribeAlternates(), toNearest: toFront })

  return (
    <Document context={context} head={toHead(context)} switchTargets={switchTargets} section={null}>
      <header className="page-header">
        <h1>{t('Subscribe.title')}</h1>
        <p className="standfirst">{toLead(t, { offer, form })}</p>
        {form && !offer.text && <Ways locale={locale} />}
      </header>
      {form && <MailSection locale={locale} offer={offer} {...form} />}
      {!(form && offer.text) && <FeedSection locale={locale} feeds={feeds} siteUrl={siteUrl} />}
    </Document>
  )
}

function toLead(t: Translator, { offer, form }: Pick<SubscribePageProps, 'offer' | 'form'>): string {
  if (!form) return t('Subscribe.leadFeeds')
  return offer.text ? t('Subscribe.leadText') : t('Subscribe.lead')
}

/** The ways there are, for who has come for the second. */
function Ways({ locale }: { locale: Locale }) {
  const t = getTranslator(locale)

  return (
    <ul className="ways">
      <li>
        <a href="#mail">{t('Subscribe.mail')}</a>
      </li>
      <li>
        <a href="#feeds">{t('Subscribe.feeds')}</a>
      </li>
    </ul>
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
