import { contactsAlternates } from '@/domain/alternates'
import type { Contact } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead, type Head } from './head/head'
import type { PageContext } from './pageContext'
import { CardLinks } from './parts/CardLinks'
import { ContactCard } from './parts/ContactCard'
import { toContactsJsonLd } from './schemaOrg/toContactsJsonLd'
import { toFront, toSwitchTargets } from './switchTargets'

interface ContactsPageProps {
  context: PageContext
  /** Those shown on the page, in the order the editors gave them. */
  contacts: Contact[]
}

/** Whom to turn to: the press contacts first, then the others. */
export function ContactsPage({ context, contacts }: ContactsPageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const switchTargets = toSwitchTargets({ locale, alternates: contactsAlternates(), toNearest: toFront })
  const press = contacts.filter(({ isPressContact }) => isPressContact)
  const others = contacts.filter(({ isPressContact }) => !isPressContact)

  return (
    <Document context={context} head={toHead(context, contacts)} switchTargets={switchTargets} section="contacts">
      <header className="page-header">
        <h1>{t('Contacts.title')}</h1>
      </header>
      {contacts.length === 0 && <p className="empty">{t('Contacts.empty')}</p>}
      <ContactGroup title={t('Contacts.press')} contacts={press} locale={locale} />
      <ContactGroup title={t('Contacts.others')} contacts={others} locale={locale} />
    </Document>
  )
}

interface ContactGroupProps {
  title: string
  contacts: Contact[]
  locale: Locale
}

function ContactGroup({ title, contacts, locale }: ContactGroupProps) {
  if (contacts.length === 0) return null

  return (
    <section className="contact-group">
      <h2>{title}</h2>
      <div className="contacts">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} locale={locale}>
            <CardLinks contact={contact} locale={locale} />
          </ContactCard>
        ))}
      </div>
    </section>
  )
}

function toHead(context: PageContext, contacts: readonly Contact[]): Head {
  const { site, locale } = context
  const t = getTranslator(locale)
  return {
    ...plainHead,
    title: t('Contacts.title'),
    description: t('Contacts.description', { publisher: site.publisher }),
    canonical: { page: 'contacts', locale },
    alternates: contactsAlternates(),
    jsonLd: contacts.length > 0 ? toContactsJsonLd(contacts, context) : null,
  }
}
