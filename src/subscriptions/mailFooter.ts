import { followedTextOf } from '@/domain/subscription'
import { toUrl } from '@/domain/paths'
import { getTranslator } from '@/i18n/translator'
import type { MailContent } from '@/views/mail/mailContent'
import type { Composing } from './composing'
import { makeToken } from './secrets'

/** Where a subscription is left: by hand, and by the button of a mail program. */
export function leaveUrl({ payload, recipient: { id, language }, siteUrl }: Composing): string {
  return toUrl(siteUrl, { page: 'subscription', locale: language, step: 'leave', token: makeToken(payload, 'leave', id) })
}

/** Why a mail came, and the ways to change that. */
export function mailFooter(composing: Composing): MailContent['footer'] {
  const { payload, recipient, site, siteUrl } = composing
  const { id, language, follows } = recipient
  const t = getTranslator(language)
  const change = { page: 'subscription', locale: language, step: 'change', token: makeToken(payload, 'leave', id) } as const
  const isAboutText = follows.every((follow) => followedTextOf(follow) !== null)
  return {
    words: [isAboutText ? t('SubscriptionMail.whyText') : t('SubscriptionMail.why', { site: site.name })],
    links: [
      { words: t('SubscriptionMail.change'), url: toUrl(siteUrl, change) },
      { words: t('SubscriptionMail.leave'), url: leaveUrl(composing) },
    ],
  }
}

/** Why the last mail came of a subscription that ends with it: there is nothing left to change, or to leave. */
export function lastFooter({ recipient: { language } }: Composing): MailContent['footer'] {
  return { words: [getTranslator(language)('SubscriptionMail.whyEnded')], links: [] }
}

/** The newsroom's name, with its front page in the subscriber's language. */
export function newsroomLink({ recipient: { language }, site, siteUrl }: Composing): MailContent['newsroom'] {
  return { words: site.name, url: toUrl(siteUrl, { page: 'front', locale: language }) }
}
