'use client'

import { memo, useMemo } from 'react'
import { languageOf } from '@/i18n/locales'
import { findTerms, type FoundTerm } from '@/translation/glossary/findTerms'
import { rightWords } from '@/translation/glossary/term'
import { toPlainWords } from '@/translation/inline'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import { Difference } from '../difference/Difference'
import { useAtDesk } from './DeskContext'
import { SourceWords } from './SourceWords'

interface SourceSideProps {
  part: WorkbenchPart
}

/** The original's side of a part. It is not drawn anew while the other side is written. */
export const SourceSide = memo(function SourceSide({ part }: SourceSideProps) {
  const { desk, glossary, showsDifference, t } = useAtDesk()
  const { source, change, removed } = part
  const terms = useMemo(() => (glossary ? findTerms(toPlainWords(source), glossary) : []), [glossary, source])
  const { language } = desk.bench.original
  if (change === 'removed')
    return (
      <div className="bench__source" lang={language}>
        <p>{showsDifference ? <Difference runs={[{ type: 'deleted', text: toPlainWords(removed) }]} t={t} /> : <SourceWords inlines={removed} terms={[]} />}</p>
      </div>
    )
  return (
    <div className="bench__source">
      {change === 'changed' && showsDifference ? (
        <ChangedWords part={part} terms={terms} />
      ) : (
        <p lang={language}>
          <SourceWords inlines={source} terms={terms} />
        </p>
      )}
      {terms.length > 0 && <TermList terms={terms} />}
    </div>
  )
}, isSameSource)

function isSameSource({ part: one }: SourceSideProps, { part: other }: SourceSideProps): boolean {
  return one.source === other.source && one.change === other.change && one.difference === other.difference
}

/** The difference has no marks: a part that has some is also shown as it is. */
function ChangedWords({ part: { source, difference }, terms }: { part: WorkbenchPart; terms: FoundTerm[] }) {
  const { desk, t } = useAtDesk()
  const { language } = desk.bench.original
  const hasNewWords = difference.some(({ type }) => type !== 'equal')
  const isPlain = source.every((inline) => typeof inline === 'string')
  return (
    <>
      {hasNewWords ? (
        <p lang={language}>
          <Difference runs={difference} t={t} />
        </p>
      ) : (
        <p className="bench__aside">{t('Workbench.onlyMarks')}</p>
      )}
      {(!hasNewWords || !isPlain || terms.length > 0) && (
        <>
          <p className="bench__aside">{t('Workbench.asItIs')}</p>
          <p lang={language}>
            <SourceWords inlines={source} terms={terms} />
          </p>
        </>
      )}
    </>
  )
}

/** What the glossary says of the words that are underlined above. */
function TermList({ terms }: { terms: FoundTerm[] }) {
  const { desk, editorLanguage, t } = useAtDesk()
  const once = [...new Map(terms.map(({ term }) => [term.id, term])).values()]
  const list = new Intl.ListFormat(languageOf(editorLanguage).region, { type: 'disjunction' })
  return (
    <details className="bench__terms">
      <summary>{t('Workbench.terms')}</summary>
      <dl>
        {once.map((term) => (
          <div key={term.id}>
            <dt lang={desk.bench.original.language}>{term.term}</dt>
            <dd>
              <span lang={desk.bench.translation.language}>{list.format(rightWords(term))}</span>
              {term.note && <span className="bench__aside">{term.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
