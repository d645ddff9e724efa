import type { Contact } from '@/domain/publication'
import { parseSafeUrl } from '@/domain/safeUrl'
import { formatTelephone } from '@/domain/telephone'
import { element, escapeHtml } from '../html'
import type { Writer } from '../writer'

/**
 * A contact as HTML, with an e-mail address to write to and a number to call.
 *
 * @param id The element's id; `null` for none.
 */
export function writeContact(contact: Contact, id: string | null, { locale, t }: Pick<Writer, 'locale' | 't'>): string {
  const { name, role, unit, email, telephone } = contact
  const belonging = [role, unit].filter((words) => words).join(', ')
  return element(
    'address',
    { class: 'contact', id },
    element('p', { class: 'name' }, escapeHtml(name)),
    belonging ? element('p', { class: 'role' }, escapeHtml(belonging)) : '',
    email ? writeLine('email', t('Body.email'), writeAddress(`mailto:${email}`, email)) : '',
    telephone
      ? writeLine(
          'telephone',
          t('Body.telephone'),
          writeAddress(`tel:${telephone}`, formatTelephone(telephone, locale)),
        )
      : '',
  )
}

function writeLine(name: string, label: string, value: string): string {
  return element('p', { class: name }, `${escapeHtml(label)} `, value)
}

function writeAddress(address: string, words: string): string {
  const url = parseSafeUrl(address)
  return url ? element('a', { href: url.href }, escapeHtml(words)) : escapeHtml(words)
}
