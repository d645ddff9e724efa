import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import { publicationTypes } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'
import type { MenuSection, Section } from '../section'

const sections: readonly MenuSection[] = [...publicationTypes, 'contacts']

/** The main menu, with the reader's place in it marked. */
export function Navigation({ locale, section }: { locale: Locale; section: Section | null }) {
  const t = getTranslator(locale)

  return (
    <nav className="navigation" aria-label={t('Navigation.label')}>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <a href={toPath(toSectionAddress(name, locale))} aria-current={name === section ? 'true' : undefined}>
              {t(`Navigation.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function toSectionAddress(section: MenuSection, locale: Locale): Address {
  return section === 'contacts'
    ? { page: 'contacts', locale }
    : { page: 'list', locale, type: section, pageNumber: 1 }
}
