import type { ReactNode } from 'react'
import { alternates } from '@/domain/alternates'
import { languageName } from '@/domain/languageName'
import type { PublicationLink } from '@/domain/publication'
import { Document } from '../Document'
import type { FeedLink } from '../feedLinks'
import { plainHead } from '../head/head'
import type { PageContext } from '../pageContext'
import { toFront, toSwitchTargets } from '../switchTargets'
import { AvailableEdition } from './AvailableEdition'
import { FollowLink } from './FollowLink'
import { WaysOn } from './WaysOn'

interface AbsentDocumentProps {
  context: PageContext
  title: string
  /** The languages in which the text is public. */
  editions: PublicationLink[]
  /** The sentence that leads to one of them, by the language's name. */
  toSentence: (language: string) => string
  /** How to be told when there is more of the text. */
  textFeed?: FeedLink
  /** What there is to say of the text itself. */
  children?: ReactNode
}

/** A page in the place of a text that is not there, with the way to its other languages and on. */
export function AbsentDocument({ context, title, editions, toSentence, textFeed, children }: AbsentDocumentProps) {
  const { locale } = context
  const switchTargets = toSwitchTargets({ locale, alternates: alternates({ editions }), toNearest: toFront })

  return (
    <Document
      context={context}
      head={{ ...plainHead, title, description: title, textFeed: textFeed ?? null }}
      switchTargets={switchTargets}
      section={editions[0]?.type ?? null}
    >
      <div className="not-found">
        <h1>{title}</h1>
        {children}
        {editions.map(({ id, type, language, slug, title }) => (
          <AvailableEdition
            key={id}
            address={{ page: 'publication', locale: language, type, slug }}
            language={language}
            title={title}
          >
            {toSentence(languageName(language, locale))}
          </AvailableEdition>
        ))}
        {textFeed && (
          <FollowLink feed={textFeed} mailTextId={(context.offersMail && editions[0]?.id) || null} locale={locale} />
        )}
        <WaysOn context={context} />
      </div>
    </Document>
  )
}
