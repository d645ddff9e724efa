import { toUrl } from '@/domain/paths'
import { confirmWithinHours } from '@/domain/subscription'
import { getTranslator } from '@/i18n/translator'
import { tellChoices } from '@/views/subscriptions/tellChoices'
import type { Composed, Composing } from './composing'
import type { Delivery } from './delivery'
import { newsroomLink } from './mailFooter'
import { nameFollows } from './nameFollows'
import { makeToken } from './secrets'
import { toSubscription } from './storedSubscription'

/** The one mail that comes before the owner of an address has said yes: it asks for that. */
export async function composeConfirmation(composing: Composing, { id }: Delivery): Promise<Composed> {
  const { payload, recipient, site, siteUrl, now } = composing
  if (recipient.confirmed_at !== null) return { content: null, told: [], dropped: [id], covered: [] }

  const { language } = recipient
  const t = getTranslator(language)
  const subscription = toSubscription(recipient)
  const names = await nameFollows(subscription.follows, { payload, locale: language, now })
  const token = makeToken(payload, 'confirm', recipient.id)
  const content = {
    language,
    subject: t('SubscriptionMail.confirmSubject', { site: site.name }),
    newsroom: newsroomLink(composing),
    paragraphs: [
      t('SubscriptionMail.confirmText', { site: site.name, hours: confirmWithinHours }),
      t('SubscriptionMail.confirmWhat'),
    ],
    lines: tellChoices(subscription, names, language),
    entries: [],
    action: {
      words: t('SubscriptionMail.confirmAction'),
      url: toUrl(siteUrl, { page: 'subscription', locale: language, step: 'confirm', token }),
    },
    footer: { words: [t('SubscriptionMail.confirmWhy', { hours: confirmWithinHours })], links: [] },
  }
  return { content, told: [id], dropped: [], covered: [] }
}
