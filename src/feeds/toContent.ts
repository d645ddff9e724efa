import type { Article, Contact, DocumentFile, PressRelease, Publication } from '@/domain/publication'
import { toEventFacts } from '@/domain/toEventFacts'
import { getTranslator } from '@/i18n/translator'
import { feedMedium } from '@/richText/feedMedium'
import { element, escapeHtml, toParagraphs } from '@/richText/html'
import { toHtml } from '@/richText/toHtml'
import { writeContact } from '@/richText/write/writeContact'
import { writeFigure } from '@/richText/write/writeFigure'
import { writeFileLink } from '@/richText/write/writeLink'
import { findLeadingChanges } from './findLeadingChanges'
import { writeChange } from './writeChange'
import { writeLag } from './writeLag'

/**
 * The full text of a publication for feeds: that it no longer holds, that it is behind its original or that nobody has
 * read it, what has been corrected or updated in it, standfirst, an event's time and place, picture, a press
 * release's dateline, running text, and what a reader needs to go on: a report's files, a press release's contacts.
 *
 * @param siteUrl The newsroom's public address, without a final slash.
 * @returns HTML in which every address is absolute.
 */
export function toContent(publication: Publication, siteUrl: string): string {
  const { standfirst, heroImage, body, references, language: locale } = publication
  const medium = feedMedium(siteUrl)
  return [
    writeWithdrawal(publication),
    writeLag(publication, siteUrl),
    writeOrigin(publication),
    writeChanges(publication),
    toParagraphs(standfirst),
    publication.type === 'articles' ? writeEventFacts(publication) : '',
    heroImage ? writeFigure(heroImage, { medium, locale }) : '',
    publication.type === 'press-releases' ? writeDateline(publication) : '',
    toHtml(body, { references, locale, siteUrl, audience: 'feed' }),
    publication.type === 'reports' ? writeFiles(publication.documents, publication, siteUrl) : '',
    publication.type === 'press-releases' ? writeContacts(publication.contacts, publication) : '',
  ].join('')
}

function writeWithdrawal({ withdrawal, language }: Publication): string {
  if (!withdrawal) return ''

  const when = getTranslator(language).markup('Withdrawal.when', { at: withdrawal.at, time: (words) => words })
  return element('p', {}, element('strong', {}, escapeHtml(when)), escapeHtml(` ${withdrawal.explanation}`))
}

function writeOrigin({ hasUnreadMachineWords, language }: Publication): string {
  return hasUnreadMachineWords ? element('p', {}, escapeHtml(getTranslator(language)('Machine.unread'))) : ''
}

/** What is told first. The entry keeps its id, and its date moves. */
function writeChanges({ changes, language }: Publication): string {
  return findLeadingChanges(changes)
    .map((change) => writeChange(change, { language, lang: null }))
    .join('')
}

function writeEventFacts(article: Article): string {
  const facts = toEventFacts(article)
  if (facts.length === 0) return ''

  const lines = facts.map(({ name, words }) => element('strong', {}, escapeHtml(`${name}:`)) + escapeHtml(` ${words}`))
  return element('p', {}, lines.join('<br>'))
}

function writeDateline({ place, publishedAt, language }: PressRelease): string {
  if (!place) return ''

  const dateline = getTranslator(language).markup('PressRelease.dateline', {
    place: escapeHtml(place),
    at: publishedAt,
    name: (words) => element('b', {}, words),
    time: (words) => words,
  })
  return element('p', {}, dateline)
}

function writeFiles(files: DocumentFile[], { language: locale }: Publication, siteUrl: string): string {
  if (files.length === 0) return ''

  const entries = files.map((file) => {
    const words = escapeHtml(file.title)
    const title = file.language === locale ? words : element('span', { lang: file.language }, words)
    return element('li', {}, writeFileLink(file, title, { locale, medium: feedMedium(siteUrl) }))
  })
  return element('h2', {}, escapeHtml(getTranslator(locale)('Feed.files'))) + element('ul', {}, ...entries)
}

function writeContacts(contacts: Contact[], { language: locale }: Publication): string {
  if (contacts.length === 0) return ''

  const t = getTranslator(locale)
  const entries = contacts.map((contact) => writeContact(contact, null, { locale, t }))
  return element('h2', {}, escapeHtml(t('Feed.contacts'))) + entries.join('')
}
