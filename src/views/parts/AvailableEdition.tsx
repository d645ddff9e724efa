import type { Address } from '@/domain/address'
import { toPath } from '@/domain/paths'
import type { Locale } from '@/i18n/locales'

interface AvailableEditionProps {
  address: Address
  language: Locale
  /** What is there, as its own language names it. */
  title: string
  /** Says in the page's language where the edition is. */
  children: string
}

/** Tells in the page's language that what it is about exists in another one, and shows its title there. */
export function AvailableEdition({ address, language, title, children }: AvailableEditionProps) {
  return (
    <>
      <p className="standfirst">{children}</p>
      <p className="available-edition">
        <a href={toPath(address)} hrefLang={language} lang={language}>
          {title}
        </a>
      </p>
    </>
  )
}
