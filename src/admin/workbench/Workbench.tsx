'use client'

import { useMemo, useState } from 'react'
import type { PublicationType } from '@/domain/publication'
import CommentsPanel from '../review/CommentsPanel'
import { ScheduledNotice } from '../standing/ScheduledNotice'
import { TakenDownNotice } from '../standing/TakenDownNotice'
import { useSchedule, useTakedown } from '../useStanding'
import { useText } from '../useText'
import { BenchHead } from './BenchHead'
import { BenchKeys } from './BenchKeys'
import { BenchRows } from './BenchRows'
import type { Desk } from './desk'
import { DeskContext } from './DeskContext'
import { KeepPublishing } from './KeepPublishing'
import { ParkedWords } from './ParkedWords'
import { Republished } from './Republished'
import { TakeOver } from './TakeOver'
import { Toolbar } from './Toolbar'
import { useGlossary } from './useGlossary'
import { useWorkbench } from './useWorkbench'

/** A translation beside its original, part by part. */
export function Workbench({ type, id }: { type: PublicationType; id: string }) {
  const { t } = useText()
  const { opened, open } = useWorkbench({ type, id })
  if (!opened) return <p role="status">{t('Workbench.loading')}</p>
  if ('refusal' in opened)
    return (
      <div role="alert">
        <p>{t('Workbench.failed', { reason: opened.refusal })}</p>
        <button type="button" className="bench__button" onClick={() => void open()}>
          {t('Workbench.tryAgain')}
        </button>
      </div>
    )
  return <OpenBench desk={opened.desk} onReopen={open} />
}

interface OpenBenchProps {
  desk: Desk
  /** Lays everything out anew, as it is saved. */
  onReopen: () => Promise<Desk | null>
}

function OpenBench({ desk, onReopen }: OpenBenchProps) {
  const { editorLanguage, t } = useText()
  const schedule = useSchedule()
  const takedown = useTakedown()
  const glossary = useGlossary(desk.bench)
  const [showsDifference, setShowsDifference] = useState(true)
  const isReadOnly = !desk.bench.mayWrite || schedule !== null
  const atDesk = useMemo(
    () => ({ desk, t, editorLanguage, glossary, showsDifference, isReadOnly }),
    // The words are the same for as long as the language is.
    [desk, editorLanguage, glossary, showsDifference, isReadOnly],
  )
  return (
    <DeskContext value={atDesk}>
      <KeepPublishing onPublished={onReopen}>
        <section className="bench" aria-labelledby="bench-heading">
          {schedule && <ScheduledNotice schedule={schedule} />}
          {takedown && <TakenDownNotice takedown={takedown} />}
          <BenchHead>
            <Republished onReopen={onReopen} />
            {!isReadOnly && <TakeOver />}
          </BenchHead>
          <Toolbar onReopen={onReopen} />
          <BenchRows key={desk.bench.original.revision} onShowDifference={setShowsDifference} />
          <ParkedWords />
          <CommentsPanel />
          <BenchKeys />
        </section>
      </KeepPublishing>
    </DeskContext>
  )
}
