'use client'

import { memo, useId, useRef, useState } from 'react'
import { nameUnit } from '@/translation/nameUnit'
import { spellInlines } from '@/translation/spellInlines'
import type { WorkbenchPart } from '@/translation/workbench/toWorkbenchParts'
import { useAtDesk } from './DeskContext'
import { replaceWords } from './insertWords'
import { MarkButtons } from './MarkButtons'
import { MarkIssues } from './MarkIssues'
import { fitToWords, growToWords, keepRoom } from './roomForWords'
import { findToDo, fieldId, focusPart, rowId } from './moves'
import { PartActs } from './PartActs'
import { shortcutOf, suggestionOf } from './shortcuts'
import { SourceSide } from './SourceSide'
import { standingsOf } from './standings'
import { Suggestions } from './Suggestions'
import { usePart } from './useDesk'
import { useSuggestions } from './useSuggestions'

/** One part of the text: the original's words, and the translation's beside them. */
export const PartRow = memo(function PartRow({ id }: { id: string }) {
  const { t } = useAtDesk()
  const nameId = useId()
  const part = usePart(id)
  if (!part) return null

  const name = nameUnit(part.label, t)
  return (
    <div className="bench__row" role="group" aria-labelledby={nameId} id={rowId(id)} data-part={id}>
      <div className="bench__row-head">
        <h3 id={nameId}>{name}</h3>
        {standingsOf(part).map((state) => (
          <span key={state} className={`bench__standing bench__standing--${state}`}>
            {t('Workbench.state', { state })}
          </span>
        ))}
      </div>
      <SourceSide part={part} />
      {part.change === 'removed' ? <RemovedNote /> : <TargetSide part={part} name={name} />}
    </div>
  )
})

function RemovedNote() {
  const { desk, t } = useAtDesk()
  return <p className="bench__aside">{t('Workbench.removed', { language: desk.bench.translation.language })}</p>
}

function TargetSide({ part, name }: { part: WorkbenchPart; name: string }) {
  const { desk, isReadOnly, t } = useAtDesk()
  const { id, source, target } = part
  const { language } = desk.bench.translation
  const field = useRef<HTMLTextAreaElement>(null)
  const [wasVisited, setWasVisited] = useState(false)
  const [isHeldBack, setIsHeldBack] = useState(false)
  const suggestions = useSuggestions(id, wasVisited && !isReadOnly)
  const issues = desk.issuesOf(id)

  const take = (words: string) => field.current && replaceWords(field.current, words)
  const finish = () => {
    setIsHeldBack(target.trim() === '')
    if (target.trim() === '' || issues.length > 0) return
    if (!part.isDone) desk.markDone(id, true)
    focusPart(findToDo(desk, id, 1))
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const act = shortcutOf(event.nativeEvent)
    if (isReadOnly || !act || !['done', 'copySource', 'suggestion'].includes(act)) return
    event.preventDefault()
    const chosen = suggestions[suggestionOf(event.nativeEvent) ?? -1]
    if (act === 'done') finish()
    else if (act === 'copySource') take(spellInlines(source))
    else if (chosen) take(chosen.target)
  }
  return (
    <div className="bench__target" onKeyDown={onKeyDown} onFocus={() => setWasVisited(true)}>
      <textarea
        ref={field}
        id={fieldId(id)}
        className="bench__field"
        lang={language}
        spellCheck
        rows={Math.ceil(target.length / 60) + target.split('\n').length - 1 || 1}
        value={target}
        readOnly={isReadOnly}
        aria-label={t('Workbench.field', { part: name, language })}
        aria-invalid={issues.length > 0}
        aria-describedby={`${fieldId(id)}-issues`}
        onFocus={({ currentTarget }) => keepRoom(currentTarget)}
        onBlur={({ currentTarget }) => fitToWords(currentTarget)}
        onInput={({ currentTarget }) => growToWords(currentTarget)}
        onChange={(event) => {
          setIsHeldBack(false)
          desk.write(id, event.target.value)
        }}
      />
      <MarkIssues id={`${fieldId(id)}-issues`} issues={issues} source={source} isEmpty={isHeldBack} />
      {!isReadOnly && (
        <>
          <MarkButtons source={source} partName={name} field={field} />
          <KeptWords id={id} />
          <PartActs
            part={part}
            name={name}
            onCopy={() => take(spellInlines(source))}
            onDone={() => (part.isDone ? desk.markDone(id, false) : finish())}
          />
          <Suggestions suggestions={suggestions} onUse={take} />
        </>
      )}
    </div>
  )
}

/** What was written here, and could not be saved because somebody else had saved the part. */
function KeptWords({ id }: { id: string }) {
  const { desk, t } = useAtDesk()
  const kept = desk.keptOf(id)
  if (kept === null) return null

  return (
    <div className="bench__kept">
      <p>{t('Workbench.kept')}</p>
      <blockquote lang={desk.bench.translation.language}>{kept}</blockquote>
      <button type="button" className="bench__button" onClick={() => desk.useKept(id)}>
        {t('Workbench.useKept')}
      </button>
    </div>
  )
}
