import { alternates } from '@/domain/alternates'
import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import type { Takedown } from '@/domain/takedown'
import { getTranslator } from '@/i18n/translator'
import { Document } from './Document'
import { plainHead } from './head/head'
import type { PageContext } from './pageContext'
import { AvailableEdition } from './parts/AvailableEdition'
import { WaysOn } from './parts/WaysOn'
import { toFront, toSwitchTargets } from './switchTargets'
import { toTime } from './toTime'

interface GonePageProps {
  context: PageContext
  /** How the text was taken down; `null` when nobody said. */
  takedown: Takedown | null
  /** The languages in which it still is public. */
  editions: PublicationLink[]
}

/** The answer to the address of a text that readers have had, and that is no longer there. Its status is 410. */
export function GonePage({ context, takedown, editions }: GonePageProps) {
  const { locale } = context
  const t = getTranslator(locale)
  const title = t('Gone.title')
  const how = takedown?.kind === 'in-error' ? 'Gone.inError' : 'Gone.removed'
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
        <p className="standfirst">
          {takedown ? t.rich(how, { at: takedown.at, time: toTime(takedown.at) }) : t('Gone.text')}
        </p>
        {takedown?.explanation && <p className="explanation">{takedown.explanation}</p>}
        {editions.map((edition) => (
          <AvailableEdition key={edition.id} edition={edition}>
            {t('Gone.elsewhere', { language: languageName(edition.language, locale) })}
          </AvailableEdition>
        ))}
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
