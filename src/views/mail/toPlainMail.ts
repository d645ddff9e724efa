import type { MailContent, MailEntry, MailLink } from './mailContent'

const ruler = '-- '

/** A mail in plain words, for who reads it so. */
export function toPlainMail({ newsroom, paragraphs, lines, entries, action, footer }: MailContent): string {
  const blocks = [
    newsroom.words,
    ...paragraphs,
    ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []),
    ...(action ? [toPlainLink(action)] : []),
    // Blank lines stand within an article too; one more keeps the articles apart.
    ...(entries.length > 0 ? [entries.map(toPlainEntry).join('\n\n\n')] : []),
    // Readers of mail know the two dashes and a blank for the end of what is told.
    [ruler, ...footer.words].join('\n'),
    ...footer.links.map(toPlainLink),
  ]
  return `${blocks.join('\n\n')}\n`
}

function toPlainEntry({ kicker, title, url, standfirst, notes, others }: MailEntry): string {
  const blocks = [
    [kicker, title],
    notes.map(({ words }) => words),
    [standfirst, url],
    others.map(toPlainLink),
  ]
  return blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
}

function toPlainLink({ words, url }: MailLink): string {
  return `${words}\n${url}`
}
