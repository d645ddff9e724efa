import { languageName } from '@/domain/languageName'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { MailContent, MailEdition, MailEntry, MailLink } from './mailContent'

const ruler = '-- '

/** A mail in plain words, for who reads it so. */
export function toPlainMail(content: MailContent): string {
  const { language, newsroom, paragraphs, lines, entries, action, footer } = content
  const blocks = [
    newsroom.words,
    ...paragraphs,
    ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []),
    ...(action ? [toPlainLink(action)] : []),
    // Blank lines stand within an article too; one more keeps the articles apart.
    ...(entries.length > 0 ? [entries.map((entry) => toPlainEntry(entry, language)).join('\n\n\n')] : []),
    // Readers of mail know the two dashes and a blank for the end of what is told.
    [ruler, ...footer.words].join('\n'),
    ...footer.links.map(toPlainLink),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toPlainEntry({ kicker, title, url, standfirst, notes, others }: MailEntry, mailLanguage: Locale): string {
  const blocks = [
    [kicker, title],
    notes.map(({ words }) => words),
    [standfirst, url],
    others.map((other) => toPlainEdition(other, mailLanguage)),
  ]
  return blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}

function toPlainEdition({ title, url, language }: MailEdition, mailLanguage: Locale): string {
  const words = { language: languageName(language, mailLanguage), title, name: (chunks: string) => chunks }
  return toPlainLink({ words: getTranslator(mailLanguage).markup('SubscriptionMail.other', words), url })
}

function toPlainLink({ words, url }: MailLink): string {
  return `${words}\n${url}`
}
