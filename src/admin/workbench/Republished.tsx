'use client'

import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { RevisionRecord } from '../records'
import { askApi } from '../askApi'
import { toQuery } from '../toQuery'
import type { Desk } from './desk'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'
import { useDeskState } from './useDesk'

/** Tells that the original was published anew while it was translated, and leads over to what it is now. */
export function Republished({ onReopen }: { onReopen: () => Promise<Desk | null> }) {
  const { desk, t } = useAtDesk()
  const { newestRevision: newest } = useDeskState(desk)
  const current = desk.bench.original.revision
  useNewestRevision()

  const moveOn = async () => {
    if (!(await desk.settle())) return
    const opened = await onReopen()
    const revision = opened?.bench.original.revision
    if (revision) toast.success(t('Workbench.movedOn', { revision }))
    focusPart(null)
  }
  return (
    <div role="status">
      {newest !== null && newest !== current && (
        <div className="standing">
          <p>{t('Workbench.republished', { newest, current: current ?? 0 })}</p>
          <button type="button" className="bench__button" onClick={() => void moveOn()}>
            {t('Workbench.moveOn', { newest })}
          </button>
        </div>
      )}
    </div>
  )
}

/** Asks for the original's newest revision whenever somebody comes back to the window. */
function useNewestRevision(): void {
  const { desk, editorLanguage: language } = useAtDesk()
  useEffect(() => {
    const ask = async () => {
      const where = { document: { equals: desk.bench.original.id } }
      const query = toQuery({ depth: 0, limit: 1, sort: '-number', select: { number: true }, where })
      const { docs } = await askApi<Pick<RevisionRecord, 'number'>>(`/revisions?${query}`, { language })
      if (docs[0]) desk.noteRevision(docs[0].number)
    }
    const onFocus = () => void ask()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [desk, language])
}
