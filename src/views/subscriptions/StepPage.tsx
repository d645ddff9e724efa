import type { ReactNode } from 'react'
import type { Alternate } from '@/domain/alternates'
import { Document } from '../Document'
import { plainHead } from '../head/head'
import type { PageContext } from '../pageContext'
import { toFront, toSwitchTargets } from '../switchTargets'

interface StepPageProps {
  context: PageContext
  title: string
  paragraphs: string[]
  /** A line for each thing that is subscribed to. */
  choices?: string[]
  /** The page in the newsroom's other languages. */
  alternates: Alternate[]
  /** What can be done next. */
  children?: ReactNode
}

/** A step on the way into, or out of, a subscription. No search engine keeps it. */
export function StepPage({ context, title, paragraphs, choices = [], alternates, children }: StepPageProps) {
  const { locale } = context
  const [lead = ''] = paragraphs
  const switchTargets = toSwitchTargets({ locale, alternates, toNearest: toFront })

  return (
    <Document context={context} head={{ ...plainHead, title, description: lead }} switchTargets={switchTargets} section={null}>
      <div className="step">
        <h1>{title}</h1>
        {paragraphs.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {choices.length > 0 && (
          <ul>
            {choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </Document>
  )
}
