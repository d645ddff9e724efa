'use client'

import { Fragment, type ReactNode } from 'react'
import type { FoundTerm } from '@/translation/glossary/findTerms'
import { isSpan, toPlainWords, type Inline, type Span } from '@/translation/inline'
import { useAtDesk } from './DeskContext'

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  link: 'span',
} as const satisfies Record<Span['type'], string>

interface SourceWordsProps {
  inlines: readonly Inline[]
  terms: readonly FoundTerm[]
}

/** The original's words as readers have them, with the number of each mark, and the glossary's terms underlined. */
export function SourceWords({ inlines, terms }: SourceWordsProps) {
  return <>{toNodes(inlines, terms, 0)}</>
}

function toNodes(inlines: readonly Inline[], terms: readonly FoundTerm[], start: number): ReactNode[] {
  let at = start
  return inlines.map((inline, index) => {
    const from = at
    at += toPlainWords([inline]).length
    if (typeof inline === 'string') return <Fragment key={index}>{underline(inline, from, terms)}</Fragment>
    if (!isSpan(inline))
      return (
        <Fragment key={index}>
          <MarkNumber mark={inline.mark} />
          {inline.type === 'linebreak' ? <br /> : '\t'}
        </Fragment>
      )
    const Tag = tags[inline.type]
    return (
      <Tag key={index} className={inline.type === 'link' ? 'bench__link' : undefined}>
        <MarkNumber mark={inline.mark} />
        {toNodes(inline.children, terms, from)}
      </Tag>
    )
  })
}

function MarkNumber({ mark }: { mark: number }) {
  const { t } = useAtDesk()
  return (
    <span className="bench__mark">
      <span className="spoken">{t('Workbench.mark')} </span>
      {mark}
    </span>
  )
}

/** @param from Where the words stand in those of the whole part. */
function underline(words: string, from: number, terms: readonly FoundTerm[]): ReactNode[] {
  const nodes: ReactNode[] = []
  let at = 0
  for (const { start, end } of terms) {
    const [first, last] = [Math.max(start - from, at), Math.min(end - from, words.length)]
    if (first >= last) continue
    nodes.push(words.slice(at, first), <span key={first} className="bench__term">{words.slice(first, last)}</span>)
    at = last
  }
  return [...nodes, words.slice(at)]
}
