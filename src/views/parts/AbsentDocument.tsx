import type { ReactNode } from 'react'
import { alternates } from '@/domain/alternates'
import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { Document } from '../Document'
import { plainHead } from '../head/head'
import type { PageContext } from '../pageContext'
import { toFront, toSwitchTargets } from '../switchTargets'
import { AvailableEdition } from './AvailableEdition'
import { WaysOn } from './WaysOn'

interface AbsentDocumentProps {
  context: PageContext
  title: string
  /** The languages in which the text is public. */
  editions: PublicationLink[]
  /** The sentence that leads to one of them, by the language's name. */
  toSentence: (language: string) => string
  /** What there is to say of the text itself. */
  children?: ReactNode
}

/** A page in the place of a text that is not there, with the way to its other languages and on. */
export function AbsentDocument({ context, title, editions, toSentence, children }: AbsentDocumentProps) {
  const { locale } = context
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
        {children}
        {editions.map((edition) => (
          <AvailableEdition key={edition.id} edition={edition}>
            {toSentence(languageName(edition.language, locale))}
          </AvailableEdition>
        ))}
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
