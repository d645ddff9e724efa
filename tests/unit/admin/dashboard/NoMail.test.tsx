import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NoMail } from '@/admin/dashboard/NoMail'
import { getTranslator } from '@/i18n/translator'

const t = getTranslator('sv')

it('editors are told that no mails are sent, where none are', () => {
  expect(renderToStaticMarkup(<NoMail smtpUrl={undefined} t={t} />)).toContain('Nyhetsrummet skickar inga mejl')
  expect(renderToStaticMarkup(<NoMail smtpUrl="smtp://mail.example.org" t={t} />)).toBe('')
})
