import { languageName } from '@/domain/languageName'
import type { MailedText } from '@/domain/mailedText'
import { toUrl } from '@/domain/paths'
import type { PublicationLink } from '@/domain/publication'
import { toEventFacts } from '@/domain/toEventFacts'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { toKicker } from '@/views/kicker'
import type { MailEntry, MailNote } from '@/views/mail/mailContent'
import type { ToldEdition } from './articles'

interface Telling {
  text: MailedText
  /** Which publications of it are told; the first is told by the text itself. */
  revisions: number[]
  /** What else is told: changes of it in other languages. */
  changedEditions: ToldEdition[]
  /** The same text in other languages that the reader asked for. */
  others: PublicationLink[]
  /** Language of the mail. */
  language: Locale
  siteUrl: string
}

/** One article as it stands in a mail. What the newsroom says is in the mail's language, what the text says in its own. */
export function toMailEntry({ text, revisions, changedEditions, others, language, siteUrl }: Telling): MailEntry {
  const t = getTranslator(language)
  const kicker = toKicker({ ...text, language })
  return {
    language: text.language,
    kicker: text.language === language ? kicker : t('SubscriptionMail.kickerIn', { kicker, language: languageName(text.language, language) }),
    title: text.title,
    url: urlOf(text, siteUrl),
    standfirst: text.standfirst,
    notes: [
      ...toMachineNotes(text),
      ...toNotes({ text, revisions }),
      ...changedEditions.flatMap(toNotesElsewhere),
      ...toEventNotes(text),
    ],
    others: others.map((other) => ({ title: other.title, url: urlOf(other, siteUrl), language: other.language })),
  }
}

function toMachineNotes({ hasUnreadMachineWords, language }: MailedText): MailNote[] {
  return hasUnreadMachineWords ? [{ words: getTranslator(language)('Machine.unread'), language }] : []
}

function toEventNotes(text: MailedText): MailNote[] {
  const lines = toEventFacts(text).map(({ name, words }) => `${name}: ${words}`)
  return lines.map((words) => ({ words, language: text.language }))
}

function toNotes(edition: ToldEdition): MailNote[] {
  const { language } = edition.text
  const t = getTranslator(language)
  return toldChanges(edition).map(({ significance, note }) => ({ words: t(`SubscriptionMail.${significance}`, { note: note ?? '' }), language }))
}

/** Notes of an edition that is not the one that the entry shows: they say which it is. */
function toNotesElsewhere(edition: ToldEdition): MailNote[] {
  const { language } = edition.text
  const t = getTranslator(language)
  return toldChanges(edition).map(({ significance, note }) => {
    const words = { language: languageName(language, language), note: note ?? '' }
    return { words: t(`SubscriptionMail.${significance}In`, words), language }
  })
}

function toldChanges({ text: { changes }, revisions }: ToldEdition) {
  return changes.filter(({ number }) => revisions.includes(number))
}

function urlOf({ language, type, slug }: PublicationLink, siteUrl: string): string {
  return toUrl(siteUrl, { page: 'publication', locale: language, type, slug })
}
