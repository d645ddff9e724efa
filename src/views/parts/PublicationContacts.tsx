import type { Publication } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { CardLinks } from './CardLinks'
import { ContactCard } from './ContactCard'

interface PublicationContactsProps {
  publication: Publication
  /** Whether readers can be given the contacts' cards: those of a text that is not public may not be either. */
  offersCards: boolean
}

/** Whom to ask about a text. */
export function PublicationContacts({ publication: { type, contacts, language }, offersCards }: PublicationContactsProps) {
  const t = getTranslator(language)
  if (contacts.length === 0) return null

  return (
    <section className="contact-group">
      <h2>{type === 'press-releases' ? t('PressRelease.contacts') : t('Publication.contacts')}</h2>
      <div className="contacts">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={language}>
            {offersCards && <CardLinks contact={contact} locale={language} />}
          </ContactCard>
        ))}
      </div>
    </section>
  )
}
