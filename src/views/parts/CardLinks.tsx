import type { ReactNode } from 'react'
import type { CardVersion } from '@/domain/address'
import { cardMediaType } from '@/domain/exchangeMediaTypes'
import { toPath } from '@/domain/paths'
import type { Contact } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

/** A contact to keep in an address book: also in the version that older ones read. */
export function CardLinks({ contact: { id, name }, locale }: { contact: Contact; locale: Locale }) {
  const t = getTranslator(locale)
  // On a page of many contacts a link that is read alone says whose card it leads to.
  const hidden = (words: ReactNode) => (
    <span key="hidden" className="visually-hidden">
      {words}
    </span>
  )
  const link = (version: CardVersion, words: ReactNode) => (
    <a href={toPath({ page: 'card', locale, id, version })} type={cardMediaType} hrefLang={locale}>
      {words}
    </a>
  )

  return (
    <p className="cards">
      {link('4.0', t.rich('Contacts.card', { name, hidden }))}
      {link('3.0', t.rich('Contacts.olderCard', { name, hidden }))}
    </p>
  )
}
