import { languageName } from '@/domain/languageName'
import type { MailedText } from '@/domain/mailedText'
import { toUrl } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { MailEntry, MailLink } from '@/views/mail/mailContent'

interface Telling {
  text: MailedText
  /** Which publications of it are told; the first is told by the text itself. */
  revisions: number[]
  /** The same text in other languages that the reader asked for. */
  others: PublicationLink[]
  /** Language of the mail. */
  language: Locale
  siteUrl: string
}

/** One article as it stands in a mail. What the newsroom says is in the mail's language, what the text says in its own. */
export function toMailEntry({ text, revisions, others, language, siteUrl }: Telling): MailEntry {
  const t = getTranslator(language)
  const inText = getTranslator(text.language)
  const notes = text.changes.filter(({ number }) => revisions.includes(number))
  const words = { type: text.type, language: languageName(text.language, language) }
  return {
    language: text.language,
    kicker: text.language === language ? t('SubscriptionMail.kicker', words) : t('SubscriptionMail.kickerIn', words),
    title: text.title,
    url: urlOf(text, siteUrl),
    standfirst: text.standfirst,
    notes: [
      ...(text.hasUnreadMachineWords ? [inText('Machine.unread')] : []),
      ...notes.map(({ significance, note }) => inText(`SubscriptionMail.${significance}`, { note: note ?? '' })),
    ],
    others: others.map((other) => toOther(other, language, siteUrl)),
  }
}

function toOther(other: PublicationLink, language: Locale, siteUrl: string): MailLink {
  const words = { language: languageName(other.language, language), title: other.title }
  return { words: getTranslator(language)('SubscriptionMail.other', words), url: urlOf(other, siteUrl) }
}

function urlOf({ language, type, slug }: PublicationLink, siteUrl: string): string {
  return toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
}
