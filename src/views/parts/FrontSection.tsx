import { Children, type ReactNode } from 'react'
import { toPath } from '@/domain/paths'
import type { PublicationType } from '@/domain/publication'
import type { Locale } from '@/i18n/locales'
import { getTranslator } from '@/i18n/translator'

interface FrontSectionProps {
  locale: Locale
  title: string
  /** Names the section in the stylesheet. */
  name: string
  /** The list the section is taken from; absent when no page shows it whole. */
  type?: PublicationType
  children: ReactNode
}

/** A part of the front page under its own heading, with the way to the rest. Not shown while it is empty. */
export function FrontSection({ locale, title, name, type, children }: FrontSectionProps) {
  if (Children.toArray(children).length === 0) return null

  return (
    <section className={`front-section ${name}`}>
      <h2>{title}</h2>
      <div className="front-stories">{children}</div>
      {type && (
        <p className="more">
          <a href={toPath({ page: 'list', locale, type, pageNumber: 1 })}>
            {getTranslator(locale)(`Front.all.${type}`)}
          </a>
        </p>
      )}
    </section>
  )
}
