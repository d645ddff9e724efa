import type { ReactNode } from 'react'
import { languageName } from '@/domain/languageName'
import type { Contact } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import { listInWords } from '../listInWords'
import { EmailLink } from './EmailLink'
import { Picture } from './Picture'
import { TelephoneLink } from './TelephoneLink'

interface ContactCardProps {
  contact: Contact
  locale: Locale
  /** What else there is of the contact. */
  children?: ReactNode
}

/** One contact: who it is, and how to reach them. */
export function ContactCard({ contact, locale, children }: ContactCardProps) {
  const { name, role, unit, photo, languagesSpoken } = contact
  const languages = languagesSpoken.map((language) => languageName(language, locale))

  return (
    <address className="contact">
      {photo && <Picture image={photo} sizes="6rem" loading="lazy" />}
      <div>
        <p className="name">{name}</p>
        {role && <p className="role">{role}</p>}
        {unit && <p className="unit">{unit}</p>}
        <Ways contact={contact} locale={locale} />
        {languages.length > 0 && (
          <p className="languages">
            {getTranslator(locale)('Contacts.speaks', { languages: listInWords(languages, locale) })}
          </p>
        )}
        {children}
      </div>
    </address>
  )
}

function Ways({ contact: { email, telephone }, locale }: { contact: Contact; locale: Locale }) {
  const t = getTranslator(locale)

  return (
    <dl>
      {email && (
        <div>
          <dt>{t('Contacts.email')}</dt>
          <dd>
            <EmailLink email={email} />
          </dd>
        </div>
      )}
      {telephone && (
        <div>
          <dt>{t('Contacts.telephone')}</dt>
          <dd>
            <TelephoneLink telephone={telephone} locale={locale} />
          </dd>
        </div>
      )}
    </dl>
  )
}
