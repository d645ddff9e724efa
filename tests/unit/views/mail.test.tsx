import { describe, expect, it } from 'vitest'
import { toPlainMail } from '@/views/mail/toPlainMail'
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
