'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { nameUnit } from '@/translation/nameUnit'
import type { UnitLabel } from '@/translation/unit'
import { Dialog } from '../dialog/Dialog'
import { useAtDesk } from './DeskContext'
import { focusPart } from './moves'
import { useDeskState } from './useDesk'

/** Where words lie whose part the original no longer has, until their translator lets them go. */
export function ParkedWords() {
  const { desk, isReadOnly, t } = useAtDesk()
  const { parked } = useDeskState(desk)
  const [asksOf, setAsksOf] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  if (parked.length === 0 && !asksOf) return null

  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words)
    toast.success(t('Workbench.copied'))
  }
  const letGo = () => {
    if (asksOf) desk.letGo(asksOf)
    setAsksOf(null)
    if (parked.length > 1) heading.current?.focus()
    else focusPart(null)
  }
  return (
    <section className="bench__parked" aria-labelledby="bench-parked">
      <h2 id="bench-parked" tabIndex={-1} ref={heading}>
        {t('Workbench.parked')}
      </h2>
      <p>{t('Workbench.parkedExplained')}</p>
      <ul>
        {parked.map(({ id, label, words }) => {
          // Only units are parked; the field keeps their labels as plain JSON.
          const name = nameUnit(label as UnitLabel, t)
          return (
            <li key={id}>
              <h3>{name}</h3>
              <p lang={desk.bench.translation.language}>{words}</p>
              <div className="bench__part-acts">
                <PartButton act={t('Workbench.copy')} part={name} onClick={() => void copy(words)} />
                {!isReadOnly && <PartButton act={t('Workbench.letGo')} part={name} onClick={() => setAsksOf(id)} />}
              </div>
            </li>
          )
        })}
      </ul>
      {asksOf && (
        <Dialog
          heading={t('Workbench.letGoHeading')}
          confirmLabel={t('Workbench.letGoConfirm')}
          onConfirm={letGo}
          onClose={() => setAsksOf(null)}
        >
          <p>{t('Workbench.letGoExplained')}</p>
        </Dialog>
      )}
    </section>
  )
}

function PartButton({ act, part, onClick }: { act: string; part: string; onClick: () => void }) {
  const { t } = useAtDesk()
  return (
    <button type="button" className="bench__button" aria-label={t('Workbench.ofPart', { act, part })} onClick={onClick}>
      {act}
    </button>
  )
}
