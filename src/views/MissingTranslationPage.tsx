import { alternates } from '@/domain/alternates'
import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead } from './head/head'
import type { PageContext } from './pageContext'
import { AvailableEdition } from './parts/AvailableEdition'
import { WaysOn } from './parts/WaysOn'
import { toFront, toSwitchTargets } from './switchTargets'

interface MissingTranslationPageProps {
  context: PageContext
  /** The languages in which the text is public; at least one. */
  editions: PublicationLink[]
}

/** The answer when a text is asked for in a language it does not exist in. Its status is 404. */
export function MissingTranslationPage({ context, editions }: MissingTranslationPageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const title = t('NotFound.missingTitle', { language: languageName(locale, locale) })
  const switchTargets = toSwitchTargets({ locale, alternates: alternates({ editions }), toNearest: toFront })

  return (
    <Document
      context={context}
      head={{ ...plainHead, title, description: title }}
      switchTargets={switchTargets}
      section={editions[0]?.type ?? null}
    >
      <div className="not-found">
        <h1>{title}</h1>
        {editions.map((edition) => (
          <AvailableEdition key={edition.id} edition={edition}>
            {t('NotFound.missingText', { language: languageName(edition.language, locale) })}
          </AvailableEdition>
        ))}
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
