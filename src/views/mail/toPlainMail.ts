import type { MailContent, MailEntry, MailLink } from './mailContent'

const ruler = '-- '

/** A mail in plain words, for who reads it so. */
export function toPlainMail({ newsroom, paragraphs, lines, entries, action, footer }: MailContent): string {
  const blocks = [
    newsroom.words,
    ...paragraphs,
    ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []),
    ...(action ? [toPlainLink(action)] : []),
    ...entries.map(toPlainEntry),
    // Readers of mail know the two dashes and a blank for the end of what is told.
    [ruler, ...footer.words].join('\n'),
    ...footer.links.map(toPlainLink),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toPlainEntry({ kicker, title, url, standfirst, notes, others }: MailEntry): string {
  const lines = [kicker, title, ...notes.map(({ words }) => words), standfirst, url, ...others.map(toPlainLink)]
  return lines.filter((line) => line !== '').join('\n')
}

function toPlainLink({ words, url }: MailLink): string {
  return `${words}\n${url}`
}
