import { toPlainLine } from '@/domain/toPlainLine'
import type { MailContent, MailEntry, MailLink } from './mailContent'

/** A mail without the hidden characters and soft hyphens of the texts it tells of: many mail programs show them. */
export function toPlainWords(content: MailContent): MailContent {
  const { subject, newsroom, paragraphs, lines, entries, action, footer } = content
  return {
    ...content,
    subject: toPlainLine(subject),
    newsroom: toPlainLink(newsroom),
    paragraphs: paragraphs.map(toPlainLine),
    lines: lines.map(toPlainLine),
    entries: entries.map(toPlainEntry),
    action: action && toPlainLink(action),
    footer: { words: footer.words.map(toPlainLine), links: footer.links.map(toPlainLink) },
  }
}

function toPlainEntry(entry: MailEntry): MailEntry {
  const { kicker, title, standfirst, notes, others } = entry
  return {
    ...entry,
    kicker: toPlainLine(kicker),
    title: toPlainLine(title),
    standfirst: toPlainLine(standfirst),
    notes: notes.map((note) => ({ ...note, words: toPlainLine(note.words) })),
    others: others.map((other) => ({ ...other, title: toPlainLine(other.title) })),
  }
}

function toPlainLink(link: MailLink): MailLink {
  return { ...link, words: toPlainLine(link.words) }
}
