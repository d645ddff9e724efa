import { describe, expect, it } from 'vitest'
import { MailDocument } from '@/views/mail/MailDocument'
import { toPlainMail } from '@/views/mail/toPlainMail'
import { renderPage } from '@/views/renderPage'
import { aMail, aMailEntry } from '../../factories/mail'

const notes = [
  { words: 'Ändrat: Nytt stycke.', language: 'sv' },
  { words: 'Rättat: Rätt namn.', language: 'sv' },
] as const

describe('a mail in plain words', () => {
  it('keeps what was changed apart from what the text says, and one article from the next', () => {
    const entries = [aMailEntry({ notes: [...notes] }), aMailEntry({ title: 'Vattnet', standfirst: '', url: 'https://example.org/sv/nyheter/vattnet' })]

    const text = toPlainMail(aMail({ entries }))

    expect(text.split('\n-- \n')[0]).toBe(`Nyhetsrum

Nyhet
Elnätet

Ändrat: Nytt stycke.
Rättat: Rätt namn.

Elnätet byggs ut.
https://example.org/sv/nyheter/elnatet


Nyhet
Vattnet

https://example.org/sv/nyheter/vattnet
`)
  })
})

describe('a text in another language', () => {
  it('is offered with its title in that language, for who has the mail read aloud', async () => {
    const url = 'https://example.org/en/news/the-grid'
    const mail = aMail({ entries: [aMailEntry({ others: [{ title: 'The grid', url, language: 'en' }] })] })

    const html = (await renderPage(MailDocument({ content: mail }))).replaceAll(/ style="[^"]*"/g, '')

    expect(html).toContain(`<a href="${url}" hreflang="en">Läs på engelska: <span lang="en">The grid</span></a>`)
    expect(toPlainMail(mail)).toContain(`Läs på engelska: The grid\n${url}\n`)
  })
})
