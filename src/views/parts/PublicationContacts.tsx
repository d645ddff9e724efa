import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { ContactCard } from './ContactCard'

/** Whom to ask about a text. */
export function PublicationContacts({ publication: { type, contacts, language } }: { publication: Publication }) {
  const t = getTranslator(language)
  if (contacts.length === 0) return null

  return (
    <section className="contact-group">
      <h2>{type === 'press-releases' ? t('PressRelease.contacts') : t('Publication.contacts')}</h2>
      <div className="contacts">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={language} />
        ))}
      </div>
    </section>
  )
}
