import type { MailContent, MailEntry } from '@/views/mail/mailContent'

/** An article as a mail in Swedish tells of it, without notes or other languages. */
export function aMailEntry(entry: Partial<MailEntry> = {}): MailEntry {
  return {
    language: 'sv',
    kicker: 'Nyhet',
    title: 'Elnätet',
    url: 'https://example.org/sv/nyheter/elnatet',
    standfirst: 'Elnätet byggs ut.',
    notes: [],
    others: [],
    ...entry,
  }
}

/** A mail in Swedish. */
export function aMail(mail: Partial<MailContent> = {}): MailContent {
  return {
    language: 'sv',
    subject: 'Elnätet',
    newsroom: { words: 'Nyhetsrum', url: 'https://example.org/sv' },
    paragraphs: [],
    lines: [],
    entries: [aMailEntry()],
    action: null,
    footer: { words: ['Du får det här mejlet för att du följer texten.'], links: [] },
    ...mail,
  }
}
